"""Courses for people in municipalities, and paths through them."""
