"""What the deployables promise each other and the world."""
