"""Records that the catalogues of organisations push."""
