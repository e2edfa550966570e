"""People who erase their account, and the memory of it that outlives a restored backup."""
