"""Whether the addresses that offers and units name can still be reached."""
