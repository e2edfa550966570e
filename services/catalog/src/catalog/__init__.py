"""The marketplace: digital solutions for municipalities, who uses them and what they need."""
