"""What can go wrong with units."""

from chassis.problems import NotFound


class UnitNotFound(NotFound):
    type = "/problems/unit-not-found"
    title = "There is no such unit"
