"""Implementation steps: how far the federation has come with the programme."""
