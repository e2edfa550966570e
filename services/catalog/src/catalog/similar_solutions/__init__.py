"""Which other entries are close to one, and why."""
