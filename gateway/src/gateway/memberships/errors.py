"""What can go wrong with memberships."""

from chassis.problems import Conflict, NotFound


class MembershipNotFound(NotFound):
    type = "/problems/membership-not-found"
    title = "There is no such membership"


class LastAdministrator(Conflict):
    type = "/problems/last-administrator"
    title = "The organisation would be without an administrator"
