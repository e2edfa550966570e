"""Closed lists of offers."""

from enum import StrEnum


class PriceModel(StrEnum):
    """How the price is made; `on_request` needs no amounts."""

    FREE = "free"
    ONE_TIME = "one_time"
    RECURRING = "recurring"
    PER_INHABITANT = "per_inhabitant"
    ON_REQUEST = "on_request"
