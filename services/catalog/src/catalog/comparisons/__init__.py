"""Entries side by side: what each states, where they differ, and how it is known."""
