"""From how many on a figure is told: about fewer than five, it could be told who they are."""

LEAST = 5
