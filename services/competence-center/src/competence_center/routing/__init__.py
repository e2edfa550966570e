"""Routing: which unit a request of a place goes to, by whose rules, and why."""
