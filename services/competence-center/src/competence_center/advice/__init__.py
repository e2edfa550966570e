"""How units advise: from where they take requests and on what, when they work, and who does it."""
