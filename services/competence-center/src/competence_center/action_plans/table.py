"""An action plan as a table for spreadsheets."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Literal

from chassis.csv import BYTE_ORDER_MARK, Cell, cell, write_row
from competence_center.action_plans.models import Action
from competence_center.action_plans.states import ActionKind, ActionState, CostBand

Language = Literal["de", "en"]

_HEADER = {
    "de": [
        "Maßnahme", "Warum", "Art", "Worauf sie verweist", "Stand", "Begründung", "fällig am",
        "verantwortlich", "Kosten im ersten Jahr", "empfohlen von", "zu Anfrage Nr.",
    ],
    "en": [
        "Action", "Why", "Kind", "What it points at", "State", "Reason", "Due on",
        "Responsible", "Cost in the first year", "Recommended by", "On request no.",
    ],
}  # fmt: skip
_WORDS: dict[StrEnum, tuple[str, str]] = {
    ActionKind.SOLUTION: ("Lösung", "solution"),
    ActionKind.SUPPORT_OFFER: ("Unterstützungsangebot", "support offer"),
    ActionKind.KNOWLEDGE: ("Wissen", "knowledge"),
    ActionKind.FREE: ("anderes", "other"),
    ActionState.PROPOSED: ("empfohlen", "recommended"),
    ActionState.PLANNED: ("geplant", "planned"),
    ActionState.IN_PROGRESS: ("in Umsetzung", "in progress"),
    ActionState.BLOCKED: ("blockiert", "blocked"),
    ActionState.DONE: ("umgesetzt", "done"),
    ActionState.ALREADY_DONE: ("gab es schon", "was done before"),
    ActionState.DECLINED: ("abgelehnt", "declined"),
    ActionState.WITHDRAWN: ("zurückgezogen", "withdrawn"),
    CostBand.NONE: ("keine", "none"),
    CostBand.UP_TO_10000: ("bis 10.000 €", "up to €10,000"),
    CostBand.UP_TO_50000: ("bis 50.000 €", "up to €50,000"),
    CostBand.UP_TO_250000: ("bis 250.000 €", "up to €250,000"),
    CostBand.MORE: ("mehr als 250.000 €", "more than €250,000"),
}
_PLACES: Mapping[Language, int] = {"de": 0, "en": 1}


def write_table(actions: Sequence[Action], *, language: Language) -> str:
    return BYTE_ORDER_MARK + "".join(map(write_row, _rows(actions, language)))


def _rows(actions: Sequence[Action], language: Language) -> Iterator[list[Cell]]:
    def word(code: StrEnum | None) -> str | None:
        return _WORDS[code][_PLACES[language]] if code else None

    yield [*_HEADER[language]]
    for action in actions:
        yield [
            action.title,
            action.text,
            word(action.kind),
            action.target_name,
            word(action.state),
            action.reason,
            cell(action.due_on),
            action.responsible,
            word(action.cost_band),
            action.unit.name if action.unit else None,
            action.request.number if action.request else None,
        ]
