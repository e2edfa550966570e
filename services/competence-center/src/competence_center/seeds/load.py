"""Loads the sourced entries; running it again changes nothing."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import exists
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.advice.models import Advice
from competence_center.eligibility.rules import stored
from competence_center.learning.models import Course
from competence_center.search import search_text
from competence_center.seeds.entries import (
    CourseEntry,
    SupportOfferEntry,
    Text,
    UnitEntry,
    read_entries,
)
from competence_center.seeds.sync import Kind, put_entries, remove_vanished
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.variants import carry_to_all_variants
from competence_center.units.models import Unit
from reference.organizations import organization_id

REFERENCE = Path(__file__).parent / "reference"

UNITS = Kind(
    Unit,
    "unit",
    "/v1/units/{}".format,
    changeable=lambda unit: unit.edited_at is None,
    removable=(
        ~Unit.is_last_resort,
        Unit.edited_at.is_(None),
        ~exists().where(Advice.unit_id == Unit.id),
        ~exists().where(SupportOffer.unit_id == Unit.id),
    ),
)
SUPPORT_OFFERS = Kind(
    SupportOffer,
    "support-offer",
    "/v1/support-offers/{}".format,
    changeable=lambda offer: offer.edited_at is None,
    removable=(SupportOffer.edited_at.is_(None), ~SupportOffer.variants.any()),
)

COURSES = Kind(Course, "course", "/v1/courses/{}".format)


def seed_files() -> Iterable[Path]:
    return REFERENCE.rglob("*.yaml")


async def load_seeds(session: AsyncSession, *, folder: Path = REFERENCE) -> None:
    """Insert or update every sourced entry, remove those that are no longer in the files."""
    units = read_entries(folder / "units.yaml", UnitEntry)
    offers = read_entries(folder / "support_offers.yaml", SupportOfferEntry)
    courses = read_entries(folder / "courses.yaml", CourseEntry)
    unit_ids = await put_entries(
        session, UNITS, {slug: unit_values(entry) for slug, entry in units.items()}
    )
    await put_entries(
        session,
        SUPPORT_OFFERS,
        {slug: support_offer_values(entry, unit_ids) for slug, entry in offers.items()},
    )
    await carry_to_all_variants(session)
    await put_entries(
        session, COURSES, {slug: course_values(entry) for slug, entry in courses.items()}
    )
    await remove_vanished(session, SUPPORT_OFFERS, offers)
    await remove_vanished(session, COURSES, courses)
    await remove_vanished(session, UNITS, units)


def unit_values(entry: UnitEntry) -> dict[str, Any]:
    return {
        "organization_id": entry.organization and organization_id(entry.organization),
        "name": entry.name,
        "level": entry.level,
        "kind": entry.kind,
        "area_keys": entry.coverage,
        "lands": sorted({key[:2] for key in entry.coverage}),
        "description_de": entry.description.de,
        "description_en": entry.description.en,
        "website_url": entry.website_url,
        "is_last_resort": entry.is_last_resort,
        "checked_on": entry.checked_on,
        "sources": [source.model_dump(mode="json") for source in entry.sources],
        "search_text": search_text(entry.name, entry.description.de, entry.description.en),
    }


def support_offer_values(entry: SupportOfferEntry, unit_ids: Mapping[str, UUID]) -> dict[str, Any]:
    return {
        "unit_id": unit_ids[entry.unit],
        "name_de": entry.name.de,
        "name_en": entry.name.en,
        "kind": entry.kind,
        "description_de": entry.description.de,
        "description_en": entry.description.en,
        "action_fields": entry.action_fields,
        "eligibility_rule": stored(entry.eligibility_rule),
        **_localized("eligibility_description", entry.eligibility_description),
        **_localized("application_process", entry.application_process),
        "cost": entry.cost,
        **_localized("fees_description", entry.fees_description),
        "valid_from": entry.valid_from,
        "valid_to": entry.valid_to,
        "deadline_on": entry.deadline_on,
        "recurrence": entry.recurrence,
        "website_url": entry.website_url,
        "assured_on": entry.assured_on,
        "checked_on": entry.checked_on,
        "sources": [source.model_dump(mode="json") for source in entry.sources],
        "search_text": search_text(
            entry.name.de, entry.name.en, entry.description.de, entry.description.en
        ),
    }


def course_values(entry: CourseEntry) -> dict[str, Any]:
    return {
        "organization_id": entry.organization and organization_id(entry.organization),
        "provider_name": entry.provider,
        "name": entry.name,
        "description_de": entry.description.de,
        "description_en": entry.description.en,
        "roles": entry.roles,
        "dimensions": entry.dimensions,
        "mode": entry.mode,
        "workload": entry.workload,
        "cost": entry.cost,
        **_localized("fees_description", entry.fees_description),
        **_localized("certificate", entry.certificate),
        "languages": entry.languages,
        "license_spdx": entry.license_spdx,
        "lands": entry.lands,
        "website_url": entry.website_url,
        "checked_on": entry.checked_on,
        "sources": [source.model_dump(mode="json") for source in entry.sources],
        "search_text": search_text(
            entry.name, entry.provider, entry.description.de, entry.description.en
        ),
    }


def _localized(name: str, text: Text | None) -> dict[str, str | None]:
    return {f"{name}_de": text.de if text else None, f"{name}_en": text.en if text else None}
