"""Tests of the profiles of municipalities."""
