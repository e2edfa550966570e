"""The one door in front of all services."""
