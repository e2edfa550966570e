"""Open requests that the rules and units of today would give to another unit."""
