"""Finds solutions by words and filters, counts facets, ranks without favour."""
