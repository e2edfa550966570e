"""Decides which entry a record is about, and what becomes of the entry of a removed one."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.editors import is_editor
from catalog.imports.duplicates import KnownEntries
from catalog.organizations.service import find_bodies
from catalog.solutions import service as solutions
from catalog.sources import policy
from catalog.sources.errors import RecordDecided
from catalog.sources.models import PushedRecord, RecordState, Source
from catalog.sources.schemas import RecordDetail
from catalog.sources.showing import find_record, find_source, show
from catalog.sources.taking_over import Surroundings, begin_entry, merge_into_entry, owner_of
from chassis.conditional import check_version
from chassis.identity import Principal
from chassis.problems import Forbidden


async def assign_record(
    session: AsyncSession,
    source_name: str,
    foreign_id: str,
    *,
    slug: str | None,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> RecordDetail:
    """Say which entry an undecided record is about, None for a new one.

    What the entry says already stays, and the record fills its gaps. The entry of an organisation
    for which the source may not write is only noted. None for a removed record keeps its entry.

    Raises:
        Unauthenticated, Forbidden: the caller pushes nothing, or names an entry of others.
        SourceNotFound, RecordNotFound, SolutionNotFound: there is none that the caller may see.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        RecordDecided: it is neither undecided nor removed.
    """
    organization_id = policy.readable_organization(principal)
    source = await find_source(session, source_name, organization_id=organization_id, lock=True)
    record = await find_record(session, source, foreign_id)
    check_version(if_match, record.version)
    if record.state is RecordState.REMOVED and slug is None:
        record.solution_id = None
    elif record.state is not RecordState.UNDECIDED:
        raise RecordDecided(f"{foreign_id} is {record.state}.")
    elif slug is None:
        owners = await find_bodies(session, [source.organization_id])
        await begin_entry(session, record, Surroundings(source, owners, KnownEntries(), now))
    else:
        await _tie(session, record, slug, source=source, principal=principal, now=now)
    record.version += 1
    await session.flush()
    return RecordDetail(**await show(session, source, record))


async def _tie(
    session: AsyncSession,
    record: PushedRecord,
    slug: str,
    *,
    source: Source,
    principal: Principal,
    now: datetime,
) -> None:
    solution_id = await solutions.find_readable_id(session, slug, reader=principal)
    owner_id = await solutions.find_owner_id(session, solution_id)
    if not is_editor(principal) and owner_id != source.organization_id:
        raise Forbidden("An editor decides about entries of other organisations.")
    record.state, record.solution_id = RecordState.TAKEN_OVER, solution_id
    record.duplicates, record.merge = [], []
    if owner_id in _written_for(record, source):
        await merge_into_entry(session, record, solution_id, base=None, source=source, now=now)


def _written_for(record: PushedRecord, source: Source) -> set[UUID | None]:
    return {source.organization_id, owner_of(record.content, source)}
