"""Tests of the rules of eligibility."""
