"""Invitations into an organisation by mail address: a link that works once."""
