"""What can go wrong with the advice of units."""

from chassis.problems import NotFound


class AbsenceNotFound(NotFound):
    type = "/problems/absence-not-found"
    title = "There is no such absence"
