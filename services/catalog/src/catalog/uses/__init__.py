"""Who runs a solution, with which experience, and how it went from town to town."""
