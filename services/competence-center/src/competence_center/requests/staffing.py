"""Who of a unit is asked: evenly, never somebody who is away, and the next one after silence."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from competence_center.requests.deadlines import LADDER
from competence_center.requests.states import Rung


@dataclass(frozen=True, slots=True)
class Colleague:
    """An adviser of a unit on one day; `load` are the open requests that wait for this person."""

    person_id: UUID
    is_lead: bool
    is_away: bool
    deputy_id: UUID | None
    load: int


def responsible(staff: Sequence[Colleague], *, request_id: UUID) -> UUID | None:
    """Who has the least to do; None where nobody is there."""
    return _least_busy(_present(staff), request_id)


def stand_in(
    staff: Sequence[Colleague], person_id: UUID | None, *, request_id: UUID
) -> UUID | None:
    """The named deputy, or else another colleague who is there; None where there is none."""
    others = [each for each in _present(staff) if each.person_id != person_id]
    named = next((each.deputy_id for each in staff if each.person_id == person_id), None)
    if any(each.person_id == named for each in others):
        return named
    return _least_busy(others, request_id)


def next_rung(
    staff: Sequence[Colleague], rung: Rung, person_id: UUID | None, *, request_id: UUID
) -> tuple[Rung, UUID] | None:
    """Who is asked after this person stayed silent; None where the unit has nobody further."""
    for following in LADDER[LADDER.index(rung) + 1 :]:
        if following is Rung.DEPUTY:
            found = stand_in(staff, person_id, request_id=request_id)
        else:
            leads = [each for each in _present(staff) if each.is_lead]
            found = _least_busy([each for each in leads if each.person_id != person_id], request_id)
        if found is not None:
            return following, found
    return None


def _present(staff: Sequence[Colleague]) -> list[Colleague]:
    return [each for each in staff if not each.is_away]


def _least_busy(staff: Sequence[Colleague], request_id: UUID) -> UUID | None:
    # The lot differs from request to request, so that nobody is always first.
    chosen = min(staff, key=lambda each: (each.load, _lot(each, request_id)), default=None)
    return chosen.person_id if chosen else None


def _lot(colleague: Colleague, request_id: UUID) -> str:
    return hashlib.sha256(f"{request_id} {colleague.person_id}".encode()).hexdigest()
