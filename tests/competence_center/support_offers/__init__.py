"""Tests of the slice `support_offers`."""
