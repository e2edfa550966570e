"""Cells of a comparison: nothing is known without a source and a date."""

from collections.abc import Iterable, Sequence
from datetime import date

from catalog.comparisons.schemas import Cell, CellSource, CellState, Evidence
from catalog.comparisons.subjects import Subject
from catalog.solutions.records import Claim, LocalizedLine, ShortDescription
from catalog.solutions.value_labels import CLAIM_VALUES
from chassis.types import LocalizedText
from reference.labels import Label

Words = Label | LocalizedLine | LocalizedText | ShortDescription | str


def localized(words: Words) -> LocalizedText:
    """A plain text is the same in every language, like a name."""
    if isinstance(words, str):
        return LocalizedText(de=words, en=words)
    return LocalizedText(de=words.de, en=words.en)


def joined(parts: Iterable[Words], *, by: str = ", ") -> LocalizedText:
    """Parts as one text; a part without English is shown in German."""
    texts = [localized(part) for part in parts]
    return LocalizedText(
        de=by.join(text.de for text in texts), en=by.join(text.en or text.de for text in texts)
    )


def not_applicable() -> Cell:
    return Cell(state=CellState.NOT_APPLICABLE)


def unknown(subject: Subject, field: str) -> Cell:
    content = subject.content
    as_of = content.unknown_as_of if field in content.unknown else None
    return Cell(state=CellState.UNKNOWN, unknown_as_of=as_of)


def stated(
    subject: Subject,
    field: str,
    *,
    text: Words | None = None,
    items: Sequence[Words] = (),
    source: CellSource | None = None,
) -> Cell:
    """A value of the entry with the source of its field; without a value it is unknown."""
    if text is None and not items:
        return unknown(subject, field)
    return Cell(
        state=CellState.KNOWN,
        text=None if text is None else localized(text),
        items=[localized(item) for item in items],
        source=source or source_of(subject, field),
    )


def claimed(subject: Subject, field: str, claim: Claim | None) -> Cell:
    if claim is None:
        return unknown(subject, field)
    parts: list[Words] = [CLAIM_VALUES[claim.value]]
    if claim.statement is not None:
        parts.append(claim.statement)
    return Cell(
        state=CellState.KNOWN,
        text=joined(parts, by=": "),
        evidence=Evidence(
            level=claim.level,
            label=claim.evidence_label,
            url=claim.evidence_url,
            issued_by=claim.issued_by,
            issued_on=claim.issued_on,
            valid_until=claim.valid_until,
            is_expired=subject.is_expired(claim),
        ),
        source=source_of(subject, field),
    )


def source_of(subject: Subject, field: str) -> CellSource:
    """Where a field is from; what no source backs is the word of the entry itself."""
    source = subject.source_of(field)
    if source is not None:
        label = LocalizedText(de=source.label, en=None)
        return CellSource(label=label, url=source.url, checked_on=source.checked_on)
    return catalogue_source(subject)


def catalogue_source(subject: Subject) -> CellSource:
    solution = subject.published.solution
    number = solution.revision_number
    return CellSource(
        label=LocalizedText(de=f"Eintrag, Fassung {number}", en=f"Entry, revision {number}"),
        url=None,
        checked_on=(solution.reviewed_at or solution.updated_at).date(),
    )


def given_by(name: str, *, on: date, url: str | None = None) -> CellSource:
    """The word of an organisation."""
    label = LocalizedText(de=f"Angabe von {name}", en=f"As stated by {name}")
    return CellSource(label=label, url=url, checked_on=on)


def differ(cells: Sequence[Cell]) -> bool:
    """Whether the cells do not all say the same thing equally proven; sources do not count."""
    first, *others = map(_substance, cells)
    return any(other != first for other in others)


def _substance(cell: Cell) -> tuple[object, ...]:
    evidence = cell.evidence
    return (
        cell.state,
        cell.text and cell.text.de,
        frozenset(item.de for item in cell.items),
        evidence and (evidence.level, evidence.is_expired),
    )
