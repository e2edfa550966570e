"""Who belongs to which organisation and what they may do for it."""
