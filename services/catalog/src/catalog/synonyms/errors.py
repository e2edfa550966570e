"""What can go wrong with synonyms."""

from chassis.problems import NotFound


class SynonymGroupNotFound(NotFound):
    type = "/problems/synonym-group-not-found"
    title = "There are no such synonyms"
