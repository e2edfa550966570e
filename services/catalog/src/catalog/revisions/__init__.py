"""What the public saw of a solution, numbered, hashed and never changed."""
