"""Tests of the slice `learning`."""
