"""How well search finds, by judged queries that were written before any result was seen."""
