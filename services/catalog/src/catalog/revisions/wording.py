"""Says in words what changed: labels for codes, names for organisations and other entries."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations.service import find_copies
from catalog.revisions.diff import IDENTITIES, Change
from catalog.solutions.labels import MEMBER_LABELS, field_label
from catalog.solutions.service import find_public_by_slug
from catalog.solutions.value_labels import (
    CLAIM_SUBJECTS,
    CLAIM_VALUES,
    CONFIDENCES,
    EVIDENCE_LEVELS,
    LEGAL_FORMS,
    NO,
    PREREQUISITE_LEVELS,
    SUPPORT_LEVELS,
    WORKSTREAMS,
    YES,
    risk_flag,
    word,
)
from chassis.types import LocalizedText
from reference.labels import Label

Names = Mapping[str, str]
Say = Callable[[str], Label | LocalizedText]

ORGANIZATION_FIELDS = ("owner_id", "further_maker_ids")
SOLUTION_FIELDS = ("part_of", "fork_of", "similar")


def _among(labels: Mapping[Any, Label]) -> Say:
    return lambda code: labels.get(code) or Label(de=code, en=code)


# By the field, or by field and member.
CODES: Mapping[str, Say] = {
    "action_fields": partial(word, "action-fields"),
    "claims/level": _among(EVIDENCE_LEVELS),
    "claims/subject": _among(CLAIM_SUBJECTS),
    "claims/value": _among(CLAIM_VALUES),
    "data_needed/standard": partial(word, "standards"),
    "data_yielded/standard": partial(word, "standards"),
    "development_status": partial(word, "development-statuses"),
    "goals": partial(word, "goals"),
    "kind": partial(word, "solution-kinds"),
    "operator_models/legal_form": _among(LEGAL_FORMS),
    "prerequisites/level": _among(PREREQUISITE_LEVELS),
    "prerequisites/phase": partial(word, "scaling-phases"),
    "prerequisites/workstream": _among(WORKSTREAMS),
    "risk_flags/code": risk_flag,
    "scaling_phase": partial(word, "scaling-phases"),
    "solution_types": partial(word, "solution-types"),
    "sources/confidence": _among(CONFIDENCES),
    "sources/fields": field_label,
    "suitable_for": partial(word, "size-classes"),
    "supports/level": _among(SUPPORT_LEVELS),
    "supports/standard": partial(word, "standards"),
    "unknown": field_label,
}


async def say(session: AsyncSession, changes: Sequence[Change]) -> list[Change]:
    """The changes with their texts; at most two statements, however many there are.

    An organisation that is not copied, or an entry that is not public, keeps its id.
    """
    names = await _find_names(session, changes)
    return [
        change.model_copy(
            update={
                "before_text": _text(change, change.before, names),
                "after_text": _text(change, change.after, names),
            }
        )
        for change in changes
    ]


async def _find_names(session: AsyncSession, changes: Sequence[Change]) -> Names:
    values = [
        (change.field, value) for change in changes for value in (change.before, change.after)
    ]
    ids = {
        UUID(text)
        for field, value in values
        for text in _organization_ids(field, value)
        if _is_uuid(text)
    }
    slugs = {text for field, value in values if field in SOLUTION_FIELDS for text in _texts(value)}
    copies = await find_copies(session, sorted(ids))
    solutions = await find_public_by_slug(session, sorted(slugs))
    return {str(copy.id): copy.name for copy in copies} | {
        slug: solution.name for slug, solution in solutions.items()
    }


def _organization_ids(field: str, value: Any) -> Iterable[str]:
    if field in ORGANIZATION_FIELDS:
        return _texts(value)
    if field != "operator_models":
        return ()
    # All models, one of them, or only a member of one.
    models = value if isinstance(value, list) else [value]
    return _texts([m.get("operator_id") if isinstance(m, dict) else m for m in models])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _text(change: Change, value: Any, names: Names) -> LocalizedText | None:
    if value is None:
        return None
    steps = [step for step in change.pointer.split("/")[1:] if not step.isdigit()]
    return _say(steps, value, names)


def _say(path: Sequence[str], value: Any, names: Names) -> LocalizedText:
    """`path` leads to the value without the places in lists."""
    if isinstance(value, bool):
        return _localized(YES if value else NO)
    if isinstance(value, list):
        return _joined(", ", [_say(path, item, names) for item in value])
    if isinstance(value, dict):
        return _say_members(path, value, names)
    text = str(value)
    if path[-1] == "operator_id" or path[0] in (*ORGANIZATION_FIELDS, *SOLUTION_FIELDS):
        return LocalizedText(de=names.get(text, text), en=None)
    code = CODES.get("/".join(path))
    return _localized(code(text)) if code else _day(text)


def _say_members(path: Sequence[str], value: Mapping[str, Any], names: Names) -> LocalizedText:
    if "de" in value:
        # A text that is added or removed as a whole; changes inside have their own words.
        german = _say(path, value["de"], names)
        english = _say(path, value["en"], names).de if value.get("en") else None
        return LocalizedText(de=german.de, en=english)
    # What names the item comes first: the database keeps no order of its own.
    order = dict.fromkeys((*IDENTITIES.get(path[0], ()), *value))
    return _joined(
        "; ",
        [
            _joined(": ", [_member_label(name), _say([*path, name], value[name], names)])
            for name in order
            if value.get(name) is not None
        ],
    )


def _member_label(name: str) -> LocalizedText:
    return MEMBER_LABELS.get(name) or field_label(name)


def _day(text: str) -> LocalizedText:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return LocalizedText(de=text, en=None)
    return LocalizedText(de=f"{day:%d.%m.%Y}", en=text)


def _localized(label: Label | LocalizedText) -> LocalizedText:
    return LocalizedText(de=label.de, en=label.en)


def _joined(by: str, parts: Sequence[LocalizedText]) -> LocalizedText:
    """A part without English is shown in German; all of them: there is no English text."""
    has_english = any(part.en for part in parts)
    return LocalizedText(
        de=by.join(part.de for part in parts),
        en=by.join(part.en or part.de for part in parts) if has_english else None,
    )
