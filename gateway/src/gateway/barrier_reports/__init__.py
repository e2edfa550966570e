"""Barriers that people report: told to the administrator, answered, and then forgotten."""
