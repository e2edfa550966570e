"""What changed between two contents, item by item and word by word."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import BaseModel, Field

from catalog.solutions.labels import path_label
from chassis.pointers import pointer_to
from chassis.types import LocalizedText

# What names an item of a list; a list that is not here holds plain values, which name themselves.
IDENTITIES: Mapping[str, tuple[str, ...]] = {
    "claims": ("subject", "criterion"),
    "contacts": ("role",),
    "data_needed": ("what",),
    "data_yielded": ("what",),
    "depends_on": ("name",),
    "funded_by": ("name", "programme"),
    "identifiers": ("scheme", "value"),
    "interfaces": ("direction", "protocol", "data_model"),
    "media": ("url",),
    "operator_models": ("operator",),
    "prerequisites": ("workstream", "text"),
    "risk_flags": ("code",),
    "sources": ("url", "label"),
    "supports": ("standard",),
}
_WORD = re.compile(r"\S+\s*|\s+")


class ChangeKind(StrEnum):
    """`reordered` items are the same ones in another order."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REORDERED = "reordered"


class WordOp(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Words(BaseModel):
    """A stretch of a text."""

    op: WordOp
    text: str


class Change(BaseModel):
    """One difference; `pointer` leads into the newer content, that of `removed` into the older."""

    pointer: str = Field(description="RFC 6901", examples=["/short_description/de"])
    field: str = Field(description="The field of the entry that it is in.")
    label: LocalizedText = Field(description="What people call this place.")
    kind: ChangeKind
    before: Any
    after: Any
    before_text: LocalizedText | None = Field(
        None, description="`before` in words: labels for ids, names for organisations and entries."
    )
    after_text: LocalizedText | None = None
    words: list[Words] | None = Field(description="For texts: all stretches in reading order.")


class Identity(NamedTuple):
    """What an item is called in its list; `number` tells apart those with the same name."""

    name: str
    number: int


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """Differences by field name.

    Items of lists are matched by what they are, not by where they stand. Applied to a list in the
    order removals, new order, additions, then changes inside, they make the newer from the older.
    """
    return list(_compare_objects([], before, after))


def identities(path: Sequence[str], items: Sequence[Any]) -> list[Identity]:
    members = IDENTITIES.get(path[0], ()) if len(path) == 1 else ()
    seen: Counter[str] = Counter()
    found = []
    for item in items:
        name = _name(item, members)
        seen[name] += 1
        found.append(Identity(name, seen[name]))
    return found


def compare_words(before: str, after: str) -> list[Words]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    words = []
    for op, old_from, old_to, new_from, new_to in SequenceMatcher(a=old, b=new).get_opcodes():
        if op == "equal":
            words.append(Words(op=WordOp.SAME, text="".join(new[new_from:new_to])))
            continue
        if old_to > old_from:
            words.append(Words(op=WordOp.REMOVED, text="".join(old[old_from:old_to])))
        if new_to > new_from:
            words.append(Words(op=WordOp.ADDED, text="".join(new[new_from:new_to])))
    return words


def _compare(path: list[str], before: Any, after: Any) -> Iterator[Change]:
    if before == after and type(before) is type(after):
        return
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _compare_objects(path, before, after)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _compare_lists(path, before, after)
    else:
        yield _change(path, ChangeKind.CHANGED, before, after)


def _compare_objects(
    path: list[str], before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys()):
        place = [*path, name]
        if name not in before:
            yield _change(place, ChangeKind.ADDED, None, after[name])
        elif name not in after:
            yield _change(place, ChangeKind.REMOVED, before[name], None)
        else:
            yield from _compare(place, before[name], after[name])


def _compare_lists(path: list[str], before: list[Any], after: list[Any]) -> Iterator[Change]:
    old, new = identities(path, before), identities(path, after)
    old_places = {identity: place for place, identity in enumerate(old)}
    for identity, place in old_places.items():
        if identity not in new:
            yield _change([*path, str(place)], ChangeKind.REMOVED, before[place], None)
    stayed = [identity for identity in old if identity in new]
    order = [identity for identity in new if identity in old_places]
    if stayed != order:
        names = [[identity.name for identity in each] for each in (stayed, order)]
        yield _change(path, ChangeKind.REORDERED, *names)
    for place, identity in enumerate(new):
        if identity not in old_places:
            yield _change([*path, str(place)], ChangeKind.ADDED, None, after[place])
    for place, identity in enumerate(new):
        if identity in old_places:
            yield from _compare([*path, str(place)], before[old_places[identity]], after[place])


def _change(path: list[str], kind: ChangeKind, before: Any, after: Any) -> Change:
    return Change(
        pointer=pointer_to(*path),
        field=path[0],
        label=path_label(path),
        kind=kind,
        before=before,
        after=after,
        words=compare_words(before, after) if _is_prose(before) and _is_prose(after) else None,
    )


def _name(item: Any, members: Sequence[str]) -> str:
    if not isinstance(item, dict):
        return str(item)
    for attempt in (members, tuple(item)):
        values = [item[name] for name in attempt if item.get(name) is not None]
        if values:
            return " · ".join(_text(value) for value in values)
    return ""


def _text(value: Any) -> str:
    """Of a text in two languages the German one."""
    return str(value.get("de", value)) if isinstance(value, dict) else str(value)


def _is_prose(value: Any) -> bool:
    return isinstance(value, str) and " " in value
