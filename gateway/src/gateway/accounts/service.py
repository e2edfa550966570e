"""What can be done with organisations."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis import events
from chassis.events import Change
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from gateway.accounts import repository, schemas
from gateway.accounts.errors import OrganizationNotFound
from gateway.accounts.events import OrganizationEvent, organization_change
from gateway.accounts.models import Organization, OrganizationKind, Origin
from reference import areas
from reference.german import fold
from reference.organizations import organization_id

# Leaves room for a number.
MAX_SLUG_LENGTH = 100


@dataclass(frozen=True, slots=True)
class OrganizationEntry:
    """What the seeds say about one organisation; `sources` have the shape of the API."""

    slug: str
    kind: OrganizationKind
    name_de: str
    name_en: str | None
    area_key: str | None
    parent_slug: str | None
    website_url: str | None
    sources: list[dict[str, Any]]


async def get_organization(session: AsyncSession, id_or_slug: str) -> schemas.Organization:
    """
    Raises:
        OrganizationNotFound: neither id nor slug of an organisation.
    """
    return schemas.Organization.of(await require_organization(session, id_or_slug))


async def require_organization(session: AsyncSession, id_or_slug: str) -> Organization:
    """
    Raises:
        OrganizationNotFound: neither id nor slug of an organisation.
    """
    organization = await repository.find(session, id_or_slug)
    if organization is None:
        raise OrganizationNotFound(f"There is no organisation {id_or_slug}.")
    return organization


async def find_organization(session: AsyncSession, organization_id: UUID) -> Organization | None:
    return await repository.find(session, str(organization_id))


async def list_organizations(
    session: AsyncSession, parameters: schemas.OrganizationParameters
) -> Page[schemas.Organization]:
    """Organisations by slug; an AGS counts as the key of its municipality."""
    if parameters.area_key is not None and (area := areas.get(parameters.area_key)):
        parameters = parameters.model_copy(update={"area_key": area.key})
    scope = cursor_scope("organizations", parameters)
    keys = decode_cursor(parameters.cursor, scope, str)
    after_slug = str(keys[0]) if keys else None
    rows = await repository.find_page(session, parameters, after_slug=after_slug)
    page = rows[: parameters.limit]
    has_more = len(rows) > len(page)
    return Page(
        items=[schemas.Organization.of(organization) for organization in page],
        next_cursor=encode_cursor(scope, page[-1].slug) if has_more else None,
        total=await repository.count(session, parameters),
    )


async def names_of_organizations(
    session: AsyncSession, ids: Collection[UUID]
) -> dict[UUID, LocalizedText]:
    """Of those ids that are an organisation's."""
    return await repository.find_names(session, ids) if ids else {}


async def find_of_area(
    session: AsyncSession, kind: OrganizationKind, area_key: str
) -> Organization | None:
    """The one of this kind that stands for an area; invented ones stand for none."""
    return await repository.find_of_area(session, kind, area_key)


async def register_organization(
    session: AsyncSession,
    *,
    kind: OrganizationKind,
    name: str,
    area_key: str | None,
    now: datetime,
) -> Organization:
    """Make an organisation that nobody knew, and tell it in the feed."""
    slug = await _find_free_slug(session, name)
    organization = Organization(
        id=organization_id(slug),
        slug=slug,
        name_de=name,
        kind=kind,
        origin=Origin.REGISTERED,
        area_key=area_key,
        sources=[],
        search_text=fold(f"{name} {slug}"),
        version=1,
        created_at=now,
        updated_at=now,
    )
    session.add(organization)
    await session.flush()
    await events.record(session, organization_change(OrganizationEvent.REGISTERED, organization))
    return organization


async def lock_organization(session: AsyncSession, organization_id: UUID) -> Organization:
    """Nobody else who asks for it goes on before this transaction has ended.

    Raises:
        OrganizationNotFound: there is no such organisation.
    """
    organization = await repository.find_locked(session, organization_id)
    if organization is None:
        raise OrganizationNotFound(f"There is no organisation {organization_id}.")
    return organization


async def synchronise_organizations(
    session: AsyncSession,
    entries: Iterable[OrganizationEntry],
    *,
    origin: Origin,
    now: datetime,
) -> None:
    """Make the organisations of this origin equal to the entries.

    The feed tells only of what really changed.
    """
    stored = {found.slug: found for found in await repository.find_of_origin(session, origin)}
    changes: list[Change] = []
    for entry in entries:
        organization = stored.pop(entry.slug, None)
        event = OrganizationEvent.CHANGED
        if organization is None:
            organization = Organization(
                id=organization_id(entry.slug), origin=origin, created_at=now, version=0
            )
            session.add(organization)
            event = OrganizationEvent.REGISTERED
        if _take_over(organization, entry):
            organization.version += 1
            organization.updated_at = now
            changes.append(organization_change(event, organization))
    for gone in stored.values():
        await session.delete(gone)
        gone.version += 1
        changes.append(organization_change(OrganizationEvent.REMOVED, gone))
    await session.flush()
    await events.record(session, *changes)


async def _find_free_slug(session: AsyncSession, name: str) -> str:
    """A slug made of a name, with a number where others have it already."""
    slug = "-".join(fold(name).split())[:MAX_SLUG_LENGTH].strip("-") or "organisation"
    taken = set(await repository.find_slugs_like(session, slug))
    numbered = (f"{slug}-{number}" for number in count(2))
    return next(free for free in chain([slug], numbered) if free not in taken)


def _take_over(organization: Organization, entry: OrganizationEntry) -> bool:
    """Write the entry's facts into the row; True when any of them is new."""
    facts = {
        "slug": entry.slug,
        "kind": entry.kind,
        "name_de": entry.name_de,
        "name_en": entry.name_en,
        "area_key": entry.area_key,
        "parent_id": organization_id(entry.parent_slug) if entry.parent_slug else None,
        "website_url": entry.website_url,
        "sources": entry.sources,
        "search_text": fold(f"{entry.name_de} {entry.name_en or ''} {entry.slug}"),
    }
    new = {name: value for name, value in facts.items() if getattr(organization, name) != value}
    for name, value in new.items():
        setattr(organization, name, value)
    return bool(new)
