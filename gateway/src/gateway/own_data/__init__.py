"""What is stored of a person, collected from all deployables for that person."""
