"""What can go wrong with units."""

from chassis.problems import Forbidden, NotFound


class UnitNotFound(NotFound):
    type = "/problems/unit-not-found"
    title = "There is no such unit"


class UnitNotKept(Forbidden):
    type = "/problems/unit-not-kept"
    title = "Others keep this unit"


class AreaOutOfReach(Forbidden):
    type = "/problems/area-out-of-reach"
    title = "The caller does not decide about this area"
