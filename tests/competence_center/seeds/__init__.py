"""Tests of the units and support offers that ship with the competence center."""
