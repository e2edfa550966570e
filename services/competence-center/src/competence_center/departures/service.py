"""Preview and make the departure of an adviser: nothing that waits is left behind."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.identity import Principal
from chassis.problems import wrong_member
from chassis.row_security import all_rows
from competence_center.advice import service as advice_service
from competence_center.advice.models import Advice
from competence_center.departures import repository
from competence_center.departures.schemas import (
    MOST_PARTS,
    DepartureDone,
    DepartureForm,
    DeparturePreview,
    PartToHandOver,
)
from competence_center.requests import repository as requests
from competence_center.requests import staffing
from competence_center.requests.models import Assignment
from competence_center.requests.staffing import Colleague
from competence_center.working_time import local_day

Successors = Mapping[UUID, UUID | None]


async def preview_departure(
    session: AsyncSession, slug: str, person_id: UUID, *, principal: Principal, now: datetime
) -> DeparturePreview:
    """
    Raises:
        UnitNotFound, UnitNotKept: there is none, or the caller has nothing to do with it.
        Forbidden: the caller neither keeps nor leads it.
        InvalidBody: the person does not advise there.
    """
    advice = await advice_service.find_to_staff(session, slug, principal=principal)
    leaving = advice_service.adviser_of(advice, person_id)
    async with all_rows(session):
        parts = await repository.open_parts(session, advice.unit_id, person_id, limit=MOST_PARTS)
        successors = await _share_out(session, advice, parts, leaving=person_id, now=now)
    return DeparturePreview(
        parts=[_shown(part, successors, now=now) for part in parts],
        is_lead=leaving.is_lead,
        stands_in=sum(absence.deputy_id == person_id for absence in advice.absences),
        may_leave=_may_leave(advice),
        version=advice.version,
    )


async def depart(
    session: AsyncSession,
    slug: str,
    form: DepartureForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> DepartureDone:
    """Hand everything over and take the person off the unit; the deadlines stay.

    Raises:
        UnitNotFound, UnitNotKept, Forbidden: as with the preview.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        InvalidBody: the person does not advise there or is the last one, a successor is not there,
            or nobody is named to lead.
    """
    advice = await advice_service.find_to_staff(session, slug, principal=principal, lock=True)
    check_version(if_match, advice.version)
    leaving = advice_service.adviser_of(advice, form.person_id)
    if not _may_leave(advice):
        raise wrong_member("person_id", "is the last adviser; close the unit first")
    if leaving.is_lead and len(advice.advisers) > 1 and form.new_lead_id is None:
        raise wrong_member("new_lead_id", "is needed, because the lead leaves")
    async with all_rows(session):
        parts = await repository.open_parts(
            session, advice.unit_id, form.person_id, limit=MOST_PARTS, lock=True
        )
        successors = await _share_out(
            session,
            advice,
            parts,
            leaving=form.person_id,
            wanted={each.request_id: each.person_id for each in form.successors},
            now=now,
        )
        for part in parts:
            part.person_id = successors[part.request_id]
            part.request.version += 1
        # Before the adviser goes: PostgreSQL would empty what still points there.
        await session.flush()
    advice_service.take_off(advice, form.person_id, new_lead_id=form.new_lead_id)
    await session.flush()
    left = sum(person_id is None for person_id in successors.values())
    return DepartureDone(handed_over=len(parts) - left, left_to_unit=left, version=advice.version)


async def _share_out(
    session: AsyncSession,
    advice: Advice,
    parts: Sequence[Assignment],
    *,
    leaving: UUID,
    wanted: Mapping[UUID, UUID] | None = None,
    now: datetime,
) -> Successors:
    """By request; evenly among who is there, but for what is wanted.

    Raises:
        InvalidBody: somebody who is wanted does not advise there, or is away.
    """
    on = local_day(now)
    staff = {
        each.person_id: each
        for each in await requests.load_staff(session, advice.unit_id, on=on)
        if each.person_id != leaving
    }
    chosen = dict(wanted or {})
    if any(_is_gone(staff.get(person_id)) for person_id in chosen.values()):
        raise wrong_member("successors", "must be advisers of the unit who are there")
    successors: dict[UUID, UUID | None] = {}
    for part in parts:
        person_id = chosen.get(part.request_id) or staffing.responsible(
            list(staff.values()), request_id=part.request_id
        )
        successors[part.request_id] = person_id
        if person_id is not None:
            staff[person_id] = replace(staff[person_id], load=staff[person_id].load + 1)
    return successors


def _is_gone(colleague: Colleague | None) -> bool:
    return colleague is None or colleague.is_away


def _may_leave(advice: Advice) -> bool:
    return len(advice.advisers) > 1 or not advice.is_open


def _shown(part: Assignment, successors: Successors, *, now: datetime) -> PartToHandOver:
    request = part.request
    return PartToHandOver(
        request_id=request.id,
        number=request.number,
        topic=request.topic,
        land=request.area_key[:2],
        state=request.state,
        role=part.role,
        is_overdue=request.due_at is not None and request.due_at < now,
        successor_id=successors[request.id],
    )
