"""Statements about imports, and about entries that a file may mean."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.drafts.models import Draft
from catalog.folding import folded_letters
from catalog.imports.duplicates import KnownEntry, keys_of
from catalog.imports.models import PubliccodeImport
from catalog.organizations.models import OrganizationCopy
from catalog.solutions.enums import PUBLIC_STATUSES
from catalog.solutions.models import Solution, SolutionIdentifier
from reference.german import fold

REPOSITORY = "repository"


@dataclass(frozen=True, slots=True)
class Seen:
    """Which entries may be named as duplicates: the public ones, those of owners, or all."""

    owner_ids: Sequence[UUID] = ()
    everything: bool = False

    def condition(self) -> ColumnElement[bool]:
        if self.everything:
            return true()
        return Solution.status.in_(PUBLIC_STATUSES) | Solution.owner_id.in_(self.owner_ids)


async def wait_for_same_text(session: AsyncSession, sha256: str) -> None:
    """Let one request at a time work on a text; until the transaction ends."""
    await session.execute(select(func.pg_advisory_xact_lock(int(sha256[:15], 16))))


async def find_by_text(
    session: AsyncSession, sha256: str, *, slug: str | None, owner_id: UUID | None
) -> AnyRow | None:
    """The latest import of this text, of that entry when a slug is given."""
    statement = _with_draft(owner_id).where(PubliccodeImport.sha256 == sha256)
    if slug is not None:
        statement = statement.where(Solution.slug == slug)
    return (await session.execute(statement.limit(1))).one_or_none()


async def find(session: AsyncSession, import_id: UUID, *, owner_id: UUID | None) -> AnyRow | None:
    """A row (import, slug of its entry, id of its draft)."""
    statement = _with_draft(owner_id).where(PubliccodeImport.id == import_id)
    return (await session.execute(statement)).one_or_none()


async def find_latest_content(session: AsyncSession, solution_id: UUID) -> dict[str, Any] | None:
    """What the last file of an entry said, None before the first."""
    statement = _latest_of(solution_id, PubliccodeImport.content)
    return (await session.scalars(statement)).one_or_none()


async def find_latest_users(session: AsyncSession, solution_id: UUID) -> list[dict[str, Any]]:
    """Whom the last file of an entry names as users."""
    statement = _latest_of(solution_id, PubliccodeImport.users)
    return (await session.scalars(statement)).one_or_none() or []


async def find_page(
    session: AsyncSession, slug: str, *, owner_id: UUID | None, limit: int
) -> Sequence[AnyRow]:
    """Rows as of `find`, the latest first."""
    statement = _with_draft(owner_id).where(Solution.slug == slug).limit(limit)
    return (await session.execute(statement)).all()


async def find_known(
    session: AsyncSession,
    *,
    names: Sequence[str],
    repository_keys: Sequence[str],
    seen: Seen,
) -> list[KnownEntry]:
    """Entries that share a folded name or a repository; statements read whole tables, no more."""
    paths = [key.partition("/")[2] for key in repository_keys]
    by_import = select(PubliccodeImport.solution_id).where(
        PubliccodeImport.repository_key.in_(repository_keys)
    )
    by_identifier = select(SolutionIdentifier.solution_id).where(
        SolutionIdentifier.scheme == REPOSITORY, SolutionIdentifier.value.in_(repository_keys)
    )
    statement = _known().where(
        seen.condition(),
        or_(
            _folded_name().in_([fold(name) for name in names]),
            *(Solution.source_code_url.icontains(path, autoescape=True) for path in paths if path),
            Solution.id.in_(by_import),
            Solution.id.in_(by_identifier),
        ),
    )
    return [_entry(row) for row in await session.execute(statement)]


async def stream_known(session: AsyncSession, *, seen: Seen) -> AsyncIterator[KnownEntry]:
    """For those who compare many files or records."""
    statement = _known().where(seen.condition())
    rows = await session.stream(statement.execution_options(yield_per=500))
    async for row in rows:
        yield _entry(row)


def _latest_of(solution_id: UUID, column: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(column)
        .where(PubliccodeImport.solution_id == solution_id)
        .order_by(PubliccodeImport.imported_at.desc(), PubliccodeImport.id.desc())
        .limit(1)
    )


def _with_draft(owner_id: UUID | None) -> Select[*tuple[Any, ...]]:
    """Of the entries of one owner, or of all."""
    statement = (
        select(PubliccodeImport, Solution.slug, Draft.id)
        .join(Solution, Solution.id == PubliccodeImport.solution_id)
        .outerjoin(Draft, Draft.solution_id == Solution.id)
        .order_by(PubliccodeImport.imported_at.desc(), PubliccodeImport.id.desc())
    )
    return statement if owner_id is None else statement.where(Solution.owner_id == owner_id)


def _known() -> Select[*tuple[Any, ...]]:
    identifiers = (
        select(func.array_agg(SolutionIdentifier.value))
        .where(
            SolutionIdentifier.solution_id == Solution.id,
            SolutionIdentifier.scheme == REPOSITORY,
        )
        .scalar_subquery()
    )
    imported = (
        select(func.array_agg(PubliccodeImport.repository_key))
        .where(PubliccodeImport.solution_id == Solution.id)
        .scalar_subquery()
    )
    return select(
        Solution.id,
        Solution.slug,
        Solution.name,
        Solution.status,
        Solution.source_code_url,
        OrganizationCopy.name.label("owner_name"),
        identifiers.label("identifiers"),
        imported.label("imported"),
    ).outerjoin(OrganizationCopy, OrganizationCopy.id == Solution.owner_id)


def _folded_name() -> Any:
    name = folded_letters(Solution.name)
    return func.trim(func.regexp_replace(name, "[^a-z0-9]+", " ", "g"))


def _entry(row: AnyRow) -> KnownEntry:
    own = {key for key in [*(row.identifiers or []), *(row.imported or [])] if key}
    return KnownEntry(
        id=row.id,
        slug=row.slug,
        name=row.name,
        status=row.status,
        owner_name=row.owner_name,
        repository_keys=keys_of([row.source_code_url]) | own,
    )
