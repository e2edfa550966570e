"""Units that people enter and change, as their own organisations state them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.events import record
from chassis.identity import Principal
from chassis.problems import wrong_member
from competence_center.organizations import repository as organizations
from competence_center.search import search_text
from competence_center.sources import Confidence, Source
from competence_center.units import policy, repository
from competence_center.units.errors import AreaOutOfReach
from competence_center.units.events import UnitEvent, unit_change
from competence_center.units.models import Unit
from competence_center.units.schemas import KeptUnit, NewUnit, UnitForm
from competence_center.units.service import lock_unit
from competence_center.working_time import local_day
from reference.slugs import first_free, slug_of

MAX_SLUG_LENGTH = 100


async def enter_unit(
    session: AsyncSession, new: NewUnit, *, principal: Principal, now: datetime
) -> KeptUnit:
    """
    Raises:
        Forbidden: the caller may enter no units, or not for this organisation.
        AreaOutOfReach: somebody else decides about one of the areas.
        InvalidBody: no organisation is known by this id.
    """
    policy.require_maker(principal)
    organization_id = new.organization_id or principal.organization_id
    policy.require_organization(principal, organization_id)
    if organization_id is None or await organizations.find(session, organization_id) is None:
        raise wrong_member("organization_id", "must be the id of an organisation")
    _require_reach(principal, new.coverage, present=None)
    unit = Unit(
        id=new_id(),
        slug=await _free_slug(session, new.name),
        version=1,
        organization_id=organization_id,
        **_values(new, now=now),
    )
    session.add(unit)
    await session.flush()
    await record(session, unit_change(UnitEvent.PUBLISHED, unit))
    return KeptUnit.model_validate(unit)


async def change_unit(
    session: AsyncSession,
    slug: str,
    form: UnitForm,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> KeptUnit:
    """From then on the shipped files change it no more.

    Raises:
        UnitNotFound, UnitNotKept: there is none, or others keep it.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        AreaOutOfReach: an area is new about which somebody else decides.
    """
    unit = await lock_unit(session, slug)
    policy.require_keeper(principal, unit)
    check_version(if_match, unit.version)
    _require_reach(principal, form.coverage, present=unit.area_keys)
    if unit.website_url != form.website_url:
        unit.unreachable_since = None
    for name, value in _values(form, now=now).items():
        setattr(unit, name, value)
    unit.version += 1
    await session.flush()
    await record(session, unit_change(UnitEvent.CHANGED, unit))
    return KeptUnit.model_validate(unit)


def _values(form: UnitForm, *, now: datetime) -> dict[str, Any]:
    today = local_day(now)
    own_word = Source(
        label="Eigene Angabe der Stelle", url=form.website_url, checked_on=today,
        confidence=Confidence.V,
    )  # fmt: skip
    return {
        "name": form.name,
        "level": form.level,
        "kind": form.kind,
        "area_keys": form.coverage,
        "lands": sorted({key[:2] for key in form.coverage}),
        "description_de": form.description.de,
        "description_en": form.description.en,
        "website_url": form.website_url,
        "checked_on": today,
        "sources": [own_word.model_dump(mode="json")],
        "search_text": search_text(form.name, form.description.de, form.description.en),
        "edited_at": now,
    }


def _require_reach(
    principal: Principal, wanted: Sequence[str], *, present: Sequence[str] | None
) -> None:
    """What is there already may stay. No area is all of Germany; a new unit has no `present`."""
    for place, key in enumerate(wanted):
        if key not in (present or ()) and not policy.reaches(principal, key):
            raise AreaOutOfReach(
                "An organisation decides about its own area, a coordinator about the Land.",
                errors=[{"pointer": f"/coverage/{place}", "detail": "is out of reach"}],
            )
    was_nationwide = present is not None and not present
    if not wanted and not was_nationwide and not policy.reaches(principal, None):
        raise AreaOutOfReach(
            "Name the areas in which the unit helps.",
            errors=[{"pointer": "/coverage", "detail": "is out of reach"}],
        )


async def _free_slug(session: AsyncSession, name: str) -> str:
    slug = slug_of(name, at_most=MAX_SLUG_LENGTH, or_else="stelle")
    return first_free(slug, set(await repository.find_slugs_like(session, slug)))
