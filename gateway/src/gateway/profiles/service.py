"""What can be done with profiles."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis import events
from chassis.conditional import check_version
from chassis.identity import Principal
from chassis.pagination import Page, PageParameters, cursor_scope, decode_cursor, encode_cursor
from gateway.accounts.models import Organization, OrganizationKind
from gateway.accounts.service import lock_organization, require_organization
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.people.service import names_of
from gateway.profiles import models, repository
from gateway.profiles.errors import ProfileNotFound
from gateway.profiles.events import profile_change
from gateway.profiles.models import StatedAs, Visibility
from gateway.profiles.policy import check_may_state, may_state, readable, stated_as
from gateway.profiles.schemas import (
    Facts,
    Profile,
    ProfileChange,
    ProfileRevision,
    Provenance,
    Statements,
    Topic,
)

KINDS = frozenset(
    {
        OrganizationKind.MUNICIPALITY,
        OrganizationKind.DISTRICT,
        OrganizationKind.MUNICIPAL_ASSOCIATION,
    }
)

# By topic, in the shape that the table keeps.
Stated = Mapping[str, Mapping[str, Any]]


async def get_profile(session: AsyncSession, id_or_slug: str, *, principal: Principal) -> Profile:
    """Facts, and those statements that the reader may see.

    Raises:
        OrganizationNotFound: there is no such organisation.
        ProfileNotFound: it is of a kind that has none.
    """
    organization = await _require_municipality(session, id_or_slug)
    return _shown(organization, await _latest(session, organization.id), principal=principal)


async def change_profile(
    session: AsyncSession,
    id_or_slug: str,
    change: ProfileChange,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Profile:
    """Make a new revision; a statement that stays the same keeps its date and role.

    Raises:
        OrganizationNotFound: there is no such organisation.
        ProfileNotFound: it is of a kind that has none.
        Forbidden: the caller does not act for it.
        PreconditionRequired, VersionConflict: the change is not made from the current version.
    """
    organization = await _require_municipality(session, id_or_slug)
    check_may_state(principal, organization.id)
    await lock_organization(session, organization.id)
    latest = await _latest(session, organization.id)
    check_version(if_match, latest.version)
    statements = _stated(change, latest.statements, role=stated_as(principal), now=now)
    changed = [topic for topic in Topic if latest.statements.get(topic) != statements.get(topic)]
    if not changed:
        return _shown(organization, latest, principal=principal)
    revision = models.ProfileRevision(
        organization_id=organization.id,
        version=latest.version + 1,
        statements=statements,
        changed=[topic.value for topic in changed],
        changed_at=now,
        changed_by=principal.subject,
        changed_as=stated_as(principal),
    )
    session.add(revision)
    await session.flush()
    both = (latest.statements, statements)
    is_public = any(_is_public(stated.get(topic)) for stated in both for topic in changed)
    told = profile_change(organization, version=revision.version, is_public=is_public)
    await events.record(session, told)
    entry = Entry.by(
        principal,
        Action.PROFILE_CHANGED,
        "organization",
        organization.id,
        details={"topics": ", ".join(revision.changed)},
    )
    await record(session, entry, now=now)
    return _shown(organization, revision, principal=principal)


async def list_profile_revisions(
    session: AsyncSession, id_or_slug: str, parameters: PageParameters, *, principal: Principal
) -> Page[ProfileRevision]:
    """The latest first.

    Raises:
        OrganizationNotFound, ProfileNotFound, Forbidden: as for `change_profile`.
    """
    organization = await _require_municipality(session, id_or_slug)
    check_may_state(principal, organization.id)
    scope = cursor_scope(f"profile {organization.id}", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    rows = await repository.find_page(
        session,
        organization.id,
        before=int(str(keys[0])) if keys else None,
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    names = await names_of(session, {row.changed_by for row in page})
    return Page(
        items=[_revision(row, person=names.get(row.changed_by)) for row in page],
        next_cursor=encode_cursor(scope, page[-1].version) if len(rows) > len(page) else None,
        total=await repository.count(session, organization.id),
    )


async def _require_municipality(session: AsyncSession, id_or_slug: str) -> Organization:
    organization = await require_organization(session, id_or_slug)
    if organization.kind not in KINDS:
        raise ProfileNotFound("Municipalities, Kreise and Verbände have one.")
    return organization


async def _latest(session: AsyncSession, organization_id: UUID) -> models.ProfileRevision:
    """The one in force; before the first one, one that says nothing."""
    found = await repository.find_latest(session, organization_id)
    return found or models.ProfileRevision(version=0, statements={})


def _stated(
    change: ProfileChange, before: Stated, *, role: StatedAs, now: datetime
) -> dict[str, dict[str, Any]]:
    values = change.statements.model_dump(mode="json", exclude_none=True)
    stated = {}
    for topic, value in values.items():
        visibility = change.visibility.get(Topic(topic), Visibility.PRIVATE)
        said = {"value": value, "visibility": visibility.value}
        known = before.get(topic, {})
        if said.items() <= known.items():
            stated[topic] = dict(known)
        else:
            stated[topic] = {**said, "stated_at": now.isoformat(), "stated_as": role.value}
    return stated


def _shown(
    organization: Organization, revision: models.ProfileRevision, *, principal: Principal
) -> Profile:
    for_reader = readable(principal, organization.id)
    shown: Stated = {
        topic: stated
        for topic, stated in revision.statements.items()
        if stated["visibility"] in for_reader
    }
    return Profile(
        organization_id=organization.id,
        facts=Facts.of_area(organization.area_key),
        statements=_values(shown),
        provenance={Topic(topic): Provenance.model_validate(said) for topic, said in shown.items()},
        may_change=may_state(principal, organization.id),
        version=revision.version,
    )


def _revision(row: models.ProfileRevision, *, person: str | None) -> ProfileRevision:
    return ProfileRevision(
        version=row.version,
        changed_at=row.changed_at,
        changed_as=row.changed_as,
        person=person,
        changed=[Topic(topic) for topic in row.changed],
        statements=_values(row.statements),
        visibility={Topic(topic): said["visibility"] for topic, said in row.statements.items()},
    )


def _values(stated: Stated) -> Statements:
    return Statements.model_validate({topic: said["value"] for topic, said in stated.items()})


def _is_public(stated: Mapping[str, Any] | None) -> bool:
    return stated is not None and stated["visibility"] == Visibility.PUBLIC
