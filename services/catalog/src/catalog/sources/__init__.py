"""Takes what the catalogues of organisations push: their records become drafts of entries."""
