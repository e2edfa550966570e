"""Answers the list of solutions."""

from collections.abc import Iterable, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.schemas import AreaRef
from catalog.areas.service import require_known
from catalog.database import AnyRow
from catalog.search import repository
from catalog.search.repository import Question
from catalog.search.schemas import FACETS, Facet, FacetValue, SolutionPage, SolutionQuery, Sort
from catalog.solutions.models import Solution
from catalog.solutions.schemas import SolutionCard
from catalog.solutions.service import state_of
from catalog.uses.service import find_near
from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from reference import areas

_CARD_FIELDS = (
    "name",
    "short_description",
    "kind",
    "action_fields",
    "solution_types",
    "owner_id",
    "is_open_source",
    "license_spdx",
    "development_status",
)


async def search_solutions(session: AsyncSession, query: SolutionQuery) -> SolutionPage:
    """Raises:
    InvalidParameter: the cursor is of another query, or the area is not in the register.
    """
    places = _places_around(query.area) if query.area else []
    scope = cursor_scope("list_solutions", query)
    after = decode_cursor(query.cursor, scope, str if query.sort is Sort.NAME else float, str)
    question = Question(q=query.q, chosen=query.chosen())

    rows = await repository.find_page(
        session, question, sort=query.sort, after=after, limit=query.limit + 1
    )
    page = rows[: query.limit]
    counts = await repository.count_facets(session, question)
    solution_ids = [row[0].id for row in page]
    near = await find_near(session, solution_ids, places=places) if places and page else {}
    return SolutionPage(
        items=[_card(row, near.get(row[0].id, [])) for row in page],
        next_cursor=(encode_cursor(scope, *page[-1][-2:]) if len(rows) > query.limit else None),
        total=next(count for token, count in counts if token is None),
        facets=_facets((token, count) for token, count in counts if token is not None),
    )


def _places_around(key: str) -> list[str]:
    """The area itself, then what contains it, without the Verband, up to the Land."""
    area = require_known(key, parameter="area")
    above = [place for place in areas.ancestors(area.key) if place.level != "verband"]
    return [place.key for place in (area, *above)]


def _card(row: AnyRow, near: Sequence[AreaRef]) -> SolutionCard:
    solution: Solution
    solution, owner, documented, confirmed, _key, _neutral_order = row
    return SolutionCard(
        **state_of(solution, owner, documented=documented, confirmed=confirmed),
        **{name: getattr(solution, name) for name in _CARD_FIELDS},
        uses_near=list(near),
    )


def _facets(counts: Iterable[tuple[str, int]]) -> list[Facet]:
    """All facets in their order; values by number, then by name."""
    values: dict[str, list[FacetValue]] = {name: [] for name in FACETS}
    for token, count in sorted(counts, key=lambda pair: (-pair[1], pair[0])):
        name, _, value = token.partition(":")
        values[name].append(FacetValue(value=value, count=count))
    return [Facet(name=name, values=found) for name, found in values.items()]
