"""Tests of uses, experiences and transfers."""
