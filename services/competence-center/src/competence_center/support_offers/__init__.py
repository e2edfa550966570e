"""Support offers: what units offer to municipalities."""
