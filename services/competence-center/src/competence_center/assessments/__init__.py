"""Self-assessments: where a municipality stands, where it wants to be, and what comes next."""
