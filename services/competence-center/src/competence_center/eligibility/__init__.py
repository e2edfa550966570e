"""For whom something is meant: rules as data, held against the facts of one municipality."""
