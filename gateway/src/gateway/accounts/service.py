"""What can be done with organisations."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
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
from reference.slugs import first_free, slug_of

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

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

    What somebody has registered before its entry came becomes that of the entry; who only has the
    same slug keeps it, and the entry is left out. What no entry names any more is deleted, or ended
    where people belong to it. The feed tells only of what really changed.
    """
    entries = list(entries)
    stored = {found.slug: found for found in await repository.find_of_origin(session, origin)}
    slugs = {entry.slug for entry in entries}
    others = {
        found.slug: found for found in await repository.find_others(session, slugs, origin=origin)
    }
    changes: list[Change] = []
    for entry in entries:
        organization = stored.pop(entry.slug, None) or others.get(entry.slug)
        if organization is not None and not _is_meant(organization, entry, origin=origin):
            log.warning("the slug of an entry is taken", slug=entry.slug)
            continue
        event = OrganizationEvent.CHANGED
        if organization is None:
            organization = Organization(
                id=organization_id(entry.slug), origin=origin, created_at=now, version=0
            )
            session.add(organization)
            event = OrganizationEvent.REGISTERED
        if _take_over(organization, entry, origin=origin):
            organization.version += 1
            organization.updated_at = now
            changes.append(organization_change(event, organization))
    await session.flush()
    for gone in stored.values():
        changes += await _remove(session, gone, now=now)
    await session.flush()
    await events.record(session, *changes)


async def _find_free_slug(session: AsyncSession, name: str) -> str:
    """A slug made of a name, with a number where others have it already."""
    slug = slug_of(name, at_most=MAX_SLUG_LENGTH, or_else="organisation")
    return first_free(slug, set(await repository.find_slugs_like(session, slug)))


async def _remove(session: AsyncSession, gone: Organization, *, now: datetime) -> list[Change]:
    """Delete it, or end it once where something here belongs to it."""
    if await repository.delete_unless_needed(session, gone):
        session.expunge(gone)
        gone.version += 1
        return [organization_change(OrganizationEvent.REMOVED, gone)]
    if gone.ended_at is not None:
        return []
    gone.ended_at = gone.updated_at = now
    gone.version += 1
    return [organization_change(OrganizationEvent.CHANGED, gone)]


def _is_meant(organization: Organization, entry: OrganizationEntry, *, origin: Origin) -> bool:
    """Whether it is the entry's: of its origin, or registered before as the same."""
    is_same = (organization.kind, organization.area_key) == (entry.kind, entry.area_key)
    return organization.origin is origin or (
        organization.origin is Origin.REGISTERED and origin is Origin.SOURCED and is_same
    )


def _take_over(organization: Organization, entry: OrganizationEntry, *, origin: Origin) -> bool:
    """Write the entry's facts into the row; True when any of them is new."""
    facts = {
        "origin": origin,
        "ended_at": None,
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
