"""Tests of the entries that ship with the catalogue."""
