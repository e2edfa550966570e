"""What can go wrong with searches without a hit."""

from chassis.problems import NotFound


class SearchMissNotFound(NotFound):
    type = "/problems/search-miss-not-found"
    title = "There is no such search"
