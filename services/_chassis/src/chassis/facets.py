"""Counts what each filter of a list would leave, with all the other filters applied."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, Field
from sqlalchemy import (
    ARRAY,
    CTE,
    ColumnElement,
    Select,
    Text,
    cast,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

Rows = TypeVar("Rows", bound=Select[*tuple[Any, ...]])


class FacetValue(BaseModel):
    value: str
    count: int = Field(description="Entries with this value, all other filters applied.")


class Facet(BaseModel):
    """The values of one filter; several values of one filter widen, several filters narrow."""

    name: str = Field(description="The query parameter that takes these values.")
    values: list[FacetValue]


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of a list: rows pass that have any of the chosen values.

    If none is chosen all pass, or those that fulfil `unless_chosen`.
    """

    name: str
    column: InstrumentedAttribute[Any] | ColumnElement[Any]
    chosen: Sequence[Any]
    unless_chosen: ColumnElement[bool] | None = None

    @property
    def condition(self) -> ColumnElement[bool] | None:
        if not self.chosen:
            return self.unless_chosen
        return self.column.overlap(self.chosen) if self._is_array else self.column.in_(self.chosen)

    @property
    def _is_array(self) -> bool:
        return isinstance(self.column.type, ARRAY)


def narrowed(rows: Rows, filters: Sequence[Filter]) -> Rows:
    """The rows that pass all filters."""
    conditions = [each.condition for each in filters]
    return rows.where(*(condition for condition in conditions if condition is not None))


async def count_facets(
    session: AsyncSession, rows: Select[*tuple[Any, ...]], filters: Sequence[Filter]
) -> list[Facet]:
    """One facet per filter, in their order; values in alphabetical order, in one statement.

    The rows are found once: with what each filter looks at, and which filters they pass.
    """
    found = _judged(rows, filters)
    counts = [_count(found, place, filters) for place in range(len(filters))]
    values: dict[str, list[FacetValue]] = {each.name: [] for each in filters}
    for name, value, count in await session.execute(union_all(*counts)):
        values[name].append(FacetValue(value=value, count=count))
    return [
        Facet(name=name, values=sorted(counted, key=lambda each: each.value))
        for name, counted in values.items()
    ]


def _judged(rows: Select[*tuple[Any, ...]], filters: Sequence[Filter]) -> CTE:
    columns: list[ColumnElement[Any]] = []
    for place, each in enumerate(filters):
        columns.append(each.column.label(f"value_{place}"))
        if each.condition is not None:
            columns.append(each.condition.label(f"passes_{place}"))
    return rows.with_only_columns(*columns, maintain_column_froms=True).cte("judged")


def _count(
    judged: CTE, place: int, filters: Sequence[Filter]
) -> Select[*tuple[str, str | None, int]]:
    """Rows (name of the filter, value, number of rows that pass all others)."""
    column = judged.c[f"value_{place}"]
    value = func.unnest(column) if isinstance(column.type, ARRAY) else cast(column, Text)
    others = [
        judged.c[f"passes_{other}"]
        for other, each in enumerate(filters)
        if other != place and each.condition is not None
    ]
    name = literal(filters[place].name)
    return select(name, value.label("value"), func.count()).where(*others).group_by("value")
