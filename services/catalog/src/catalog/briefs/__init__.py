"""A page for a council: plain sentences, each made from data by a rule."""
