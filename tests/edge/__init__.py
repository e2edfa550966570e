"""What the public door promises, tried on the real Caddy in front of a tiny upstream."""
