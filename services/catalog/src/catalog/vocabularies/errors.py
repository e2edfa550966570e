"""What can go wrong with vocabularies."""

from chassis.problems import NotFound


class VocabularyNotFound(NotFound):
    type = "/problems/vocabulary-not-found"
    title = "There is no such vocabulary"
