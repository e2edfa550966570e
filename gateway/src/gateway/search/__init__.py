"""One search box over all services."""
