"""Public code lists as package data, with lookup functions."""
