"""What can go wrong with support offers."""

from chassis.problems import Conflict, NotFound


class SupportOfferNotFound(NotFound):
    type = "/problems/support-offer-not-found"
    title = "There is no such support offer"


class NoTemplate(Conflict):
    type = "/problems/no-template"
    title = "This offer cannot have variants"


class VariantExists(Conflict):
    type = "/problems/variant-exists"
    title = "The Land has a variant of this offer"
