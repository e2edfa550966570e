"""Gathers what the exports tell of a solution: always from the revision that was published."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.exports.dcat import Described
from catalog.exports.schemas import CatalogParameters
from catalog.solutions.service import (
    count_listed,
    describe_all,
    find_listed_ids,
    get_public,
)
from catalog.uses.models import Use
from catalog.uses.service import find_all_public, group_public
from chassis.pagination import decode_cursor, encode_cursor


@dataclass(frozen=True, slots=True)
class CatalogPage:
    entries: list[Described]
    next_cursor: str | None
    total: int


async def describe_one(session: AsyncSession, slug: str) -> Described:
    """
    Raises:
        SolutionNotFound: there is none, or the public may not see it.
    """
    solution = await get_public(session, slug)
    uses = await find_all_public(session, [solution.id])
    return Described(solution, _area_keys(uses))


async def describe_page(session: AsyncSession, parameters: CatalogParameters) -> CatalogPage:
    """
    Raises:
        InvalidParameter: the cursor is not one of this list.
    """
    place = decode_cursor(parameters.cursor, "catalog", UUID) or [None]
    after = cast("UUID | None", place[0])
    ids = await find_listed_ids(session, after=after, limit=parameters.limit + 1)
    page = ids[: parameters.limit]
    solutions = await describe_all(session, page)
    uses = await group_public(session, page)
    return CatalogPage(
        entries=[Described(each, _area_keys(uses[each.id])) for each in solutions],
        next_cursor=encode_cursor("catalog", str(page[-1])) if len(ids) > len(page) else None,
        total=await count_listed(session),
    )


def _area_keys(uses: Sequence[Use]) -> list[str]:
    return [key for use in uses if (key := use.area_key or use.land)]
