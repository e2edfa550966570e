"""Counts what each filter of a list would leave, with all the other filters applied."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, Field
from sqlalchemy import ARRAY, ColumnElement, Select, Text, cast, func, literal, union_all
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
    def value(self) -> ColumnElement[str]:
        return func.unnest(self.column) if self._is_array else cast(self.column, Text)

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
    """One facet per filter, in their order; values in alphabetical order, in one statement."""
    counts = []
    for each in filters:
        others = [other for other in filters if other is not each]
        columns = (literal(each.name), each.value.label("value"), func.count())
        counts.append(
            narrowed(rows, others)
            .with_only_columns(*columns, maintain_column_froms=True)
            .group_by("value")
        )
    found: dict[str, list[FacetValue]] = {each.name: [] for each in filters}
    for name, value, count in await session.execute(union_all(*counts)):
        found[name].append(FacetValue(value=value, count=count))
    return [
        Facet(name=name, values=sorted(values, key=lambda each: each.value))
        for name, values in found.items()
    ]
