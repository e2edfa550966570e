"""Handovers: a unit asks another one to take a request over, or to help with it."""
