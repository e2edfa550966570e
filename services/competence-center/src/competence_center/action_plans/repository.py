"""SQL of the action plans."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from competence_center.action_plans.models import Action
from competence_center.action_plans.states import OPEN, TAKEN_ON, ActionKind, ActionState, Reminder
from competence_center.requests.forgetting import FORGOTTEN_IDS

_WHOLE = (selectinload(Action.request), selectinload(Action.unit))


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """Of one organisation."""

    organization_id: UUID
    states: Sequence[ActionState] = ()
    is_open: bool | None = None
    kinds: Sequence[ActionKind] = field(default=())
    is_own: bool | None = None
    due_until: date | None = None


async def find(session: AsyncSession, action_id: UUID, *, lock: bool = False) -> Action | None:
    rows = select(Action).where(Action.id == action_id).options(*_WHOLE)
    if lock:
        rows = rows.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(rows)).one_or_none()


async def list_of_request(session: AsyncSession, request_id: UUID) -> Sequence[Action]:
    """The first one first."""
    rows = select(Action).where(Action.request_id == request_id).order_by(Action.id)
    return (await session.scalars(rows.options(*_WHOLE))).all()


async def list_of_plan(session: AsyncSession, wanted: ActionFilter) -> Sequence[Action]:
    """What is due next comes first, what has no day comes last."""
    rows = select(Action).where(*_matching(wanted)).options(*_WHOLE)
    return (await session.scalars(rows.order_by(Action.due_on.nulls_last(), Action.id))).all()


async def count_own(session: AsyncSession, organization_id: UUID) -> int:
    return await _count(
        session, Action.organization_id == organization_id, Action.request_id.is_(None)
    )


async def count_of_request(session: AsyncSession, request_id: UUID) -> int:
    return await _count(session, Action.request_id == request_id)


async def find_unreminded(
    session: AsyncSession, *, today: date, soon: date, limit: int
) -> Sequence[Action]:
    """Open ones that are due, or will be by the day `soon`, of which nobody was told yet.

    Each is locked for this transaction; those of one organisation stand together.
    """
    is_untold = or_(
        Action.reminded_of.is_(None),
        and_(Action.reminded_of == Reminder.SOON, Action.due_on <= today),
    )
    rows = (
        select(Action)
        .where(Action.state.in_(OPEN), Action.due_on <= soon, is_untold)
        .order_by(Action.organization_id, Action.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(rows)).all()


async def part_from_forgotten(session: AsyncSession) -> None:
    """What a municipality has taken on becomes its own; all else goes with the request."""
    is_forgotten = Action.request_id.in_(FORGOTTEN_IDS)
    kept = update(Action).where(is_forgotten, Action.state.in_(TAKEN_ON))
    await session.execute(kept.values(request_id=None, unit_id=None, written_by=None))
    await session.execute(delete(Action).where(is_forgotten))


async def _count(session: AsyncSession, *conditions: ColumnElement[bool]) -> int:
    rows = select(func.count(Action.id)).where(*conditions)
    return (await session.execute(rows)).scalar_one()


def _matching(wanted: ActionFilter) -> list[ColumnElement[bool]]:
    conditions = [Action.organization_id == wanted.organization_id]
    if wanted.states:
        conditions.append(Action.state.in_(wanted.states))
    if wanted.is_open is not None:
        is_open = Action.state.in_(OPEN)
        conditions.append(is_open if wanted.is_open else ~is_open)
    if wanted.kinds:
        conditions.append(Action.kind.in_(wanted.kinds))
    if wanted.is_own is not None:
        is_own = Action.request_id.is_(None)
        conditions.append(is_own if wanted.is_own else ~is_own)
    if wanted.due_until is not None:
        conditions.append(Action.due_on <= wanted.due_until)
    return conditions
