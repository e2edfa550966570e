"""Files that both sides of an advisory request show each other."""
