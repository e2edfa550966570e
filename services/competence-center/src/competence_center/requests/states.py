"""States of requests and assignments, and which follow which."""

from enum import StrEnum


class RequestState(StrEnum):
    """Where a municipality's matter stands; until it has ended somebody owns it."""

    OFFERED = "offered"
    IN_PROGRESS = "in_progress"
    WAITING_REQUESTER = "waiting_requester"
    WAITING_THIRD_PARTY = "waiting_third_party"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


class AssignmentState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    RELEASED = "released"


class AssignmentRole(StrEnum):
    """The lead owns the request; supporters see it and help."""

    LEAD = "lead"
    SUPPORT = "support"


class Rung(StrEnum):
    """Who of a unit is asked, the next one when the one before stays silent."""

    RESPONSIBLE = "responsible"
    DEPUTY = "deputy"
    LEAD = "lead"


class Outcome(StrEnum):
    """What came of a request."""

    RESOLVED_WITH_HELP = "resolved_with_help"
    PARTLY_RESOLVED = "partly_resolved"
    INFORMATION_GIVEN = "information_given"
    REFERRED_ELSEWHERE = "referred_elsewhere"
    NOT_ELIGIBLE = "not_eligible"
    REQUESTER_UNREACHABLE = "requester_unreachable"
    REQUESTER_WITHDREW = "requester_withdrew"
    NO_HELP_AVAILABLE = "no_help_available"


class Refusal(StrEnum):
    """Why a unit declines."""

    OUT_OF_SCOPE = "out_of_scope"
    NO_CAPACITY = "no_capacity"
    CONFLICT_OF_INTEREST = "conflict_of_interest"
    OTHER = "other"


class PlacedBecause(StrEnum):
    """Why somebody had to be found."""

    SUBMITTED = "submitted"
    DECLINED = "declined"
    SILENT = "silent"
    NOBODY_LEFT = "nobody_left"
    REOPENED = "reopened"
    REROUTED = "rerouted"


ENDED = frozenset({RequestState.CLOSED, RequestState.WITHDRAWN, RequestState.MERGED})
OPEN = frozenset(RequestState) - ENDED
PAUSED = frozenset({RequestState.WAITING_REQUESTER, RequestState.WAITING_THIRD_PARTY})
# Of a lead: one of these is the owner.
OWNING = frozenset({AssignmentState.OFFERED, AssignmentState.ACCEPTED})
# Who passed it on has nothing to do with it any longer.
GIVEN_AWAY = frozenset({AssignmentState.DECLINED, AssignmentState.LAPSED})

_WORKING = {RequestState.IN_PROGRESS, *PAUSED}

# To every state those from which it is reached.
_BEFORE: dict[RequestState, frozenset[RequestState]] = {
    # Nobody has accepted: at first, after a refusal or silence, and when it is opened again.
    RequestState.OFFERED: (OPEN | {RequestState.CLOSED}) - {RequestState.ANSWERED},
    RequestState.IN_PROGRESS: OPEN - {RequestState.IN_PROGRESS},
    RequestState.WAITING_REQUESTER: frozenset({RequestState.IN_PROGRESS}),
    RequestState.WAITING_THIRD_PARTY: frozenset({RequestState.IN_PROGRESS}),
    RequestState.ANSWERED: frozenset(_WORKING),
    RequestState.CLOSED: frozenset({RequestState.ANSWERED}),
    RequestState.WITHDRAWN: OPEN,
    RequestState.MERGED: OPEN,
}


def may_follow(before: RequestState, after: RequestState) -> bool:
    return before in _BEFORE[after]
