"""Tests of what happens to entries in time."""
