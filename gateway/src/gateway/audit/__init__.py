"""Who did what, when and for whom: only ever added to, and chained so that a change shows."""
