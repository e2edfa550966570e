"""Finds, erases and forgets rows of one schema, as `personal_data.toml` says of their tables."""

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    DateTime,
    MetaData,
    TableClause,
    Text,
    cast,
    column,
    delete,
    func,
    literal,
    or_,
    select,
    table,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.personal_data import Declarations, KeptFor, PersonalData, declarations_of


def person_hash(person_id: UUID) -> str:
    """What stands for a person who was erased: it leads to nobody who is not stored any more.

    SHA-256 of the id, in hexadecimal. An id has 74 random bits, too many to be guessed.
    """
    return hashlib.sha256(str(person_id).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Holding:
    """What is held of a person in one table for one purpose; `rows` by name of the column."""

    table: str
    declared: PersonalData
    rows: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class PersonalRows:
    metadata: MetaData
    declarations: Declarations

    @classmethod
    def of(cls, metadata: MetaData, package: Path) -> Self:
        return cls(metadata, declarations_of(package))

    async def find(
        self, session: AsyncSession, person_id: UUID, *, email: str | None
    ) -> list[Holding]:
        """Everything that names the person; `email` is verified, or None."""
        found = []
        for name, held in self._declared():
            own = _is_any_of(held, lambda text: text == str(person_id), {email} if email else set())
            if own is not None:
                columns: list[ColumnElement[Any]] = [column(each) for each in held.columns]
                statement = select(*columns).select_from(self._table(name)).where(own)
                rows = (await session.execute(statement)).mappings()
                found.append(Holding(name, held, [dict(row) for row in rows]))
        return found

    async def erase(
        self, session: AsyncSession, *, person_hashes: Collection[str], emails: Collection[str] = ()
    ) -> None:
        """Delete or empty what is declared so; doing it again changes nothing.

        `person_hashes` are those of `person_hash`, `emails` verified addresses.
        """

        def is_one(text: ColumnElement[str]) -> ColumnElement[bool]:
            digest = func.sha256(func.convert_to(text, "UTF8"))
            return func.encode(digest, "hex").in_(person_hashes)

        for name, held in self._declared():
            own = _is_any_of(held, is_one, emails)
            if own is not None and held.erasure in ("delete", "empty"):
                await self._remove(session, name, held, own)

    async def forget(self, session: AsyncSession, *, now: datetime) -> None:
        """Delete or empty what has been kept for its time."""
        for name, held in self._declared():
            for kept in held.kept_for:
                await self._remove(session, name, held, _is_over(kept, now))

    async def _remove(
        self, session: AsyncSession, name: str, held: PersonalData, which: ColumnElement[bool]
    ) -> None:
        if held.erasure == "empty":
            emptied: dict[str, None] = dict.fromkeys(held.columns)
            is_full = or_(*(column(each).is_not(None) for each in emptied))
            await session.execute(
                update(self._table(name, *emptied)).where(which, is_full).values(emptied)
            )
        else:
            await session.execute(delete(self._table(name)).where(which))

    def _declared(self) -> Iterator[tuple[str, PersonalData]]:
        """Tables that refer to others come before those."""
        order = [each.name for each in reversed(self.metadata.sorted_tables)]
        for name in [*(self.declarations.keys() - set(order)), *order]:
            if name in self.declarations:
                for held in self.declarations[name].personal:
                    yield name, held

    def _table(self, name: str, *columns: str) -> TableClause:
        return table(name, *(column(each) for each in columns), schema=self.metadata.schema)


def _is_any_of(
    held: PersonalData, is_one: Any, emails: Collection[str]
) -> ColumnElement[bool] | None:
    conditions = [is_one(cast(column(each), Text)) for each in held.person_ids]
    if held.email and emails:
        lowered = [email.lower() for email in emails]
        conditions.append(func.lower(column(held.email)).in_(lowered))
    return or_(*conditions) if conditions else None


def _is_over(kept: KeptFor, now: datetime) -> ColumnElement[bool]:
    length = timedelta(days=kept.days or 0, hours=kept.hours or 0)
    moment = literal(now - length, DateTime(timezone=True))
    is_over: ColumnElement[bool] = column(kept.after) <= moment
    for name, value in kept.only.items():
        is_over &= cast(column(name), Text) == value
    return is_over
