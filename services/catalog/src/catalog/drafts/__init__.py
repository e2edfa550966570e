"""Working copies of entries: written, checked, reviewed, then published or rejected."""
