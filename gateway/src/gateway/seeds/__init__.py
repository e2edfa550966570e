"""The sourced entries that ship with the service."""
