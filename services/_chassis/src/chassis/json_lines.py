"""JSON Lines: an entry a line, and at the end where the event feed goes on."""

from collections.abc import Sequence

import orjson
from pydantic import BaseModel

MEDIA_TYPE = "application/jsonl"


def write_line(entry_type: str, **members: BaseModel | Sequence[BaseModel]) -> bytes:
    entry = {"type": entry_type, **{name: _json(member) for name, member in members.items()}}
    return orjson.dumps(entry) + b"\n"


def write_end(count: int, *, feed_cursor: str) -> bytes:
    """Whoever finds no such line has only a part."""
    return orjson.dumps({"type": "end", "count": count, "feed_cursor": feed_cursor}) + b"\n"


def _json(member: BaseModel | Sequence[BaseModel]) -> orjson.Fragment | list[orjson.Fragment]:
    if not isinstance(member, BaseModel):
        return [orjson.Fragment(each.model_dump_json()) for each in member]
    return orjson.Fragment(member.model_dump_json())
