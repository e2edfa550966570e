"""Words that mean the same, kept by editors and used when ranking."""
