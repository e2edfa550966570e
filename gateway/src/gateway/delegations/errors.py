"""What can go wrong with delegations."""

from chassis.problems import Conflict, NotFound


class DelegationNotFound(NotFound):
    type = "/problems/delegation-not-found"
    title = "There is no such delegation"


class DelegationExists(Conflict):
    type = "/problems/delegation-exists"
    title = "This organisation acts for yours already"
