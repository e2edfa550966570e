"""One organisation acts for another: dated, seen by both, ended by either."""
