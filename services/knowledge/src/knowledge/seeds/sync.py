"""Makes a table hold exactly the entries of the files, and tells the feed what really changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import delete, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.events import Change, record
from knowledge.database import Base, Entry

Row = TypeVar("Row", bound=Entry)


@dataclass(frozen=True, slots=True)
class Kind(Generic[Row]):
    """A table of entries; `noun` is its place in event types, `link` the address of a slug."""

    model: type[Row]
    noun: str
    link: Callable[[str], str]
    options: Sequence[Any] = ()


async def put_entries(
    session: AsyncSession, kind: Kind[Row], wanted: Mapping[str, Mapping[str, Any]]
) -> None:
    """Insert what is new and update what differs; the keys of `wanted` are slugs."""
    rows = await session.scalars(select(kind.model).options(*kind.options))
    present = {row.slug: row for row in rows}
    changes = []
    for slug, values in wanted.items():
        row = present.get(slug)
        if row is None:
            row = kind.model(id=new_id(), slug=slug, version=1, **values)
            session.add(row)
            changes.append(_change(kind, row, "published"))
        elif any(_content(getattr(row, name)) != _content(new) for name, new in values.items()):
            await _replace(session, row, values)
            row.version += 1
            changes.append(_change(kind, row, "changed"))
    await session.flush()
    await record(session, *changes)


async def remove_vanished(
    session: AsyncSession, kind: Kind[Row], wanted: Mapping[str, object]
) -> None:
    """Delete what is no longer wanted, with a tombstone for each."""
    rows = await session.scalars(select(kind.model).where(kind.model.slug.not_in(list(wanted))))
    vanished = rows.all()
    await session.execute(delete(kind.model).where(kind.model.id.in_([row.id for row in vanished])))
    await record(session, *(_change(kind, row, "removed") for row in vanished))


async def _replace(session: AsyncSession, row: Entry, values: Mapping[str, Any]) -> None:
    # Dependent rows leave first: two of them may trade what must be unique.
    for name in inspect(type(row)).relationships.keys() & values.keys():
        setattr(row, name, [])
    await session.flush()
    for name, value in values.items():
        setattr(row, name, value)


def _content(value: Any) -> Any:
    """What counts in a comparison: of dependent rows, everything but whom they belong to."""
    if isinstance(value, list):
        return [_content(each) for each in value]
    if isinstance(value, Base):
        columns = value.__table__.columns
        return {each.key: getattr(value, each.key) for each in columns if not each.foreign_keys}
    return value


def _change(kind: Kind[Row], row: Row, what: str) -> Change:
    return Change(
        type=f"de.stufenplan.knowledge.{kind.noun}.{what}.v1",
        subject=str(row.id),
        version=row.version,
        link=kind.link(row.slug),
        is_tombstone=what == "removed",
    )
