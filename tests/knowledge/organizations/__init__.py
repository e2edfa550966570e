"""Tests of the slice `organizations`."""
