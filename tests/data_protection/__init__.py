"""What is said about personal data holds, and is written down."""
