"""What can go wrong with areas."""

from chassis.problems import NotFound


class AreaNotFound(NotFound):
    type = "/problems/area-not-found"
    title = "There is no such area"
