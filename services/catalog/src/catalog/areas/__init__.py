"""Official areas of Germany, read from the reference tables."""
