"""Values of the support offers."""

from enum import StrEnum


class OfferStatus(StrEnum):
    """Whether it can be had: the values of HSDS 3."""

    ACTIVE = "active"
    TEMPORARILY_CLOSED = "temporarily_closed"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"


# The others stay at their address and are in no list.
LISTED = (OfferStatus.ACTIVE, OfferStatus.TEMPORARILY_CLOSED)


class Cost(StrEnum):
    FREE = "free"
    PAID = "paid"


class Recurrence(StrEnum):
    """How often a deadline comes again."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"
