"""Lesson drafts: what was learned from a closed request, without names, for others to read."""
