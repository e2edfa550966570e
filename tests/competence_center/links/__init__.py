"""Dead links."""
