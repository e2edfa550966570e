"""JSON Lines: every solution with its uses."""

from collections.abc import AsyncIterator

from catalog.exports.entries import read_entries
from catalog.exports.schemas import ExportQuery
from catalog.search.meaning import Meanings
from chassis.events import continuing_cursor
from chassis.json_lines import write_end, write_line
from chassis.long_reads import LongReads


async def write_json_lines(
    long_reads: LongReads, query: ExportQuery, *, meanings: Meanings | None
) -> AsyncIterator[bytes]:
    count = 0
    async with long_reads.open() as session:
        cursor = await continuing_cursor(session, schema="catalog")
        async for entries in read_entries(session, query, meanings=meanings):
            yield b"".join(
                write_line("solution", solution=entry.solution, uses=entry.uses)
                for entry in entries
            )
            count += len(entries)
    yield write_end(count, feed_cursor=cursor)
