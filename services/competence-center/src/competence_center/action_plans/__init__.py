"""Action plans: what units recommend to a municipality, and what it plans itself."""
