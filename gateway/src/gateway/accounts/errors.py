"""What can go wrong with organisations."""

from chassis.problems import NotFound


class OrganizationNotFound(NotFound):
    type = "/problems/organization-not-found"
    title = "There is no such organisation"
