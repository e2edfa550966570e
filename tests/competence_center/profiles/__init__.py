"""Tests of the slice `profiles`."""
