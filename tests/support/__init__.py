"""Mechanics for tests: databases, tokens, running apps."""
