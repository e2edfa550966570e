"""Closed lists of uses and transfers."""

from enum import StrEnum


class UseStatus(StrEnum):
    PLANNED = "planned"
    PILOT = "pilot"
    ACTIVE = "active"
    ENDED = "ended"


class UseLevel(StrEnum):
    """How we know of a use: a public source, the provider's word, the municipality's word."""

    DOCUMENTED = "documented"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"


class Visibility(StrEnum):
    PUBLIC = "public"
    PUBLIC_BODIES = "public_bodies"
    OWN_LAND = "own_land"
    PRIVATE = "private"


class TransferOutcome(StrEnum):
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    STOPPED = "stopped"


class Mine(StrEnum):
    """What a use has to do with the organisation that asks: it runs the solution, or owns it."""

    RUN = "run"
    DECLINED = "declined"
    TOLD = "told"


PUBLIC_LEVELS = (UseLevel.DOCUMENTED, UseLevel.CONFIRMED)
