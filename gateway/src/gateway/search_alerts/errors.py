"""What can go wrong with search alerts."""

from chassis.problems import Conflict, NotFound


class AlertNotFound(NotFound):
    type = "/problems/alert-not-found"
    title = "There is no such alert"


class NoVerifiedAddress(Conflict):
    type = "/problems/no-verified-address"
    title = "The login has no verified mail address"


class TooManyAlerts(Conflict):
    type = "/problems/too-many-alerts"
    title = "This address has as many alerts as it can have"
