"""How an entry goes from one organisation to another: offered, then accepted or not."""
