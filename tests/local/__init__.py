"""What the one-command start promises, tried with small stand-ins for the real programs."""
