"""Tests of the slice `units`."""
