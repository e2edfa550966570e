"""What the API tells about pushed records."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.drafts.showing import name_of
from catalog.imports.schemas import DuplicateEntry, MergedField
from catalog.sources import policy, repository
from catalog.sources.errors import RecordNotFound, SourceNotFound
from catalog.sources.models import PushedRecord, Source
from catalog.sources.repository import RecordFilter
from catalog.sources.schemas import RecordDetail, RecordParameters, RecordSummary
from chassis.identity import Principal
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor


async def get_record(
    session: AsyncSession, source_name: str, foreign_id: str, *, principal: Principal
) -> RecordDetail:
    """
    Raises:
        Unauthenticated, Forbidden: the caller pushes nothing and is no editor.
        SourceNotFound, RecordNotFound: there is none, or it is not the caller's.
    """
    organization_id = policy.readable_organization(principal)
    source = await find_source(session, source_name, organization_id=organization_id)
    record = await find_record(session, source, foreign_id)
    return RecordDetail(**await show(session, source, record))


async def list_records(
    session: AsyncSession, parameters: RecordParameters, *, principal: Principal
) -> Page[RecordSummary]:
    """Records of the caller's sources, for editors of all, by source and foreign id."""
    organization_id = policy.readable_organization(principal)
    wanted = RecordFilter(
        organization_id, parameters.source, slug=parameters.solution, is_open=parameters.is_open
    )
    scope = cursor_scope(f"list_pushed_records {organization_id}", parameters)
    after = decode_cursor(parameters.cursor, scope, str, str)
    rows = await repository.find_page(session, wanted, after=after, limit=parameters.limit + 1)
    page = rows[: parameters.limit]
    entries = await find_named_entries(session, [row[0] for row in page])
    last = page[-1] if len(rows) > len(page) else None
    return Page(
        items=[_summary(row, entries) for row in page],
        next_cursor=encode_cursor(scope, last.source, last[0].foreign_id) if last else None,
        total=await repository.count(session, wanted),
    )


async def find_source(
    session: AsyncSession, name: str, *, organization_id: UUID | None, lock: bool = False
) -> Source:
    """
    Raises:
        SourceNotFound: there is none, or it is another organisation's (same answer on purpose).
    """
    source = await repository.find_source(session, name, lock=lock)
    if source is None or organization_id not in (None, source.organization_id):
        raise SourceNotFound(f"You have no source {name}.")
    return source


async def find_record(session: AsyncSession, source: Source, foreign_id: str) -> PushedRecord:
    """
    Raises:
        RecordNotFound: the source never pushed it.
    """
    found = await repository.find_records(session, source.id, [foreign_id])
    if foreign_id not in found:
        raise RecordNotFound(f"{source.name} has pushed no record {foreign_id}.")
    return found[foreign_id]


async def find_named_entries(
    session: AsyncSession, records: Iterable[PushedRecord]
) -> dict[UUID, AnyRow]:
    """The entries that records have become or may be about."""
    ids: set[UUID] = set()
    for record in records:
        ids.update(_duplicate_ids(record))
        if record.solution_id is not None:
            ids.add(record.solution_id)
    return await repository.find_entries(session, sorted(ids)) if ids else {}


async def show(session: AsyncSession, source: Source, record: PushedRecord) -> dict[str, Any]:
    """The members of `RecordDetail`."""
    entries = await find_named_entries(session, [record])
    return {
        "source": source.name,
        "foreign_id": record.foreign_id,
        "url": record.url,
        "state": record.state,
        "solution_slug": slug_of(record, entries),
        "content": record.content,
        "received_at": record.received_at,
        "removed_at": record.removed_at,
        "version": record.version,
        "merge": [MergedField.model_validate(each) for each in record.merge],
        "duplicates": duplicates_of(record, entries),
    }


def slug_of(record: PushedRecord, entries: Mapping[UUID, AnyRow]) -> str | None:
    entry = entries.get(record.solution_id) if record.solution_id else None
    return entry.slug if entry else None


def duplicates_of(record: PushedRecord, entries: Mapping[UUID, AnyRow]) -> list[DuplicateEntry]:
    reasons = zip(_duplicate_ids(record), record.duplicates, strict=True)
    return [
        DuplicateEntry(
            slug=entries[solution_id].slug,
            name=entries[solution_id].name,
            status=entries[solution_id].status,
            reasons=each["reasons"],
        )
        for solution_id, each in reasons
        if solution_id in entries
    ]


def _duplicate_ids(record: PushedRecord) -> Sequence[UUID]:
    return [UUID(each["solution_id"]) for each in record.duplicates]


def _summary(row: AnyRow, entries: Mapping[UUID, AnyRow]) -> RecordSummary:
    record = row[0]
    return RecordSummary(
        id=record.id,
        source=row.source,
        foreign_id=record.foreign_id,
        name=name_of(record.content),
        url=record.url,
        state=record.state,
        solution_slug=row.slug,
        solution_status=row.status,
        revision_number=row.revision_number,
        duplicates=duplicates_of(record, entries),
        received_at=record.received_at,
        removed_at=record.removed_at,
        version=record.version,
    )
