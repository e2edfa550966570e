"""Mails about new hits of a search, for people with and without an account."""
