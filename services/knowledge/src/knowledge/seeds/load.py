"""Loads the sourced entries; running it again changes nothing."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from knowledge.implementation_steps.models import ImplementationStep
from knowledge.periods import Period
from knowledge.projects.models import AmountKind, Project, ProjectAmount, ProjectPartner
from knowledge.search import search_text
from knowledge.seeds.entries import (
    AmountEntry,
    ImplementationStepEntry,
    PartnerEntry,
    ProjectEntry,
    read_entries,
)
from knowledge.seeds.sync import Kind, put_entries, remove_vanished
from reference.organizations import organization_id

REFERENCE = Path(__file__).parent / "reference"

PROJECTS = Kind(
    Project,
    "project",
    "/v1/projects/{}".format,
    options=(selectinload(Project.partners), selectinload(Project.amounts)),
)
# Steps are read together: they have no address of their own.
IMPLEMENTATION_STEPS = Kind(
    ImplementationStep, "implementation-step", lambda _slug: "/v1/implementation-steps"
)


def seed_files() -> Iterable[Path]:
    return REFERENCE.rglob("*.yaml")


async def load_seeds(session: AsyncSession, *, folder: Path = REFERENCE) -> None:
    """Insert or update every sourced entry, remove those that are no longer in the files."""
    projects = read_entries(folder / "projects.yaml", ProjectEntry)
    steps = read_entries(folder / "implementation_steps.yaml", ImplementationStepEntry)
    await put_entries(
        session, PROJECTS, {slug: _project_values(entry) for slug, entry in projects.items()}
    )
    await put_entries(
        session,
        IMPLEMENTATION_STEPS,
        {slug: _step_values(entry) for slug, entry in steps.items()},
    )
    await remove_vanished(session, PROJECTS, projects)
    await remove_vanished(session, IMPLEMENTATION_STEPS, steps)


def _project_values(entry: ProjectEntry) -> dict[str, Any]:
    partners = [_partner(position, each) for position, each in enumerate(entry.partners)]
    amounts = [_amount(kind, getattr(entry, kind)) for kind in sorted(AmountKind)]
    names = [partner.name for partner in partners]
    return {
        "number": entry.number,
        "title_de": entry.title.de,
        "title_en": entry.title.en,
        "official_name": entry.official_name,
        "category": entry.category,
        "wave": entry.wave,
        "lands": sorted(set(entry.lands)),
        **_period_values(entry.period),
        "website_url": entry.website_url,
        "note_de": entry.note.de if entry.note else None,
        "note_en": entry.note.en if entry.note else None,
        "sources": [source.model_dump(mode="json") for source in entry.sources],
        "search_text": search_text(entry.title.de, entry.title.en, entry.official_name, *names),
        "partners": partners,
        "amounts": [amount for amount in amounts if amount],
    }


def _partner(position: int, entry: PartnerEntry) -> ProjectPartner:
    return ProjectPartner(
        position=position,
        organization_id=entry.organization and organization_id(entry.organization),
        area_key=entry.area_key,
        name=entry.name,
        role=entry.role,
    )


def _amount(kind: AmountKind, entry: AmountEntry | None) -> ProjectAmount | None:
    if entry is None:
        return None
    return ProjectAmount(
        kind=kind,
        amount_eur=entry.amount_eur,
        is_approximate=entry.approximate,
        source=entry.source.model_dump(mode="json"),
        checked_on=entry.checked_on,
    )


def _step_values(entry: ImplementationStepEntry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "title_de": entry.title.de,
        "title_en": entry.title.en,
        "description_de": entry.description.de,
        "description_en": entry.description.en,
        "status": entry.status,
        "happened_on": entry.happened_on,
        **_period_values(entry.period),
        "sources": [source.model_dump(mode="json") for source in entry.sources],
    }


def _period_values(period: Period | None) -> dict[str, str | None]:
    note = period.note if period else None
    return {
        "period_from": period.from_ if period else None,
        "period_to": period.to if period else None,
        "period_note_de": note.de if note else None,
        "period_note_en": note.en if note else None,
    }
