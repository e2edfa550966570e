"""Tests of the slice `projects`."""
