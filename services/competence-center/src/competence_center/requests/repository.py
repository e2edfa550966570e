"""SQL of the advisory requests."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, and_, case, cast, exists, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, selectinload

from competence_center.advice.models import Absence, Advice, Adviser
from competence_center.organizations.models import Organization
from competence_center.requests.models import (
    AdvisoryRequest,
    Assignment,
    Message,
    RoutingDecision,
)
from competence_center.requests.staffing import Colleague
from competence_center.requests.states import (
    ENDED,
    GIVEN_AWAY,
    OWNING,
    AssignmentRole,
    RequestState,
)
from competence_center.units.models import Unit

WITH_PARTS = (
    selectinload(AdvisoryRequest.assignments).selectinload(Assignment.unit),
    selectinload(AdvisoryRequest.assignments).selectinload(Assignment.pauses),
    selectinload(AdvisoryRequest.consents),
)
# Sorts behind everything that is due.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)

IS_OWNER = and_(Assignment.role == AssignmentRole.LEAD, Assignment.state.in_(OWNING))


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Of one organisation, or with parts of the units of one; open, ended or all."""

    organization_id: UUID | None = None
    advising_id: UUID | None = None
    person_id: UUID | None = None
    is_open: bool | None = None


@dataclass(frozen=True, slots=True)
class Turns:
    """Requests in which it is the own units' turn, and how many of these are late."""

    awaiting: int
    overdue: int


async def find(
    session: AsyncSession, request_id: UUID, *, lock: bool = False
) -> AdvisoryRequest | None:
    """With its parts, their units and pauses, and the consents."""
    rows = select(AdvisoryRequest).where(AdvisoryRequest.id == request_id).options(*WITH_PARTS)
    if lock:
        rows = rows.with_for_update()
    rows = rows.execution_options(populate_existing=True)
    return (await session.scalars(rows)).one_or_none()


async def find_page(
    session: AsyncSession, wanted: RequestFilter, *, before: UUID | None, limit: int
) -> Sequence[AdvisoryRequest]:
    """The newest first."""
    rows = select(AdvisoryRequest).where(*_matching(wanted)).options(*WITH_PARTS)
    if before is not None:
        rows = rows.where(AdvisoryRequest.id < before)
    return (await session.scalars(rows.order_by(AdvisoryRequest.id.desc()).limit(limit))).all()


async def find_inbox(
    session: AsyncSession, wanted: RequestFilter, *, after: UUID | None, limit: int
) -> Sequence[AdvisoryRequest]:
    """What is due next comes first; what waits for the municipality or has ended comes last."""
    due = func.coalesce(AdvisoryRequest.due_at, NEVER)
    rows = select(AdvisoryRequest).where(*_matching(wanted)).options(*WITH_PARTS)
    if after is not None:
        seen = aliased(AdvisoryRequest)
        last = select(func.coalesce(seen.due_at, NEVER), seen.id).where(seen.id == after)
        rows = rows.where(tuple_(due, AdvisoryRequest.id) > last.scalar_subquery())
    return (await session.scalars(rows.order_by(due, AdvisoryRequest.id).limit(limit))).all()


async def count(session: AsyncSession, wanted: RequestFilter) -> int:
    rows = select(func.count(AdvisoryRequest.id)).where(*_matching(wanted))
    return (await session.execute(rows)).scalar_one()


async def count_turns(session: AsyncSession, wanted: RequestFilter, *, now: datetime) -> Turns:
    """As `deadlines.owner_acts_by` has it, for all at once."""
    is_offer = AdvisoryRequest.state == RequestState.OFFERED
    is_turn = or_(
        and_(is_offer, AdvisoryRequest.due_at.is_not(None)),
        AdvisoryRequest.state == RequestState.IN_PROGRESS,
    )
    act_by = case(
        (is_offer, Assignment.acknowledge_by),
        (Assignment.first_answered_at.is_(None), Assignment.answer_by),
        else_=Assignment.update_by,
    )
    rows = (
        select(func.count(), func.count().filter(act_by < now))
        .select_from(Assignment)
        .join(Assignment.request)
        .join(Assignment.unit)
        .where(IS_OWNER, is_turn, Unit.organization_id == wanted.advising_id)
    )
    if wanted.person_id is not None:
        rows = rows.where(Assignment.person_id == wanted.person_id)
    awaiting, overdue = (await session.execute(rows)).one()
    return Turns(awaiting, overdue)


async def organizations(
    session: AsyncSession, requests: Collection[AdvisoryRequest]
) -> Mapping[UUID, str]:
    """Names by id."""
    ids = {request.organization_id for request in requests}
    rows = select(Organization.id, Organization.name).where(Organization.id.in_(ids))
    return {row.id: row.name for row in await session.execute(rows)}


async def decisions_of(session: AsyncSession, request_id: UUID) -> Sequence[RoutingDecision]:
    """The first one first."""
    rows = (
        select(RoutingDecision)
        .where(RoutingDecision.request_id == request_id)
        .options(selectinload(RoutingDecision.unit))
        .order_by(RoutingDecision.decided_at, RoutingDecision.id)
    )
    return (await session.scalars(rows)).all()


async def last_decision(session: AsyncSession, request_id: UUID) -> RoutingDecision:
    rows = (
        select(RoutingDecision)
        .where(RoutingDecision.request_id == request_id)
        .order_by(RoutingDecision.decided_at.desc(), RoutingDecision.id.desc())
        .limit(1)
    )
    return (await session.scalars(rows)).one()


async def messages_of(
    session: AsyncSession, request_id: UUID, *, with_notes: bool
) -> Sequence[Message]:
    """The first one first."""
    rows = (
        select(Message)
        .where(Message.request_id == request_id)
        .options(selectinload(Message.unit))
        .order_by(Message.id)
    )
    if not with_notes:
        rows = rows.where(~Message.is_note)
    return (await session.scalars(rows)).all()


async def count_messages(session: AsyncSession, request_id: UUID) -> int:
    rows = select(func.count(Message.id)).where(Message.request_id == request_id)
    return (await session.execute(rows)).scalar_one()


async def count_loads(session: AsyncSession, unit_ids: Collection[UUID]) -> dict[UUID, int]:
    """Requests that a unit owns and that still need something from it, by unit."""
    rows = (
        select(Assignment.unit_id, func.count())
        .join(Assignment.request)
        .where(
            Assignment.unit_id.in_(unit_ids),
            IS_OWNER,
            AdvisoryRequest.state != RequestState.ANSWERED,
        )
        .group_by(Assignment.unit_id)
    )
    return {row[0]: row[1] for row in await session.execute(rows)}


async def lock_capacity(session: AsyncSession, unit_id: UUID) -> None:
    """Whoever places a request at the unit counts its load alone."""
    rows = select(Advice.unit_id).where(Advice.unit_id == unit_id).with_for_update(key_share=True)
    await session.execute(rows)


async def load_staff(session: AsyncSession, unit_id: UUID, *, on: date) -> list[Colleague]:
    """Advisers of the unit, in the order of their ids."""
    today = aliased(Absence)
    load = (
        select(func.count())
        .select_from(Assignment)
        .where(
            Assignment.unit_id == Adviser.unit_id,
            Assignment.person_id == Adviser.person_id,
            Assignment.state.in_(OWNING),
        )
        .scalar_subquery()
    )
    # Of several absences on one day any deputy will do; UUIDs have no smallest in PostgreSQL 17.
    deputy = func.min(cast(today.deputy_id, Text))
    rows = (
        select(Adviser, func.bool_or(today.id.is_not(None)), deputy, load)
        .outerjoin(
            today,
            and_(
                today.unit_id == Adviser.unit_id,
                today.person_id == Adviser.person_id,
                today.from_on <= on,
                today.until_on >= on,
            ),
        )
        .where(Adviser.unit_id == unit_id)
        .group_by(Adviser.unit_id, Adviser.person_id)
        .order_by(Adviser.person_id)
    )
    return [
        Colleague(
            person_id=adviser.person_id,
            is_lead=adviser.is_lead,
            is_away=is_away,
            deputy_id=UUID(deputy_id) if deputy_id else None,
            load=open_parts,
        )
        for adviser, is_away, deputy_id, open_parts in await session.execute(rows)
    ]


async def advises(session: AsyncSession, unit_id: UUID, person_id: UUID) -> bool:
    return await session.get(Adviser, (unit_id, person_id)) is not None


async def find_units(session: AsyncSession, unit_ids: Collection[UUID]) -> Mapping[UUID, Unit]:
    if not unit_ids:
        return {}
    rows = await session.scalars(select(Unit).where(Unit.id.in_(unit_ids)))
    return {unit.id: unit for unit in rows}


async def find_units_by_slug(session: AsyncSession, slugs: Collection[str]) -> Mapping[str, Unit]:
    if not slugs:
        return {}
    rows = await session.scalars(select(Unit).where(Unit.slug.in_(slugs)))
    return {unit.slug: unit for unit in rows}


async def find_silent(
    session: AsyncSession, *, now: datetime, limit: int
) -> Sequence[AdvisoryRequest]:
    """Whose time is up, the longest first."""
    is_due = AdvisoryRequest.due_at <= now
    return await _lock_some(session, is_due, order=AdvisoryRequest.due_at, limit=limit)


async def find_unattended(
    session: AsyncSession, *, on: date, limit: int
) -> Sequence[AdvisoryRequest]:
    """Who was asked left the unit or is away on this day, and a colleague is there."""
    somebody_is_there = exists().where(
        Adviser.unit_id == Assignment.unit_id, ~_is_away(Adviser.unit_id, Adviser.person_id, on)
    )
    waits_for_nobody = or_(
        Assignment.person_id.is_(None), _is_away(Assignment.unit_id, Assignment.person_id, on)
    )
    parts = select(Assignment.request_id).where(IS_OWNER, waits_for_nobody, somebody_is_there)
    is_unattended = AdvisoryRequest.id.in_(parts)
    return await _lock_some(session, is_unattended, order=AdvisoryRequest.id, limit=limit)


async def _lock_some(
    session: AsyncSession, wanted: ColumnElement[bool], *, order: Any, limit: int
) -> Sequence[AdvisoryRequest]:
    """Each locked for this transaction; who else tends requests skips them."""
    rows = (
        select(AdvisoryRequest)
        .where(wanted)
        .order_by(order)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .options(*WITH_PARTS)
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(rows)).all()


def _is_away(unit_id: Any, person_id: Any, on: date) -> ColumnElement[bool]:
    return exists().where(
        Absence.unit_id == unit_id,
        Absence.person_id == person_id,
        Absence.from_on <= on,
        Absence.until_on >= on,
    )


def _matching(wanted: RequestFilter) -> list[ColumnElement[bool]]:
    has_ended = AdvisoryRequest.state.in_(ENDED)
    conditions: list[ColumnElement[bool]] = []
    if wanted.is_open is not None:
        conditions.append(~has_ended if wanted.is_open else has_ended)
    if wanted.organization_id is not None:
        conditions.append(AdvisoryRequest.organization_id == wanted.organization_id)
    if wanted.advising_id is not None:
        part = (
            select(Assignment.request_id)
            .join(Assignment.unit)
            .where(Unit.organization_id == wanted.advising_id, Assignment.state.not_in(GIVEN_AWAY))
        )
        if wanted.person_id is not None:
            part = part.where(Assignment.person_id == wanted.person_id)
        conditions.append(AdvisoryRequest.id.in_(part))
    return conditions
