"""Mechanics without a domain word that every service and the gateway share."""
