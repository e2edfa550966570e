"""What can go wrong with the rules of routing."""

from chassis.problems import Conflict, NotFound


class RoutingPolicyNotFound(NotFound):
    type = "/problems/routing-policy-not-found"
    title = "There are no such rules"


class RoutingPolicyExists(Conflict):
    type = "/problems/routing-policy-exists"
    title = "Other rules begin on this day"


class RoutingPolicyInForce(Conflict):
    type = "/problems/routing-policy-in-force"
    title = "These rules have been in force"
