"""The audit as a file: a table, or a line of JSON for each entry."""

import csv
from collections.abc import AsyncIterator, Iterable, Sequence
from io import StringIO
from uuid import UUID

from chassis.database import Database
from gateway.audit import models, repository
from gateway.audit.schemas import AuditEntry, Period

COLUMNS = tuple(AuditEntry.model_fields)


async def write_csv(
    database: Database, period: Period, *, organization_id: UUID | None
) -> AsyncIterator[str]:
    """Safe to open: ids and code words begin with nothing that a spreadsheet would calculate."""
    yield _row(COLUMNS)
    async for batch in _read(database, period, organization_id):
        yield "".join(_row(_cells(AuditEntry.of(entry))) for entry in batch)


async def write_json_lines(
    database: Database, period: Period, *, organization_id: UUID | None
) -> AsyncIterator[str]:
    async for batch in _read(database, period, organization_id):
        yield "".join(AuditEntry.of(entry).model_dump_json() + "\n" for entry in batch)


async def _read(
    database: Database, period: Period, organization_id: UUID | None
) -> AsyncIterator[Sequence[models.AuditEntry]]:
    async with database.reads() as session:
        async for batch in repository.read_all(session, period, organization_id=organization_id):
            yield batch


def _cells(entry: AuditEntry) -> Iterable[object]:
    shown = entry.model_dump(mode="json")
    shown["details"] = "; ".join(f"{name}: {value}" for name, value in entry.details.items())
    return shown.values()


def _row(cells: Iterable[object]) -> str:
    line = StringIO()
    csv.writer(line).writerow("" if cell is None else cell for cell in cells)
    return line.getvalue()
