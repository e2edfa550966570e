"""How often one client may ask, told in every answer."""
