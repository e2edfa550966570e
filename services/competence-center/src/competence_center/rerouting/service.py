"""Finds open requests that another unit would own by now, and moves those that were chosen."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.identity import Principal
from chassis.row_security import all_rows, narrow
from competence_center.advice.desks import load_desks
from competence_center.coverage import place_at
from competence_center.requests import lifecycle, views
from competence_center.requests import policy as request_policy
from competence_center.requests import repository as requests
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.placing import asked_before, find_owner
from competence_center.requests.policy import Side, View
from competence_center.requests.states import AssignmentState, RequestState
from competence_center.rerouting import repository
from competence_center.rerouting.schemas import (
    MOST,
    ChosenMove,
    ProposedMove,
    Rerouted,
    ReroutingForm,
    ReroutingParameters,
    ReroutingPreview,
)
from competence_center.rerouting.sentences import explain_move
from competence_center.routing import policy
from competence_center.routing.deciding import Decision, decide
from competence_center.routing.previewing import Situation
from competence_center.routing.repository import find_policy_in_force
from competence_center.routing.rules import NEAREST_FIRST, RoutingRules
from competence_center.routing.schemas import UnitRef
from competence_center.routing.service import find_last_resort
from competence_center.working_time import local_day

# Bounds the work of one answer; a Land with more moves those first.
LOOKED_AT = 500

OFFERED = (RequestState.OFFERED,)
ACCEPTED = (
    *OFFERED,
    RequestState.IN_PROGRESS,
    RequestState.WAITING_REQUESTER,
    RequestState.WAITING_THIRD_PARTY,
)
# Nobody reads more than a card in order to decide about a whole Land.
_CARD = View(Side.OVERSEER, None, reads_all=False)


class _ChangedSince(Exception):
    """The request is not as the preview showed it."""


@dataclass(frozen=True, slots=True)
class _Proposal:
    request: AdvisoryRequest
    decision: Decision


async def preview_rerouting(
    session: AsyncSession, asked: ReroutingParameters, *, principal: Principal, now: datetime
) -> ReroutingPreview:
    """Nothing is stored, nobody is told.

    Raises:
        Forbidden: the caller does not look after this Land.
    """
    policy.require_reader(principal, asked.land)
    states = ACCEPTED if asked.with_accepted else OFFERED
    # The loads of units count requests of other Länder, too.
    async with all_rows(session):
        found = await repository.find_open(session, asked.land, states, limit=LOOKED_AT)
        open_ones = await repository.count_open(session, asked.land, states)
        situation, rules = await _situation(session, asked.land, now=now)
    # Long enough with many that other requests should not wait for it.
    proposals = await asyncio.to_thread(_proposals, found, situation, rules)
    return ReroutingPreview(
        items=[_proposed(each, now=now) for each in proposals[:MOST]],
        total=len(proposals),
        looked_at=len(found),
        open=open_ones,
    )


async def reroute_requests(
    database: Database, form: ReroutingForm, *, principal: Principal, now: datetime
) -> Rerouted:
    """Each in a transaction of its own, so that one that fails leaves the others as they are.

    Raises:
        Forbidden: the caller does not coordinate this Land.
    """
    policy.require_coordinator(principal, form.land)
    done = Rerouted(moved=[], left=[])
    for chosen in form.moves:
        try:
            async with database.sessions() as session:
                narrow(session, principal)
                async with session.begin():
                    await _move(session, chosen, land=form.land, principal=principal, now=now)
        except _ChangedSince:
            done.left.append(chosen.request_id)
        else:
            done.moved.append(chosen.request_id)
    return done


async def _move(
    session: AsyncSession, chosen: ChosenMove, *, land: str, principal: Principal, now: datetime
) -> None:
    """
    Raises:
        _ChangedSince: it belongs to another Land, or anything about it is different by now.
    """
    request = await requests.find(session, chosen.request_id, lock=True)
    if request is None or request.area_key[:2] != land or request.version != chosen.version:
        raise _ChangedSince
    found = await requests.last_decision(session, request.id)
    if request.state not in ACCEPTED or found.unit_id != request.lead.unit_id:
        raise _ChangedSince
    async with all_rows(session):
        finding = await find_owner(
            session,
            request.area_key,
            request.topic,
            now=now,
            asked=asked_before(request),
            present=request.lead.unit_id,
        )
        owner_id = finding.decision.owner_id
        if owner_id == request.lead.unit_id:
            raise _ChangedSince
        person_id = request_policy.person_of(principal)
        part = await lifecycle.reroute(session, request, by=person_id, now=now)
        # Another request may have taken the last place in between.
        if part.unit_id != owner_id or part.unit.slug != chosen.to_unit:
            raise _ChangedSince
        request.version += 1


async def _situation(
    session: AsyncSession, land: str, *, now: datetime
) -> tuple[Situation, RoutingRules]:
    on = local_day(now)
    desks = await load_desks(session, on=on, land=land)
    loads = await requests.count_loads(session, [desk.unit_id for desk in desks])
    in_force = await find_policy_in_force(session, land, on=on)
    situation = Situation(desks, loads, await find_last_resort(session))
    return situation, in_force.as_rules() if in_force else NEAREST_FIRST


def _proposals(
    found: Sequence[AdvisoryRequest], situation: Situation, rules: RoutingRules
) -> list[_Proposal]:
    proposals = (_Proposal(each, _decide(each, situation, rules)) for each in found)
    return [each for each in proposals if each.decision.owner_id != each.request.lead.unit_id]


def _decide(request: AdvisoryRequest, situation: Situation, rules: RoutingRules) -> Decision:
    return decide(
        place_at(request.area_key),
        request.topic,
        desks=situation.desks,
        rules=rules,
        loads=situation.loads,
        last_resort=situation.last_resort,
        asked=asked_before(request),
        present=request.lead.unit_id,
    )


def _proposed(proposal: _Proposal, *, now: datetime) -> ProposedMove:
    request, decision = proposal.request, proposal.decision
    unit = decision.chosen.desk if decision.chosen else decision.last_resort
    card = views.summary(request, _CARD, names={}, now=now)
    return ProposedMove(
        **card.model_dump(exclude={"subject", "organization"}),
        is_accepted=request.lead.state is AssignmentState.ACCEPTED,
        to_unit=UnitRef(slug=unit.slug, name=unit.name),
        is_last_resort=decision.chosen is None,
        reason=explain_move(decision, request.lead.unit),
    )
