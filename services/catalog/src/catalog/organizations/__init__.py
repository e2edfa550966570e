"""A local copy of what the catalogue shows of the platform's organisations."""
