"""JSON Lines: an entry a line, and at the end where the event feed goes on."""

from collections.abc import AsyncIterator

import orjson

from catalog.exports.entries import Entry, read_entries
from catalog.exports.schemas import ExportQuery
from catalog.exports.snapshots import Snapshots
from catalog.search.meaning import Meanings
from chassis.events import continuing_cursor

MEDIA_TYPE = "application/jsonl"


async def write_json_lines(
    snapshots: Snapshots, query: ExportQuery, *, meanings: Meanings | None
) -> AsyncIterator[bytes]:
    """Whoever finds no line of type `end` has only a part."""
    count = 0
    async with snapshots.open() as session:
        cursor = await continuing_cursor(session, schema="catalog")
        async for entries in read_entries(session, query, meanings=meanings):
            yield b"".join(map(_line, entries))
            count += len(entries)
    yield orjson.dumps({"type": "end", "count": count, "feed_cursor": cursor}) + b"\n"


def _line(entry: Entry) -> bytes:
    uses = [orjson.Fragment(use.model_dump_json()) for use in entry.uses]
    solution = orjson.Fragment(entry.solution.model_dump_json())
    return orjson.dumps({"type": "solution", "solution": solution, "uses": uses}) + b"\n"
