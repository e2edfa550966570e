"""Makes a table hold exactly the entries of the files, and tells the feed what really changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.events import Change, record
from competence_center.database import Entry

Row = TypeVar("Row", bound=Entry)


@dataclass(frozen=True, slots=True)
class Kind(Generic[Row]):
    """A table of entries; `noun` is its place in event types, `link` the address of a slug.

    The files change only rows that are `changeable`, and remove none that are not `removable`.
    """

    model: type[Row]
    noun: str
    link: Callable[[str], str]
    changeable: Callable[[Row], bool] = lambda row: True
    removable: tuple[ColumnElement[bool], ...] = ()


async def put_entries(
    session: AsyncSession, kind: Kind[Row], wanted: Mapping[str, Mapping[str, Any]]
) -> dict[str, UUID]:
    """Insert what is new and update what differs; the keys of `wanted` are slugs.

    Returns the ids of all wanted entries by slug.
    """
    rows = await session.scalars(select(kind.model))
    present = {row.slug: row for row in rows}
    changes = []
    for slug, values in wanted.items():
        row = present.get(slug)
        if row is None:
            row = present[slug] = kind.model(id=new_id(), slug=slug, version=1, **values)
            session.add(row)
            changes.append(_change(kind, row, "published"))
        elif kind.changeable(row) and any(
            getattr(row, name) != value for name, value in values.items()
        ):
            for name, value in values.items():
                setattr(row, name, value)
            row.version += 1
            changes.append(_change(kind, row, "changed"))
    await session.flush()
    await record(session, *changes)
    return {slug: present[slug].id for slug in wanted}


async def remove_vanished(
    session: AsyncSession, kind: Kind[Row], wanted: Mapping[str, object]
) -> None:
    """Delete what is no longer wanted and may go, with a tombstone for each."""
    no_longer_wanted = kind.model.slug.not_in(list(wanted))
    rows = await session.scalars(select(kind.model).where(no_longer_wanted, *kind.removable))
    vanished = rows.all()
    await session.execute(delete(kind.model).where(kind.model.id.in_([row.id for row in vanished])))
    await record(session, *(_change(kind, row, "removed") for row in vanished))


def _change(kind: Kind[Row], row: Row, what: str) -> Change:
    return Change(
        type=f"de.stufenplan.competence-center.{kind.noun}.{what}.v1",
        subject=str(row.id),
        version=row.version,
        link=kind.link(row.slug),
        is_tombstone=what == "removed",
    )
