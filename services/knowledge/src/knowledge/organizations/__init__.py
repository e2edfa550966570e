"""The copy of what the platform's accounts say about organisations, as far as it is shown here."""
