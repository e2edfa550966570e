"""What readers think is wrong in an entry: told without an account, answered by who keeps it."""
