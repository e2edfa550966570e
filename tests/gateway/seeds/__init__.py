"""Tests of the organisations that ship with the gateway."""
