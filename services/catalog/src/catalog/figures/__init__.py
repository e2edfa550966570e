"""How often entries are read, compared and told of, for those who keep them."""
