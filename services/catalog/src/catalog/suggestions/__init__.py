"""Offers what a person may be typing, while it is typed."""
