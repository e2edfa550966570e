"""What can go wrong with handovers."""

from chassis.problems import Conflict, NotFound


class HandoverNotFound(NotFound):
    type = "/problems/request-handover-not-found"
    title = "There is no such handover"


class HandoverAnswered(Conflict):
    """`state` is what became of it."""

    type = "/problems/request-handover-answered"
    title = "The handover does not wait for this answer"


class UnitHasPart(Conflict):
    type = "/problems/unit-has-part"
    title = "The unit has a part in the request already"
