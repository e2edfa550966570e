"""What can be asked about one's own entries."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.database import AnyRow
from catalog.keepers import require_keeper
from catalog.own_entries import repository
from catalog.own_entries.schemas import OwnDraft, OwnEntriesParameters, OwnEntry, OwnUses
from catalog.solutions import service as solutions
from catalog.solutions.lifecycle import STALE_AFTER_MONTHS, shift_months
from chassis.identity import Principal
from chassis.members import organization_of
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor

NO_USES = OwnUses(public=0, waiting=0, declined=0)


async def list_own_entries(
    session: AsyncSession, parameters: OwnEntriesParameters, *, principal: Principal
) -> Page[OwnEntry]:
    """Entries of the organisation for which the caller acts, by short name.

    Raises:
        Unauthenticated, Forbidden: nobody is logged in, or acts for no organisation.
        InvalidParameter: the cursor is not of this list.
    """
    require_keeper(principal)
    owner_id = organization_of(principal)
    if owner_id is None:
        return Page(items=[], next_cursor=None, total=0)
    scope = cursor_scope(f"list_own_entries {owner_id}", parameters)
    after = decode_cursor(parameters.cursor, scope, str)
    rows = await repository.find_page(
        session, owner_id, after=str(after[0]) if after else None, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    uses = await _count_uses(session, [row[0].id for row in page])
    return Page(
        items=[_describe(row, uses) for row in page],
        next_cursor=encode_cursor(scope, page[-1][0].slug) if len(rows) > len(page) else None,
        total=await repository.count(session, owner_id),
    )


async def get_own_entry(session: AsyncSession, slug: str, *, principal: Principal) -> OwnEntry:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not keep the entry.
        SolutionNotFound: there is none that the caller may know of.
    """
    require_keeper(principal)
    solution_id = await solutions.find_kept_id(session, slug, principal=principal)
    row = await repository.find(session, solution_id)
    return _describe(row, await _count_uses(session, [solution_id]))


async def _count_uses(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, OwnUses]:
    return {
        row.solution_id: OwnUses(public=row.public, waiting=row.waiting, declined=row.declined)
        for row in await repository.count_uses(session, ids)
    }


def _describe(row: AnyRow, uses: dict[UUID, OwnUses]) -> OwnEntry:
    solution, last_confirmed_at, draft = row
    return OwnEntry(
        id=solution.id,
        slug=solution.slug,
        name=solution.name,
        status=solution.status,
        revision_number=solution.revision_number,
        last_confirmed_at=last_confirmed_at,
        stale_at=_stale_at(last_confirmed_at),
        draft=OwnDraft.model_validate(draft) if draft else None,
        uses=uses.get(solution.id, NO_USES),
    )


def _stale_at(last_confirmed_at: datetime | None) -> datetime | None:
    return shift_months(last_confirmed_at, STALE_AFTER_MONTHS) if last_confirmed_at else None
