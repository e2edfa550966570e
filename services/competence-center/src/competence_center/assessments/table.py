"""The answers as a table for spreadsheets."""

from collections.abc import Iterator, Sequence
from typing import Literal

from chassis.csv import BYTE_ORDER_MARK, write_row
from competence_center.assessments.question_sets import LEVEL_NAMES, QuestionSet
from competence_center.assessments.results import by_statement
from competence_center.assessments.schemas import Evidence, HeldAnswer
from reference.labels import Label

Language = Literal["de", "en"]
_HEADER = {
    "de": ("Dimension", "Kennung", "Aussage", "Ist", "Ist in Worten", "Soll", "Soll in Worten",
           "Abstand", "Trifft nicht zu, weil", "Notiz", "Belege"),
    "en": ("Dimension", "Id", "Statement", "Current", "Current in words", "Target",
           "Target in words", "Gap", "Does not apply because", "Note", "Evidence"),
}  # fmt: skip


def write_table(
    question_set: QuestionSet, answers: Sequence[HeldAnswer], *, language: Language
) -> str:
    """One row for each statement, answered or not, in the order of the set."""
    rows = _rows(question_set, answers, language)
    return BYTE_ORDER_MARK + "".join(map(write_row, [_HEADER[language], *rows]))


def _rows(
    question_set: QuestionSet, answers: Sequence[HeldAnswer], language: Language
) -> Iterator[list[str | int | None]]:
    given = by_statement(answers)

    def say(label: Label) -> str:
        return label.de if language == "de" else label.en

    for dimension, statement in question_set.statements:
        row: list[str | int | None] = [say(dimension.name), statement.id, say(statement.text)]
        answer = given.get(statement.id)
        if answer is None:
            yield [*row, *[None] * 8]
            continue
        current, target = answer.current_level, answer.target_level
        yield [
            *row,
            current,
            None if current is None else say(LEVEL_NAMES[current]),
            target,
            None if target is None else say(LEVEL_NAMES[target]),
            None if current is None or target is None else target - current,
            answer.not_applicable_because,
            answer.note,
            "; ".join(map(_named, answer.evidence)) or None,
        ]


def _named(evidence: Evidence) -> str:
    return f"{evidence.label} ({evidence.url})" if evidence.url else evidence.label
