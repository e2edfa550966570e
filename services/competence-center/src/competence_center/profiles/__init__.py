"""The copy of what municipalities state about themselves; the platform's accounts own it."""
