"""Rows with dull defaults: a test spells out only what matters to it."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.advice.models import Absence, Advice, AdviceArea, Adviser
from competence_center.learning.models import Course
from competence_center.profiles.models import Profile
from competence_center.search import search_text
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit, UnitKind, UnitLevel

_numbers = count(1)

SOURCE = {"label": "Register", "url": None, "checked_on": "2026-11-21", "confidence": "B"}


async def make_unit(session: AsyncSession, **facts: Any) -> Unit:
    """A unit that serves all of Germany; `covers` are the keys of the areas that it serves."""
    covers = facts.pop("covers", [])
    slug = facts.pop("slug", f"unit-{next(_numbers):04}")
    values = {
        "name": slug,
        "organization_id": None,
        "level": UnitLevel.BUND,
        "kind": UnitKind.AGENCY,
        "description_de": "Hilft.",
        "description_en": None,
        "website_url": None,
        "checked_on": date(2026, 11, 21),
        "sources": [SOURCE],
        **facts,
    }
    unit = Unit(
        slug=slug,
        area_keys=covers,
        lands=sorted({key[:2] for key in covers}),
        search_text=search_text(values["name"], values["description_de"]),
        **values,
    )
    session.add(unit)
    await session.flush()
    return unit


async def make_course(session: AsyncSession, **facts: Any) -> Course:
    """A free course for project leads on data, to take whenever one likes."""
    slug = facts.pop("slug", f"course-{next(_numbers):04}")
    values = {
        "provider_name": "Akademie",
        "name": slug,
        "description_de": "Lehrt.",
        "roles": ["project_lead"],
        "dimensions": ["data"],
        "mode": "self_paced",
        "cost": "free",
        "languages": ["de"],
        "lands": [],
        "checked_on": date(2026, 11, 21),
        "sources": [SOURCE],
        **facts,
    }
    text = search_text(values["name"], values["description_de"])
    course = Course(slug=slug, search_text=text, **values)
    session.add(course)
    await session.flush()
    return course


async def make_advice(session: AsyncSession, unit: Unit, **facts: Any) -> Advice:
    """Open on weekdays for what the unit covers, on all topics, with one adviser.

    `areas` are dicts of an area; `absences` those of the first adviser, as pairs of days. Of
    several `people` the first one leads.
    """
    nationwide: list[dict[str, Any]] = [{"area_key": None}]
    areas = facts.pop("areas", [{"area_key": key} for key in unit.area_keys] or nationwide)
    absences = facts.pop("absences", [])
    people = facts.pop("people", None) or [uuid4()]
    advice = Advice(
        unit_id=unit.id,
        areas=[
            AdviceArea(
                **{"is_excluded": False, "from_on": date(2026, 1, 1), "position": place, **area}
            )
            for place, area in enumerate(areas)
        ],
        advisers=[
            Adviser(person_id=person_id, is_lead=person_id == people[0]) for person_id in people
        ],
        absences=[
            Absence(person_id=people[0], from_on=from_on, until_on=until_on)
            for from_on, until_on in absences
        ],
        **{
            "is_open": True,
            "topics": [],
            "hours": [{"weekday": 1, "opens": "09:00:00", "closes": "16:00:00"}],
            "holiday_land": "06",
            "capacity": 10,
            "version": 1,
            **facts,
        },
    )
    session.add(advice)
    await session.flush()
    return advice


async def make_support_offer(session: AsyncSession, **facts: Any) -> SupportOffer:
    """Advice for any action field, by a unit of its own if none is given."""
    unit = facts.pop("unit", None) or await make_unit(session)
    slug = facts.pop("slug", f"offer-{next(_numbers):04}")
    values = {
        "name_de": slug,
        "name_en": None,
        "kind": "advice",
        "description_de": "Beratung.",
        "description_en": None,
        "action_fields": [],
        "cost": None,
        "eligibility_rule": None,
        "website_url": None,
        "assured_on": None,
        "checked_on": date(2026, 11, 21),
        "sources": [SOURCE],
        **facts,
    }
    offer = SupportOffer(
        slug=slug,
        unit_id=unit.id,
        search_text=search_text(values["name_de"], values["description_de"]),
        **values,
    )
    session.add(offer)
    await session.flush()
    return offer


async def make_profile(session: AsyncSession, organization_id: UUID, **statements: Any) -> Profile:
    """What an organisation states, all of it private."""
    profile = Profile(
        organization_id=organization_id,
        statements=statements,
        visibility=dict.fromkeys(statements, "private"),
        copied_at=datetime(2026, 11, 22, tzinfo=UTC),
    )
    session.add(profile)
    await session.flush()
    return profile
