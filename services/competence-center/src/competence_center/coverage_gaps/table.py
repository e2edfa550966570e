"""The gaps as a table for spreadsheets: a column for each topic."""

from collections.abc import Iterator, Sequence
from typing import Literal

from chassis.csv import BYTE_ORDER_MARK, write_row
from competence_center.coverage_gaps.gaps import TOPICS
from competence_center.coverage_gaps.schemas import MunicipalityGap
from reference import vocabularies

Language = Literal["de", "en"]

_HEADER = {
    "de": ["Regionalschlüssel", "Gemeinde", "Kreis", "Einwohner"],
    "en": ["Area key", "Municipality", "District", "Population"],
}
# In the column of a topic on which nobody advises.
_MISSING = {"de": "fehlt", "en": "missing"}


def write_table(gaps: Sequence[MunicipalityGap], *, language: Language) -> str:
    return BYTE_ORDER_MARK + "".join(map(write_row, _rows(gaps, language)))


def _rows(
    gaps: Sequence[MunicipalityGap], language: Language
) -> Iterator[list[str | int | float | None]]:
    topics = vocabularies.get("action-fields").concepts
    yield [*_HEADER[language], *(getattr(topic.label, language) for topic in topics)]
    for gap in gaps:
        marks = [_MISSING[language] if topic in gap.topics else None for topic in TOPICS]
        yield [gap.area_key, gap.name, gap.kreis, gap.population, *marks]
