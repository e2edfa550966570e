"""What exists: solutions, what is claimed about them and where we know it from."""
