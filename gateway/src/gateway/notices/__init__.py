"""Mail to people: written with the change that it tells of, sent by the worker."""
