"""What can go wrong with solutions."""

from chassis.problems import Conflict, NotFound


class SolutionNotFound(NotFound):
    type = "/problems/solution-not-found"
    title = "There is no such public solution"


class SolutionIncomplete(Conflict):
    type = "/problems/solution-incomplete"
    title = "A field has neither a value nor an explicit unknown"


class SolutionNotListed(Conflict):
    type = "/problems/solution-not-listed"
    title = "Only what the public can find can be confirmed, withdrawn or archived"
