"""What can be done with routing: state the rules of a Land, try them out, ask who would own."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.problems import InvalidParameter, wrong_member
from competence_center.advice.desks import Desk, load_desks, load_desks_around
from competence_center.coverage import Place, find_place
from competence_center.coverage_gaps.gaps import TOPICS, municipalities_of
from competence_center.routing import policy, repository
from competence_center.routing.deciding import Candidate, LastResort, decide
from competence_center.routing.errors import (
    RoutingPolicyExists,
    RoutingPolicyInForce,
    RoutingPolicyNotFound,
)
from competence_center.routing.models import RoutingPolicy
from competence_center.routing.previewing import Move, Situation, find_moves
from competence_center.routing.rules import NEAREST_FIRST, RoutingRules
from competence_center.routing.schemas import (
    CandidateItem,
    Deadlines,
    NewRoutingPolicy,
    RoutingChange,
    RoutingPolicyDetail,
    RoutingPolicyList,
    RoutingPreview,
    RoutingSimulation,
    SimulationParameters,
    UnitRef,
)
from competence_center.routing.sentences import explain

EXAMPLES = 3


async def list_policies(
    session: AsyncSession, land: str, *, principal: Principal, today: date
) -> RoutingPolicyList:
    """
    Raises:
        Forbidden: the caller does not look after this Land.
    """
    policy.require_reader(principal, land)
    policies = await repository.list_policies(session, land)
    in_force = next((each.id for each in policies if each.valid_from <= today), None)
    return RoutingPolicyList(
        items=[_detail(each, is_in_force=each.id == in_force) for each in policies]
    )


async def get_policy(
    session: AsyncSession, policy_id: UUID, *, principal: Principal, today: date
) -> RoutingPolicyDetail:
    """
    Raises:
        RoutingPolicyNotFound: there are none of this id.
        Forbidden: the caller does not look after their Land.
    """
    stated = await _find(session, policy_id)
    policy.require_reader(principal, stated.land)
    in_force = await repository.find_policy_in_force(session, stated.land, on=today)
    return _detail(stated, is_in_force=stated is in_force)


async def state_policy(
    session: AsyncSession,
    new: NewRoutingPolicy,
    *,
    principal: Principal,
    now: datetime,
    today: date,
) -> RoutingPolicyDetail:
    """
    Raises:
        Forbidden: the caller does not coordinate this Land.
        InvalidBody: the rules would hold for what was decided already.
        RoutingPolicyExists: other rules begin on this day.
    """
    policy.require_coordinator(principal, new.land)
    _require_future(new, today=today)
    if await repository.begins_on(session, new.land, new.valid_from):
        raise RoutingPolicyExists("Remove those first, or choose another day.")
    stated = RoutingPolicy(
        id=new_id(),
        land=new.land,
        valid_from=new.valid_from,
        rules=new.model_dump(mode="json", include={"tiers", "topics", "deadlines"}),
        stated_at=now,
    )
    session.add(stated)
    await session.flush()
    return _detail(stated, is_in_force=False)


async def remove_policy(
    session: AsyncSession, policy_id: UUID, *, principal: Principal, today: date
) -> None:
    """
    Raises:
        RoutingPolicyNotFound: there are none of this id.
        Forbidden: the caller does not coordinate their Land.
        RoutingPolicyInForce: requests were decided by them.
    """
    stated = await _find(session, policy_id)
    policy.require_coordinator(principal, stated.land)
    if stated.valid_from <= today:
        raise RoutingPolicyInForce("State new ones that begin tomorrow or later.")
    await session.delete(stated)


async def simulate_routing(
    session: AsyncSession, asked: SimulationParameters, *, principal: Principal, today: date
) -> RoutingSimulation:
    """Nothing is stored, nobody is told.

    Raises:
        InvalidParameter: no area has, or had, this key.
        Forbidden: the caller does not look after its Land.
    """
    place = _place(asked.area)
    land, on = place.path[-1].land, asked.on or today
    policy.require_reader(principal, land)
    in_force = await repository.find_policy_in_force(session, land, on=on)
    rules = in_force.as_rules() if in_force else NEAREST_FIRST
    desks = await load_desks_around(session, place, on=on)
    loads = {desk.unit_id: desk.capacity for desk in desks if desk.slug in asked.full}
    last_resort = await find_last_resort(session)
    decision = decide(
        place, asked.topic, desks=desks, rules=rules, loads=loads, last_resort=last_resort
    )
    return RoutingSimulation(
        owner=_unit(decision.chosen.desk if decision.chosen else last_resort),
        is_last_resort=decision.chosen is None,
        reason=explain(decision),
        tiers=list(rules.tiers_for(asked.topic)),
        policy_id=in_force.id if in_force else None,
        candidates=[_candidate(each) for each in decision.candidates],
    )


async def preview_policy(
    session: AsyncSession, new: NewRoutingPolicy, *, principal: Principal, today: date
) -> RoutingPreview:
    """What the rules would change on their first day, with units as they state themselves then.

    Raises:
        Forbidden: the caller does not coordinate this Land.
        InvalidBody: the rules would hold for what was decided already.
    """
    policy.require_coordinator(principal, new.land)
    _require_future(new, today=today)
    until_then = await repository.find_policy_in_force(session, new.land, on=new.valid_from)
    before, after = until_then.as_rules() if until_then else NEAREST_FIRST, _rules(new)
    desks = await load_desks(session, on=new.valid_from, land=new.land)
    last_resort = await find_last_resort(session)
    places = municipalities_of(new.land)
    # Long enough in the largest Land that other requests should not wait for it.
    moves = await asyncio.to_thread(
        find_moves,
        places,
        TOPICS,
        Situation(desks, {}, last_resort),
        before=before,
        after=after,
    )
    affected = {place.path[0].key for moved in moves.values() for place in moved}
    return RoutingPreview(
        municipalities=len(places),
        affected=len(affected),
        deadlines_before=Deadlines.model_validate(before.promise),
        deadlines_after=new.deadlines,
        changes=_changes(moves, [*desks, last_resort]),
    )


async def find_last_resort(session: AsyncSession) -> LastResort:
    unit = await repository.find_last_resort(session)
    return LastResort(unit.id, unit.slug, unit.name)


async def _find(session: AsyncSession, policy_id: UUID) -> RoutingPolicy:
    stated = await repository.find_policy(session, policy_id)
    if stated is None:
        raise RoutingPolicyNotFound(f"There are no rules {policy_id}.")
    return stated


def _changes(
    moves: Mapping[Move, Sequence[Place]], units: Sequence[Desk | LastResort]
) -> list[RoutingChange]:
    by_id = {unit.unit_id: _unit(unit) for unit in units}
    changes = [
        RoutingChange(
            topic=move.topic,
            from_unit=by_id[move.from_unit],
            to_unit=by_id[move.to_unit],
            municipalities=len(places),
            examples=[place.path[0].name for place in places[:EXAMPLES]],
        )
        for move, places in moves.items()
    ]
    return sorted(
        changes,
        key=lambda each: (
            -each.municipalities, TOPICS.index(each.topic), each.from_unit.slug, each.to_unit.slug,
        ),
    )  # fmt: skip


def _require_future(new: NewRoutingPolicy, *, today: date) -> None:
    if new.valid_from <= today:
        raise wrong_member("valid_from", "must be after today")


def _place(area_key: str) -> Place:
    place = find_place(area_key)
    if place is None or len({area.land for area in place.path}) > 1:
        raise InvalidParameter(
            "Ask for one place.", errors=[{"parameter": "area", "detail": "is not one place"}]
        )
    return place


def _rules(new: NewRoutingPolicy) -> RoutingRules:
    by_topic = {rule.topic: tuple(rule.tiers) for rule in new.topics}
    return RoutingRules(tuple(new.tiers), by_topic, new.deadlines.promise())


def _detail(stated: RoutingPolicy, *, is_in_force: bool) -> RoutingPolicyDetail:
    return RoutingPolicyDetail(
        id=stated.id,
        land=stated.land,
        valid_from=stated.valid_from,
        stated_at=stated.stated_at,
        is_in_force=is_in_force,
        **{"deadlines": Deadlines(), **stated.rules},
    )


def _candidate(candidate: Candidate) -> CandidateItem:
    reach = candidate.reach
    return CandidateItem(
        unit=_unit(candidate.desk),
        tier=reach.tier,
        area_key=reach.area.key if reach.area else None,
        verdict=candidate.verdict,
    )


def _unit(unit: Desk | LastResort) -> UnitRef:
    return UnitRef(slug=unit.slug, name=unit.name)
