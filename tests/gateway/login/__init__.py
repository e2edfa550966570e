"""Logging in, staying logged in, and getting out again."""
