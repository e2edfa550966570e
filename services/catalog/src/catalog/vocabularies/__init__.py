"""The code lists that filters and fields of all services use."""
