"""What can be stated about the advice of a unit."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.pagination import Page, PageParameters, cursor_scope, decode_cursor, encode_cursor
from chassis.problems import Forbidden, wrong_member
from competence_center.advice import policy, repository
from competence_center.advice.errors import AbsenceNotFound
from competence_center.advice.models import Absence, Advice, AdviceArea, Adviser
from competence_center.advice.schemas import (
    AbsenceEntry,
    AbsenceForm,
    AdviceDetail,
    AdviceForm,
    AdvisedArea,
    AdviserEntry,
    ReadAdvice,
    ServiceHours,
)
from competence_center.units import policy as units_policy
from competence_center.units import service as units
from competence_center.units.models import Unit
from competence_center.working_time import local_day


async def list_advice(
    session: AsyncSession, parameters: PageParameters, *, principal: Principal
) -> Page[ReadAdvice]:
    """Units that the caller keeps or may advise in, by slug.

    Raises:
        Forbidden: the caller does neither.
    """
    is_read = policy.is_read_by(principal)
    scope = cursor_scope(f"list_advice {principal.organization_id}", parameters)
    keys = decode_cursor(parameters.cursor, scope, str)
    rows = await repository.list_units(
        session,
        is_read,
        person=principal.subject,
        after=str(keys[0]) if keys else "",
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    return Page(
        items=[
            ReadAdvice(
                unit_slug=unit.slug,
                unit_name=unit.name,
                is_open=bool(is_open),
                may_state=units_policy.keeps(principal, unit),
                is_adviser=is_lead is not None,
                is_lead=bool(is_lead),
            )
            for unit, is_open, is_lead in page
        ],
        next_cursor=encode_cursor(scope, page[-1][0].slug) if len(rows) > len(page) else None,
        total=await repository.count_units(session, is_read),
    )


async def get_advice(
    session: AsyncSession, slug: str, *, principal: Principal, now: datetime
) -> AdviceDetail:
    """
    Raises:
        UnitNotFound: no unit has this slug.
        UnitNotKept: the caller neither keeps it nor advises there.
    """
    unit = await units.find_unit(session, slug)
    policy.require_reader(principal, unit)
    advice = await repository.find_advice(session, unit.id)
    return _detail(unit, advice, principal=principal, today=local_day(now))


async def state_advice(
    session: AsyncSession,
    slug: str,
    form: AdviceForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> AdviceDetail:
    """Replace what is stated; absences of who still advises there stay.

    Raises:
        UnitNotFound, UnitNotKept: there is none, or others keep it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        AreaOutOfReach: an area is new about which somebody else decides.
    """
    unit = await units.lock_unit(session, slug)
    units_policy.require_keeper(principal, unit)
    advice = await repository.find_advice(session, unit.id)
    check_version(if_match, advice.version if advice else 0)
    policy.require_reach(principal, form.areas, present=advice.areas if advice else ())
    if advice is None:
        advice = Advice(unit_id=unit.id, version=0, areas=[], advisers=[], absences=[])
        session.add(advice)
    advice.is_open, advice.topics, advice.capacity = form.is_open, form.topics, form.capacity
    advice.hours = [each.model_dump(mode="json") for each in form.hours]
    advice.holiday_land = form.holiday_land
    advice.version += 1
    advice.areas = [
        AdviceArea(id=new_id(), unit_id=unit.id, position=place, **area.model_dump())
        for place, area in enumerate(form.areas)
    ]
    _replace_advisers(advice, form.advisers)
    await session.flush()
    return _detail(unit, advice, principal=principal, today=local_day(now))


async def state_absence(
    session: AsyncSession, slug: str, form: AbsenceForm, *, principal: Principal
) -> AbsenceEntry:
    """
    Raises:
        UnitNotFound, UnitNotKept: there is none, or the caller has nothing to do with it.
        Forbidden: it is the absence of somebody else.
        InvalidBody: who is away or stands in does not advise there.
    """
    unit, advice = await _find_for_absence(session, slug, principal=principal)
    advisers = advice.advisers if advice else []
    policy.require_say_in_absence(principal, unit, form.person_id, advisers=advisers)
    people = {adviser.person_id for adviser in advisers}
    if form.person_id not in people:
        raise wrong_member("person_id", "must be an adviser of the unit")
    if form.deputy_id is not None and form.deputy_id not in people:
        raise wrong_member("deputy_id", "must be an adviser of the unit")
    absence = Absence(id=new_id(), unit_id=unit.id, **form.model_dump())
    session.add(absence)
    await session.flush()
    return AbsenceEntry.model_validate(absence)


async def remove_absence(
    session: AsyncSession, slug: str, absence_id: UUID, *, principal: Principal
) -> None:
    """
    Raises:
        UnitNotFound, UnitNotKept: there is none, or the caller has nothing to do with it.
        AbsenceNotFound: the unit has none of this id.
        Forbidden: it is the absence of somebody else.
    """
    unit, advice = await _find_for_absence(session, slug, principal=principal)
    absence = await repository.find_absence(session, unit.id, absence_id)
    if absence is None:
        raise AbsenceNotFound(f"The unit {slug} has no absence {absence_id}.")
    advisers = advice.advisers if advice else []
    policy.require_say_in_absence(principal, unit, absence.person_id, advisers=advisers)
    await session.delete(absence)


async def find_to_staff(
    session: AsyncSession, slug: str, *, principal: Principal, lock: bool = False
) -> Advice:
    """Of a unit about whose advisers the caller decides: who keeps it, and who leads it.

    Raises:
        UnitNotFound, UnitNotKept: there is none, or the caller has nothing to do with it.
        Forbidden: the caller neither keeps nor leads it, or nothing is stated about its advice.
    """
    unit = await (units.lock_unit if lock else units.find_unit)(session, slug)
    policy.require_reader(principal, unit)
    advice = await repository.find_advice(session, unit.id)
    advisers = advice.advisers if advice else []
    policy.require_say_in_staff(principal, unit, advisers=advisers)
    if advice is None:
        raise Forbidden("Nobody advises there yet.")
    return advice


def adviser_of(advice: Advice, person_id: UUID) -> Adviser:
    """
    Raises:
        InvalidBody: the person does not advise there.
    """
    found = next((each for each in advice.advisers if each.person_id == person_id), None)
    if found is None:
        raise wrong_member("person_id", "must be an adviser of the unit")
    return found


def take_off(advice: Advice, person_id: UUID, *, new_lead_id: UUID | None) -> None:
    """
    Raises:
        InvalidBody: who shall lead does not advise there.
    """
    staying = [each for each in advice.advisers if each.person_id != person_id]
    if new_lead_id is not None and all(each.person_id != new_lead_id for each in staying):
        raise wrong_member("new_lead_id", "must be another adviser of the unit")
    _replace_advisers(
        advice,
        [
            AdviserEntry(
                person_id=each.person_id,
                is_lead=each.is_lead if new_lead_id is None else each.person_id == new_lead_id,
            )
            for each in staying
        ],
    )
    advice.version += 1


async def _find_for_absence(
    session: AsyncSession, slug: str, *, principal: Principal
) -> tuple[Unit, Advice | None]:
    unit = await units.lock_unit(session, slug)
    policy.require_reader(principal, unit)
    return unit, await repository.find_advice(session, unit.id)


def _replace_advisers(advice: Advice, wanted: Sequence[AdviserEntry]) -> None:
    """Who stays keeps the row; absences of and for who left go with them."""
    present = {adviser.person_id: adviser for adviser in advice.advisers}
    people = {entry.person_id for entry in wanted}
    advice.absences = [each for each in advice.absences if each.person_id in people]
    for absence in advice.absences:
        if absence.deputy_id not in people:
            absence.deputy_id = None
    advisers = []
    for entry in wanted:
        adviser = present.get(entry.person_id) or Adviser(
            unit_id=advice.unit_id, person_id=entry.person_id
        )
        adviser.is_lead = entry.is_lead
        advisers.append(adviser)
    advice.advisers = advisers


def _detail(
    unit: Unit, advice: Advice | None, *, principal: Principal, today: date
) -> AdviceDetail:
    stated = advice or Advice(
        is_open=False,
        topics=[],
        hours=[],
        capacity=0,
        areas=[],
        advisers=[],
        absences=[],
        version=0,
    )
    return AdviceDetail(
        unit_slug=unit.slug,
        unit_name=unit.name,
        organization_id=unit.organization_id,
        may_state=units_policy.keeps(principal, unit),
        is_open=stated.is_open,
        topics=stated.topics,
        hours=[ServiceHours.model_validate(each) for each in stated.hours],
        holiday_land=stated.holiday_land,
        capacity=stated.capacity,
        areas=[AdvisedArea.model_validate(area) for area in stated.areas],
        advisers=[AdviserEntry.model_validate(adviser) for adviser in stated.advisers],
        absences=[
            AbsenceEntry.model_validate(each) for each in stated.absences if each.until_on >= today
        ],
        version=stated.version,
    )
