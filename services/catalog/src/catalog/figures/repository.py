"""Statements about readings."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.figures.models import Reading, ReadingKind

# In one order everywhere, so that two processes do not wait for each other.
_ADD = """
    INSERT INTO catalog.reading (solution_id, kind, period, begins_on, number)
    SELECT solution.id, counted.kind, span.period, span.begins_on, sum(counted.number)
      FROM unnest(CAST(:slugs AS text[]), CAST(:kinds AS text[]),
                  CAST(:days AS date[]), CAST(:numbers AS integer[]))
           AS counted(slug, kind, day, number)
      JOIN catalog.solution ON solution.slug = counted.slug
     CROSS JOIN LATERAL (
           VALUES ('day', counted.day),
                  ('month', CAST(date_trunc('month', counted.day) AS date))
           ) AS span(period, begins_on)
     GROUP BY 1, 2, 3, 4
     ORDER BY 1, 2, 3, 4
    ON CONFLICT (solution_id, kind, period, begins_on)
    DO UPDATE SET number = reading.number + excluded.number
"""


async def add(session: AsyncSession, counted: Mapping[tuple[str, ReadingKind, date], int]) -> None:
    """Add to the numbers of days and of their months; entries that are gone are left out."""
    slugs, kinds, days = zip(*counted, strict=True)
    await session.execute(
        text(_ADD),
        {
            "slugs": list(slugs),
            "kinds": [str(kind) for kind in kinds],
            "days": list(days),
            "numbers": list(counted.values()),
        },
    )


async def find(session: AsyncSession, solution_id: UUID, *, since: date) -> Sequence[Reading]:
    """Days and months that begin then or later."""
    statement = select(Reading).where(
        Reading.solution_id == solution_id, Reading.begins_on >= since
    )
    return (await session.scalars(statement)).all()
