"""Tests of the self-assessments."""
