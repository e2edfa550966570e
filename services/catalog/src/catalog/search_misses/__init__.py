"""What people looked for and the catalogue does not have."""
