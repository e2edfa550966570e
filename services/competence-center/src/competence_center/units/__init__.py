"""Units: the bodies that help municipalities, and where they do."""
