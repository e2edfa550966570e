"""One page with the OpenAPI documents of all services."""
