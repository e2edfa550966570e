"""Profiles of municipalities: facts of the register, and what a municipality says about itself."""
