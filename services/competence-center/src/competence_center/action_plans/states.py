"""Kinds and states of actions, and which follow which."""

from enum import StrEnum


class ActionKind(StrEnum):
    """What an action points at."""

    SOLUTION = "solution"
    SUPPORT_OFFER = "support_offer"
    KNOWLEDGE = "knowledge"
    FREE = "free"


class CostBand(StrEnum):
    """What an action costs the municipality in the first year, in euros, roughly."""

    NONE = "none"
    UP_TO_10000 = "up_to_10000"
    UP_TO_50000 = "up_to_50000"
    UP_TO_250000 = "up_to_250000"
    MORE = "more"


class ActionState(StrEnum):
    PROPOSED = "proposed"
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    ALREADY_DONE = "already_done"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Reminder(StrEnum):
    """Of which the people were reminded last."""

    SOON = "soon"
    DUE = "due"


TAKEN_ON = frozenset({ActionState.PLANNED, ActionState.IN_PROGRESS, ActionState.BLOCKED})
OPEN = TAKEN_ON | {ActionState.PROPOSED}
ENDED = frozenset(ActionState) - OPEN
# These need a reason.
REASONED = frozenset({ActionState.BLOCKED, ActionState.DECLINED})

# To every state those from which it is reached. Whoever was wrong goes back to the plan; only what
# its adviser withdrew is over.
_BEFORE: dict[ActionState, frozenset[ActionState]] = {
    ActionState.PROPOSED: frozenset(),
    ActionState.PLANNED: frozenset(ActionState) - {ActionState.PLANNED, ActionState.WITHDRAWN},
    ActionState.IN_PROGRESS: OPEN - {ActionState.IN_PROGRESS},
    ActionState.BLOCKED: TAKEN_ON - {ActionState.BLOCKED},
    ActionState.DONE: TAKEN_ON,
    ActionState.ALREADY_DONE: frozenset({ActionState.PROPOSED}),
    ActionState.DECLINED: OPEN,
    ActionState.WITHDRAWN: frozenset({ActionState.PROPOSED}),
}


def may_follow(before: ActionState, after: ActionState) -> bool:
    return before in _BEFORE[after]
