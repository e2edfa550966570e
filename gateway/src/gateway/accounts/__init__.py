"""Who takes part: organisations, each with one id everywhere."""
