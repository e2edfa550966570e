"""Which municipalities are like one, and what those run."""
