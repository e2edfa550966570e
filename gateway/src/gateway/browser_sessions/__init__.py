"""Logins of people in their browsers: what is open, for how long, and how it ends."""
