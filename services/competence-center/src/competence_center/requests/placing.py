"""Finds who owns a request, writes down why, and starts the clock: always somebody."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from competence_center.advice import repository as advice
from competence_center.advice.desks import load_desks_around
from competence_center.advice.models import Advice
from competence_center.coverage import Tier, place_at
from competence_center.requests import deadlines, repository, staffing
from competence_center.requests.finding import move
from competence_center.requests.models import AdvisoryRequest, Assignment, RoutingDecision
from competence_center.requests.policy import is_agreed
from competence_center.requests.states import (
    GIVEN_AWAY,
    OWNING,
    AssignmentRole,
    AssignmentState,
    PlacedBecause,
    RequestState,
    Rung,
)
from competence_center.routing import repository as policies
from competence_center.routing.deciding import Candidate, Decision, decide
from competence_center.routing.rules import NEAREST_FIRST, Promise
from competence_center.routing.sentences import explain
from competence_center.routing.service import find_last_resort
from competence_center.units.models import Unit
from competence_center.working_time import Opening, WorkingCalendar, local_day

# Where a unit states no hours and serves no single Land: where the federal government sits.
BERLIN = "11"


@dataclass(frozen=True, slots=True)
class Placed:
    """The part of who owns a request from now on, and why."""

    part: Assignment
    decision: RoutingDecision


@dataclass(frozen=True, slots=True)
class Finding:
    """Who would own a request now, by which rules; `loads` were counted for it."""

    decision: Decision
    policy_id: UUID | None
    promise: Promise
    loads: Mapping[UUID, int]

    @property
    def tier(self) -> Tier:
        """From where it serves the place."""
        return self.decision.chosen.reach.tier if self.decision.chosen else Tier.BUND


async def find_owner(
    session: AsyncSession,
    area_key: str,
    topic: str,
    *,
    now: datetime,
    asked: Collection[UUID] = (),
    present: UUID | None = None,
) -> Finding:
    """Nothing is stored. `asked` are units that are not asked again, `present` is who owns it.

    Raises:
        InvalidParameter: no area has, or had, this key.
    """
    place = place_at(area_key)
    on = local_day(now)
    land = place.path[-1].land
    in_force = await policies.find_policy_in_force(session, land, on=on)
    desks = await load_desks_around(session, place, on=on)
    loads = await repository.count_loads(session, [desk.unit_id for desk in desks])
    rules = in_force.as_rules() if in_force else NEAREST_FIRST
    decision = decide(
        place,
        topic,
        desks=desks,
        rules=rules,
        loads=loads,
        last_resort=await find_last_resort(session),
        asked=asked,
        present=present,
    )
    return Finding(decision, in_force.id if in_force else None, rules.promise, loads)


async def find_promise(session: AsyncSession, area_key: str, *, now: datetime) -> Promise:
    """What the Land of the place promises for an offer that is made now."""
    land = place_at(area_key).path[-1].land
    in_force = await policies.find_policy_in_force(session, land, on=local_day(now))
    return (in_force.as_rules() if in_force else NEAREST_FIRST).promise


def asked_before(request: AdvisoryRequest) -> set[UUID]:
    """Units that passed it on; who owns it since it was opened again may be one of them."""
    parts = request.assignments
    gave_away = {each.unit_id for each in parts if each.state in GIVEN_AWAY}
    owns = {
        each.unit_id for each in parts if each.role is AssignmentRole.LEAD and each.state in OWNING
    }
    return gave_away - owns


async def place_request(
    session: AsyncSession,
    request: AdvisoryRequest,
    *,
    because: PlacedBecause,
    now: datetime,
    by: UUID | None = None,
) -> Placed:
    """Give the request to who is to own it from now on; its present owner has ended.

    `by` is the person who decided that somebody has to be found.

    Whoever places another request at the same unit waits, so that none gets more than it can take.
    """
    asked = set() if because is PlacedBecause.REOPENED else asked_before(request)
    finding = await _find_with_room(session, request, asked=asked, now=now)
    owner_id = finding.decision.owner_id
    decision = _record(request, finding, because=because, by=by, now=now)
    session.add(decision)
    units = await repository.find_units(session, [owner_id])
    part = await new_part(
        session,
        request,
        units[owner_id],
        tier=finding.tier,
        role=AssignmentRole.LEAD,
        promise=finding.promise,
        now=now,
    )
    move(request, RequestState.OFFERED)
    # Until the municipality agrees that the unit reads it, it waits for the municipality.
    request.due_at = part.acknowledge_by if is_agreed(request, part) else None
    return Placed(part, decision)


async def new_part(
    session: AsyncSession,
    request: AdvisoryRequest,
    unit: Unit,
    *,
    tier: Tier,
    role: AssignmentRole,
    promise: Promise,
    now: datetime,
) -> Assignment:
    """Offer the unit a part in the request; who of it has the least to do is asked."""
    staff = await repository.load_staff(session, unit.id, on=local_day(now))
    part = Assignment(
        id=new_id(),
        unit_id=unit.id,
        unit=unit,
        pauses=[],
        tier=tier,
        role=role,
        state=AssignmentState.OFFERED,
        person_id=staffing.responsible(staff, request_id=request.id),
        rung=Rung.RESPONSIBLE,
        offered_at=now,
        **asdict(promise),
    )
    deadlines.begin(part, await calendar_of(session, unit.id), now=now)
    request.assignments.append(part)
    return part


async def calendar_of(session: AsyncSession, unit_id: UUID) -> WorkingCalendar:
    found = await advice.find_statement(session, unit_id)
    if found is None or not found.hours:
        return WorkingCalendar(deadlines.OFFICE_HOURS, found.holiday_land if found else BERLIN)
    return WorkingCalendar(_openings(found), found.holiday_land)


async def _find_with_room(
    session: AsyncSession, request: AdvisoryRequest, *, asked: Collection[UUID], now: datetime
) -> Finding:
    # Each round somebody else has filled the chosen unit, so there are as many as units at most.
    while True:
        finding = await find_owner(session, request.area_key, request.topic, now=now, asked=asked)
        chosen = finding.decision.chosen
        if chosen is None:
            return finding
        unit_id = chosen.desk.unit_id
        await repository.lock_capacity(session, unit_id)
        load = (await repository.count_loads(session, [unit_id])).get(unit_id, 0)
        if load < chosen.desk.capacity:
            return finding


def _record(
    request: AdvisoryRequest,
    finding: Finding,
    *,
    because: PlacedBecause,
    by: UUID | None,
    now: datetime,
) -> RoutingDecision:
    decision = finding.decision
    reason = explain(decision)
    return RoutingDecision(
        id=new_id(),
        request_id=request.id,
        because=because,
        policy_id=finding.policy_id,
        unit_id=decision.owner_id,
        is_last_resort=decision.chosen is None,
        reason_de=reason.de,
        reason_en=reason.en,
        candidates=[_fact(each, finding.loads) for each in decision.candidates],
        decided_by=by,
        decided_at=now,
    )


def _fact(candidate: Candidate, loads: Mapping[UUID, int]) -> dict[str, Any]:
    """As it was on this day: units change their names, areas and capacities."""
    desk, reach = candidate.desk, candidate.reach
    return {
        "slug": desk.slug,
        "name": desk.name,
        "tier": reach.tier.value,
        "area_key": reach.area.key if reach.area else None,
        "verdict": candidate.verdict.value,
        "load": loads.get(desk.unit_id, 0),
        "capacity": desk.capacity,
    }


def _openings(found: Advice) -> tuple[Opening, ...]:
    times = ((each["weekday"], each["opens"], each["closes"]) for each in found.hours)
    return tuple(
        # Stated as in ISO 8601, where Monday is 1.
        Opening(weekday - 1, time.fromisoformat(opens), time.fromisoformat(closes))
        for weekday, opens, closes in times
    )
