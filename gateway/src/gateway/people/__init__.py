"""Who has logged in: people as their identity provider names them."""
