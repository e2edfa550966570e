"""Tests of the chassis, on a small sample service."""
