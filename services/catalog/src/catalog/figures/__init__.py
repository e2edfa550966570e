"""How often entries are read, compared and found, for those who keep them."""
