"""Rows with dull defaults: a test spells out only what matters to it."""

from itertools import count
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.implementation_steps.models import ImplementationStep, StepStatus
from knowledge.projects.models import PartnerRole, Project, ProjectCategory, ProjectPartner
from knowledge.search import search_text

_numbers = count(1)

SOURCE = {"label": "Auswahl", "url": None, "checked_on": "2026-11-21", "confidence": "V"}


def make_partner(name: str = "Ort", **facts: Any) -> ProjectPartner:
    """A partner in the lead, without area and organisation."""
    values = {"role": PartnerRole.LEAD, "organization_id": None, "area_key": None, **facts}
    return ProjectPartner(name=name, **values)


async def make_project(session: AsyncSession, *partners: ProjectPartner, **facts: Any) -> Project:
    """A project of the first wave in Nordrhein-Westfalen."""
    number = facts.pop("number", None) or next(_numbers)
    for position, partner in enumerate(partners):
        partner.position = position
    values = {
        "slug": f"project-{number}",
        "title_de": f"Projekt {number}",
        "title_en": None,
        "official_name": None,
        "category": ProjectCategory.LARGE_CITY,
        "wave": 1,
        "lands": ["05"],
        "sources": [SOURCE],
        "amounts": [],
        **facts,
    }
    project = Project(
        number=number,
        partners=list(partners),
        search_text=search_text(values["title_de"], *(partner.name for partner in partners)),
        **values,
    )
    session.add(project)
    await session.flush()
    return project


async def make_step(session: AsyncSession, **facts: Any) -> ImplementationStep:
    """A step that is done."""
    number = facts.pop("number", None) or next(_numbers)
    values = {
        "slug": f"step-{number}",
        "title_de": f"Schritt {number}",
        "title_en": None,
        "description_de": "Was geschah.",
        "description_en": None,
        "status": StepStatus.DONE,
        "sources": [SOURCE],
        **facts,
    }
    step = ImplementationStep(number=number, **values)
    session.add(step)
    await session.flush()
    return step
