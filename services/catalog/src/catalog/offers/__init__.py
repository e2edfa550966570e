"""What providers sell or give, and which releases there are."""
