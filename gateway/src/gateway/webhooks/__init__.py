"""Webhooks of organisations: what happens is sent to their own programs, signed."""
