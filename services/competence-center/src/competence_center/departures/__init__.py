"""An adviser leaves a unit, and colleagues take over what waits for that person."""
