"""The OpenID provider at which people log in; any standard one by settings."""
