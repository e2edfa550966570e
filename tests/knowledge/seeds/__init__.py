"""Tests of the model projects and steps that ship with the knowledge service."""
