"""Tests of the figures of entries."""
