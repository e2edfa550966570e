"""Makes drafts of records: owner, duplicates, and the merge with what was edited here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts import service as drafts
from catalog.drafts.models import Draft
from catalog.drafts.showing import name_of
from catalog.imports.addresses import repository_key
from catalog.imports.duplicates import KnownEntries, KnownEntry, Sought, find_duplicates
from catalog.imports.merging import is_same, merge
from catalog.organizations.models import OrganizationCopy
from catalog.solutions import service as solutions
from catalog.solutions.content import owned_by
from catalog.solutions.enums import Origin
from catalog.sources.models import PushedRecord, RecordState, Source

REPOSITORY = "repository"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known before records are taken over; `known` grows with the entries they make."""

    source: Source
    owners: Mapping[UUID, OrganizationCopy]
    known: KnownEntries
    now: datetime


def owner_of(content: Mapping[str, Any], source: Source) -> UUID | None:
    """Whom a record names as owner, without one the organisation of the source.

    None where what it names is no id.
    """
    stated = content.get("owner_id")
    if stated is None:
        return source.organization_id
    try:
        return UUID(stated)
    except (ValueError, TypeError, AttributeError):
        return None


def owned(content: Mapping[str, Any], source: Source) -> dict[str, Any]:
    """What a record says, its owner included."""
    return owned_by(content, owner_of(content, source))


def sought(
    content: Mapping[str, Any], source: Source, owners: Mapping[UUID, OrganizationCopy]
) -> Sought:
    """What a record is compared by: its name with the owner, and its repository."""
    name, owner_id = content.get("name"), owner_of(content, source)
    owner = owners.get(owner_id) if owner_id else None
    return Sought(
        name if isinstance(name, str) else "",
        owner.name if owner else None,
        _repository_of(content),
    )


async def begin_entry(
    session: AsyncSession, record: PushedRecord, surroundings: Surroundings
) -> Draft:
    """A new entry with a draft."""
    source, now = surroundings.source, surroundings.now
    content = owned(record.content, source)
    draft = await drafts.save_import(
        session,
        content=content,
        solution_id=None,
        owner_id=owner_of(content, source),
        origin=Origin.IMPORT,
        findings=[],
        now=now,
    )
    record.solution_id = draft.solution_id
    record.state, record.duplicates, record.merge = RecordState.TAKEN_OVER, [], []
    compared = sought(content, source, surroundings.owners)
    surroundings.known.add(
        KnownEntry(
            id=draft.solution_id,
            slug=draft.solution.slug,
            name=name_of(content),
            status=draft.solution.status,
            owner_name=compared.owner_name,
            repository_keys=frozenset(filter(None, [compared.repository_key])),
        )
    )
    return draft


async def begin_or_ask(
    session: AsyncSession, record: PushedRecord, surroundings: Surroundings
) -> Draft | None:
    """A new entry, or the question which of the entries that exist the record is about."""
    compared = sought(record.content, surroundings.source, surroundings.owners)
    duplicates = find_duplicates(compared, surroundings.known.near(compared))
    if not duplicates:
        return await begin_entry(session, record, surroundings)
    record.state, record.merge = RecordState.UNDECIDED, []
    record.duplicates = [
        {"solution_id": str(each.entry.id), "reasons": [str(reason) for reason in each.reasons]}
        for each in duplicates
    ]
    return None


async def merge_into_entry(
    session: AsyncSession,
    record: PushedRecord,
    solution_id: UUID,
    *,
    base: Mapping[str, Any] | None,
    source: Source,
    now: datetime,
) -> Draft | None:
    """Change the draft of an entry, or make one; None where the entry says it all already.

    `base` is what the record said before, None where it was not about this entry.
    """
    solution = await solutions.lock(session, solution_id)
    ours = await drafts.working_content(session, solution)
    old = None if base is None else owned(base, source)
    merged, differing = merge(old, ours, owned(record.content, source))
    record.merge = [dict(each) for each in differing]
    if is_same(merged, ours):
        return None
    return await drafts.save_import(
        session,
        content=merged,
        solution_id=solution_id,
        origin=Origin.IMPORT,
        findings=[],
        now=now,
    )


async def drop_untouched_entry(session: AsyncSession, record: PushedRecord, source: Source) -> bool:
    """Throw the entry of a record away where it was never public and nobody worked on it."""
    if record.solution_id is None:
        return False
    solution = await solutions.lock(session, record.solution_id)
    ours = await drafts.working_content(session, solution)
    if not is_same(ours, owned(record.content, source)):
        return False
    return await drafts.drop_unpublished(session, solution)


def _repository_of(content: Mapping[str, Any]) -> str | None:
    stated = content.get("source_code_url")
    if isinstance(stated, str) and (key := repository_key(stated)):
        return key
    identifiers = content.get("identifiers")
    for each in identifiers if isinstance(identifiers, list) else []:
        if isinstance(each, dict) and each.get("scheme") == REPOSITORY:
            value = each.get("value")
            return repository_key(value) if isinstance(value, str) else None
    return None
