"""Projects: the model projects of the federal programme, their partners, places and money."""
