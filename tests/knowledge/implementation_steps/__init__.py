"""Tests of the slice `implementation_steps`."""
