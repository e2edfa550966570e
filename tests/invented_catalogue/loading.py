"""Loads an invented catalogue: the rows that publishing writes, many at once, then the index."""

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.cli import deployable
from catalog.organizations.models import OrganizationCopy
from catalog.revisions.models import Revision
from catalog.revisions.service import next_revision
from catalog.search.index_rows import recount_words
from catalog.search.indexing import index_solutions
from catalog.search.meaning import encode
from catalog.search.vectors import encode_changed
from catalog.seeds.load import REFERENCE
from catalog.seeds.synonyms import read_synonyms
from catalog.solutions.content import ContentFields
from catalog.solutions.enums import Origin, ReviewDepth, SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.publishing import PARTS
from catalog.synonyms.service import load_shipped
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from chassis.database import Database, new_id
from tests.invented_catalogue.entries import (
    CHECKED_ON,
    INVENTED,
    InventedEntry,
    InventedUse,
    invented_entries,
    makers_of,
)
from tests.support.service import environment

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BATCH_SIZE = 1_000
INDEXED_AT_ONCE = 200
Rows = list[dict[str, Any]]


async def load_into(url: str, *, size: int) -> None:
    """Migrate the empty database at `url` and fill it; nothing sourced is in it."""
    os.environ.update(environment(deployable, url))
    await deployable.migrate()
    settings = deployable.settings().model_copy(update={"statement_timeout_s": 600.0})
    database = Database(settings, schema=deployable.schema)
    async with database.sessions.begin() as session:
        await session.execute(insert(OrganizationCopy), _maker_rows(size))
    entries = invented_entries(size)
    while batch := list(islice(entries, BATCH_SIZE)):
        async with database.sessions.begin() as session:
            await insert_entries(session, batch)
        await _index(database, [entry.id for entry in batch])
    async with database.sessions.begin() as session:
        await load_shipped(session, read_synonyms(REFERENCE / "synonyms.yaml"), now=NOW)
        await recount_words(session)
    await encode_all(database)
    await database.close()


async def encode_all(database: Database) -> None:
    """As the worker does every minute."""
    is_any = True
    while is_any:
        async with database.sessions.begin() as session:
            is_any = bool(await encode_changed(session, encode=encode, now=NOW))


async def _index(database: Database, ids: Sequence[UUID]) -> None:
    # A transaction in which nothing happens for half a minute is ended by the server.
    for start in range(0, len(ids), INDEXED_AT_ONCE):
        async with database.sessions.begin() as session:
            chosen = ids[start : start + INDEXED_AT_ONCE]
            await index_solutions(session, chosen, today=NOW.date())


async def insert_entries(session: AsyncSession, entries: Sequence[InventedEntry]) -> None:
    """As `publish_solution` would leave them, without the events."""
    rows: Mapping[Any, Rows] = {
        Solution: [_solution_row(entry) for entry in entries],
        **{PARTS[part]: _part_rows(part, entries) for part in PARTS},
        Revision: [_revision_row(entry) for entry in entries],
        Use: [_use_row(entry, use) for entry in entries for use in entry.uses],
    }
    for table, found in rows.items():
        if found:
            await session.execute(insert(table.__table__), found)


def _maker_rows(size: int) -> Rows:
    return [
        {"id": maker.id, "slug": maker.slug, "name": maker.name, "kind": maker.kind,
         "copied_at": NOW}
        for maker in makers_of(size)
    ]  # fmt: skip


def _solution_row(entry: InventedEntry) -> dict[str, Any]:
    completeness = entry.content.completeness()
    fields = set(ContentFields.model_fields) - PARTS.keys()
    return entry.content.model_dump(include=fields) | {
        "id": entry.id,
        "slug": entry.slug,
        "origin": Origin.IMPORT,
        "status": SolutionStatus.PUBLISHED,
        "review_depth": ReviewDepth.FORMALLY_CHECKED,
        "reviewed_at": NOW,
        "published_at": NOW,
        "updated_at": NOW,
        "revision_number": 1,
        "known_fields": completeness.known,
        "must_fields": completeness.total,
    }


def _part_rows(part: str, entries: Iterable[InventedEntry]) -> Rows:
    return [
        {"id": new_id(), "solution_id": entry.id, "position": position, **record.model_dump()}
        for entry in entries
        for position, record in enumerate(getattr(entry.content, part))
    ]


def _revision_row(entry: InventedEntry) -> dict[str, Any]:
    published = Solution(
        id=entry.id,
        status=SolutionStatus.PUBLISHED,
        review_depth=ReviewDepth.FORMALLY_CHECKED,
    )
    revision = next_revision(published, entry.content, previous=None, reason=INVENTED, now=NOW)
    columns = {name: value for name, value in vars(revision).items() if not name.startswith("_")}
    del columns["solution"]
    return columns


def _use_row(entry: InventedEntry, use: InventedUse) -> dict[str, Any]:
    is_confirmed = use.level is UseLevel.CONFIRMED
    return {
        "id": new_id(),
        "solution_id": entry.id,
        "organization_name": use.area.official_name,
        "area_key": use.area.key,
        "land": use.area.land,
        "origin": Origin.IMPORT,
        "status": use.status,
        "level": use.level,
        "visibility": use.visibility,
        "since": use.since,
        "source_label": INVENTED,
        "checked_on": CHECKED_ON,
        "confirmed_by": entry.id if is_confirmed else None,
        "confirmed_at": NOW if is_confirmed else None,
    }
