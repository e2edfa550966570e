"""What was asked, how fast and how well it was answered: figures for Länder and federation."""
