"""Fills every table that holds something of a person with a row of that person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    ARRAY,
    Boolean,
    Column,
    Date,
    DateTime,
    Enum,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    Uuid,
    cast,
    func,
    insert,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.command import Deployable
from chassis.personal_data import PersonalData

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
# What the rules of a table demand, and what is no text of its own.
VALUES: dict[str, dict[str, Any]] = {
    "advisory_request": {"state": "withdrawn", "merged_into_id": None},
    "action": {"state": "declined"},
    "lesson_draft": {"state": "refused"},
    "assignment": {"state": "released", "refusal": None},
    "absence": {"from_on": date(2026, 1, 1)},
    "draft": {"status": "in_review", "base_revision": 0, "reason": None},
    "assessment_answer": {"current_level": None, "target_level": None},
}


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of whom every table has a row; the texts in them are told apart by `mark`."""

    id: UUID
    email: str
    mark: str


def holdings(deployable: Deployable) -> list[tuple[str, PersonalData]]:
    """What is found by the person, for each table of the models."""
    modelled = {table.name for table in deployable.metadata.sorted_tables}
    return [
        (name, held)
        for name, declared in deployable.personal_rows.declarations.items()
        for held in declared.personal
        if name in modelled and held.erasure != "ask"
    ]


async def make_rows(
    session: AsyncSession, deployable: Deployable, somebody: Somebody
) -> Mapping[str, Mapping[str, Any]]:
    """One row in each table of `holdings`, every column filled; by name of the table."""
    wanted = {name for name, _ in holdings(deployable)}
    made: dict[str, Mapping[str, Any]] = {}
    for table in deployable.metadata.sorted_tables:
        if table.name in wanted:
            made[table.name] = await make_row(session, deployable, table, somebody)
    return made


async def make_row(
    session: AsyncSession,
    deployable: Deployable,
    table: Table,
    somebody: Somebody,
    **changes: Any,
) -> dict[str, Any]:
    own: dict[str, Any] = {}
    for held in deployable.personal_rows.declarations[table.name].personal:
        own |= {name: _id(table.c[name], somebody) for name in held.person_ids}
        own |= {held.email: somebody.email} if held.email else {}
    row = own | VALUES.get(table.name, {}) | changes
    for column in table.columns:
        if column.name not in row and column.identity is None and column.computed is None:
            row[column.name] = await _value(session, column, somebody, row)
    await session.execute(insert(table).values(row))
    return row


async def _make_one(session: AsyncSession, column: Column[Any], somebody: Somebody) -> Any:
    """Of what nobody has before something happens: a row about nobody, for others to refer to."""
    row = dict(VALUES.get(column.table.name, {}))
    for each in column.table.columns:
        if each.name not in row and each.server_default is None and each.identity is None:
            row[each.name] = await _value(session, each, somebody, row)
    await session.execute(insert(column.table).values(row))
    return row[column.name]


def _id(column: Column[Any], somebody: Somebody) -> UUID | str:
    return somebody.id if isinstance(column.type, Uuid) else str(somebody.id)


def _pairs(key: ForeignKey) -> list[tuple[Column[Any], Column[Any]]]:
    """The columns of a foreign key and those that they point at."""
    constraint = key.constraint
    return [(each.parent, each.column) for each in constraint.elements] if constraint else []


async def _value(
    session: AsyncSession, column: Column[Any], somebody: Somebody, row: Mapping[str, Any]
) -> Any:
    """`row` is what is known of it already."""
    # Of several columns that point at a row together, those that are known choose it.
    for key in sorted(column.foreign_keys, key=lambda key: -len(_pairs(key))):
        if key.column.table.name == "person":
            return somebody.id
        # Another one for each person: some things may be had once only.
        order = func.md5(cast(key.column, Text) + somebody.mark)
        known = [there == row[here.name] for here, there in _pairs(key) if here.name in row]
        if column.unique:
            known.append(key.column.not_in(select(column)))
        found = await session.scalar(select(key.column).where(*known).order_by(order).limit(1))
        return found or await _make_one(session, key.column, somebody)
    if (column.table.name, column.name) == ("person", "email"):
        return somebody.email
    text = f"{somebody.mark}.{column.table.name}.{column.name}"
    match column.type:
        case Uuid():
            return uuid4()
        case Boolean():
            return True
        case Integer():
            return somebody.id.int % 1_000_000 if column.primary_key else 1
        case DateTime():
            return NOW
        case Date():
            return date(2026, 11, 22)
        case LargeBinary():
            return uuid4().bytes
        case Enum():
            return column.type.enums[0]
        case ARRAY():
            return [uuid4() if isinstance(column.type.item_type, Uuid) else text]
        case JSONB():
            return {"text": text}
    return text[: getattr(column.type, "length", None)]
