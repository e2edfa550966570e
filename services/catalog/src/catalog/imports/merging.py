"""Three-way merge: what the file said before, what the entry says, what the file says now."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypedDict

from catalog.solutions.completeness import MustField
from catalog.solutions.enums import ClaimSubject

Content = Mapping[str, Any]


class MergedField(TypedDict):
    """A field about which entry and file differ; `taken` says whose value stands."""

    pointer: str
    base: Any
    ours: Any
    theirs: Any
    taken: Literal["ours", "theirs"]


_LANGUAGES = {"de", "en"}
# Follow from all other fields instead of being merged like them.
_DERIVED = ("unknown", "unknown_as_of")


def merge(
    base: Content | None, ours: Content, theirs: Content
) -> tuple[dict[str, Any], list[MergedField]]:
    """What the entry says afterwards, and every field about which the two differ.

    A field that nobody edited here follows the file; an edited one stays. Without `base` nobody
    knows what was edited: whatever is stated here stays, and the file fills gaps. Texts in two
    languages are compared by language, all other fields as a whole.
    """
    merged = dict(ours)
    differing: list[MergedField] = []
    for name in sorted({*ours, *theirs}.difference(_DERIVED)):
        for path in _leaves(name, base or {}, ours, theirs):
            values = [_at(content, path) for content in (base or {}, ours, theirs)]
            if is_same(values[1], values[2]):
                continue
            is_edited = not is_same(values[0], values[1]) and not (
                base is None and _is_empty(values[1])
            )
            if not is_edited:
                _put(merged, path, values[2])
            differing.append(
                {
                    "pointer": "/" + "/".join(path),
                    "base": values[0],
                    "ours": values[1],
                    "theirs": values[2],
                    "taken": "ours" if is_edited else "theirs",
                }
            )
    _merge_unknown(merged, base or {}, ours, theirs)
    return merged, differing


def stated_fields(content: Content) -> set[str]:
    """Must fields with a value, also in content that does not fit the model."""
    stated = {str(field) for field in MustField if not _is_empty(content.get(str(field)))}
    if content.get("is_open_source") is False:
        stated.add(MustField.IS_OPEN_SOURCE)
    if content.get("owner_id"):
        stated.add(MustField.OWNER)
    claims = content.get("claims")
    for claim in claims if isinstance(claims, list) else []:
        subject = claim.get("subject") if isinstance(claim, dict) else None
        if subject in (ClaimSubject.ACCESSIBILITY, ClaimSubject.PRIVACY, ClaimSubject.USES_AI):
            stated.add(subject)
    return stated


def _merge_unknown(merged: dict[str, Any], base: Content, ours: Content, theirs: Content) -> None:
    """What was noted or removed here counts as an edit; what is stated is not unknown."""
    old, own, new = (_names(content.get("unknown")) for content in (base, ours, theirs))
    kept = [name for name in own if name not in old or name in new]
    added = [name for name in new if name not in old and name not in own]
    stated = stated_fields(merged)
    merged["unknown"] = [name for name in [*kept, *added] if name not in stated]
    if ours.get("unknown_as_of") is None or added:
        merged["unknown_as_of"] = theirs.get("unknown_as_of", ours.get("unknown_as_of"))


def _leaves(name: str, *contents: Content) -> Iterator[tuple[str, ...]]:
    values = [content.get(name) for content in contents]
    localized = [value for value in values if isinstance(value, dict) and value]
    if localized and all(value.keys() <= _LANGUAGES for value in localized):
        yield from ((name, language) for language in sorted(_LANGUAGES))
    else:
        yield (name,)


def _at(content: Content, path: tuple[str, ...]) -> Any:
    value: Any = content
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _put(merged: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """Write a value; nothing is left out, because lists of the model are never null."""
    name, *below = path
    if below:
        texts = merged.get(name)
        texts = {**(texts if isinstance(texts, dict) else {}), below[0]: value}
        value = {language: text for language, text in texts.items() if text is not None}
    if value is None or value == {}:
        merged.pop(name, None)
    else:
        merged[name] = value


def is_same(one: Any, other: Any) -> bool:
    """Whether two values, or contents, say the same in whatever spelling."""
    return bool(_canonical(one) == _canonical(other))


def _canonical(value: Any) -> Any:
    """Without what is empty or false inside: some writers leave defaults out, others do not."""
    if isinstance(value, dict):
        members = {name: _canonical(each) for name, each in value.items()}
        return {name: each for name, each in members.items() if not _is_default(each)} or None
    if isinstance(value, list):
        return [_canonical(each) for each in value] or None
    return None if value == "" else value


def _is_default(value: Any) -> bool:
    return value is None or value is False


def _is_empty(value: Any) -> bool:
    return _canonical(value) is None


def _names(value: Any) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
