"""Requests to take part for an organisation: made by its first person, confirmed by others."""
