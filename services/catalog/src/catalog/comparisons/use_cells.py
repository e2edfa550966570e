"""Cells about who uses a solution: counted per level, each place with how it is known."""

from catalog.areas.service import find_ref
from catalog.comparisons.cells import Words, joined, stated
from catalog.comparisons.schemas import Cell, CellSource, CellState
from catalog.comparisons.subjects import Subject
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from chassis.types import LocalizedText
from reference.labels import Label

LEVELS = {
    UseLevel.CONFIRMED: Label(de="bestätigt", en="confirmed"),
    UseLevel.DOCUMENTED: Label(de="belegt", en="documented"),
}


def confirmed(subject: Subject) -> Cell:
    return _count(subject, subject.published.confirmed, UseLevel.CONFIRMED)


def documented(subject: Subject) -> Cell:
    return _count(subject, subject.published.documented, UseLevel.DOCUMENTED)


def places(subject: Subject) -> Cell:
    if not subject.uses:
        return _none_known(subject)
    items: list[Words] = [_place(use) for use in subject.uses]
    more = subject.published.documented + subject.published.confirmed - len(subject.uses)
    if more > 0:
        items.append(Label(de=f"und {more} weitere", en=f"and {more} more"))
    source = _source(list(subject.uses))
    return stated(subject, "uses", items=items, source=source)


def _count(subject: Subject, number: int, level: UseLevel) -> Cell:
    if number == 0:
        return _none_known(subject)
    of_level = [use for use in subject.uses if use.level is level]
    return stated(subject, "uses", text=str(number), source=_source(of_level or [*subject.uses]))


def _none_known(subject: Subject) -> Cell:
    """Nobody knows that nobody uses it: as of today nothing is known."""
    return Cell(state=CellState.UNKNOWN, unknown_as_of=subject.today)


def _place(use: Use) -> LocalizedText:
    area = find_ref(use.area_key)
    name = use.organization_name
    if area is not None and area.name not in name:
        name = f"{name} ({area.name})"
    return joined([name, LEVELS[use.level]], by=", ")


def _source(uses: list[Use]) -> CellSource | None:
    """The newest public source; a confirmation is the word of the organisation itself."""
    dated = [(use.checked_on, use) for use in uses if use.checked_on and use.source_label]
    if not dated:
        told = [(use.confirmed_at.date(), use) for use in uses if use.confirmed_at]
        if not told:
            return None
        day, use = max(told, key=lambda pair: (pair[0], pair[1].id))
        name = use.organization_name
        label = LocalizedText(de=f"Bestätigung von {name}", en=f"Confirmed by {name}")
        return CellSource(label=label, url=None, checked_on=day)
    day, use = max(dated, key=lambda pair: (pair[0], pair[1].id))
    more = len(uses) - 1
    label = (
        LocalizedText(
            de=f"{use.source_label} und {more} weitere Angaben",
            en=f"{use.source_label} and {more} more",
        )
        if more
        else LocalizedText(de=use.source_label or "", en=None)
    )
    return CellSource(label=label, url=use.source_url, checked_on=day)
