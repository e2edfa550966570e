"""What can go wrong with support offers."""

from chassis.problems import NotFound


class SupportOfferNotFound(NotFound):
    type = "/problems/support-offer-not-found"
    title = "There is no such support offer"
