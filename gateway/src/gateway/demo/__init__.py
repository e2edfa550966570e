"""Invented organisations and people, for trying the platform out."""
