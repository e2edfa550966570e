"""Advisory requests: what a municipality asks, who owns it, and by when it hears."""
