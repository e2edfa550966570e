"""Takes a publiccode.yml: what it says, what is wrong with it, to which entry it belongs."""
