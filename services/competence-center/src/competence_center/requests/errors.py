"""What can go wrong with advisory requests."""

from chassis.problems import Conflict, Forbidden, NotFound


class AdvisoryRequestNotFound(NotFound):
    type = "/problems/advisory-request-not-found"
    title = "There is no such advisory request"


class OnlyMunicipalitiesAsk(Forbidden):
    type = "/problems/only-municipalities-ask"
    title = "Only municipalities, districts and their associations ask for advice"


class NotInThisState(Conflict):
    """`state` is where the request stands."""

    type = "/problems/not-in-this-state"
    title = "The request is not in a state for this"


class ConsentNeeded(Forbidden):
    type = "/problems/consent-needed"
    title = "The municipality has not agreed that you read this"


class LastResortDeclines(Conflict):
    type = "/problems/last-resort-declines"
    title = "The last unit cannot decline"


class ReopeningTooLate(Conflict):
    """`until` is when it was possible."""

    type = "/problems/reopening-too-late"
    title = "The request ended too long ago"
