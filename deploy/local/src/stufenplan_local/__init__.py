"""Starts the whole platform on one machine with one command."""
