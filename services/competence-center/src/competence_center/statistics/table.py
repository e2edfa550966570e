"""The figures and their codebook as tables for spreadsheets and statistics programs."""

from collections.abc import Iterator

from chassis.csv import BYTE_ORDER_MARK, Cell, write_row
from competence_center.statistics.codebook import Entry, entries
from competence_center.statistics.schemas import AdvisoryStatistics, Language
from reference.labels import Label

COLUMNS = ("period", "area", "figure", "by", "value", "label", "measure", "number", "protected")
CODEBOOK_COLUMNS = ("kind", "of", "name", "label", "definition", "unit", "source")
GERMANY = "DE"


def write_table(statistics: AdvisoryStatistics, *, language: Language) -> str:
    """One row for each number, so that programs need not know how the page looks."""
    about = (statistics.period.name, area_of(statistics))
    rows = ((*about, *row) for row in _rows(statistics, language))
    return BYTE_ORDER_MARK + write_row(COLUMNS) + "".join(map(write_row, rows))


def write_codebook(*, language: Language) -> str:
    rows = (_described(entry, language) for entry in entries())
    return BYTE_ORDER_MARK + write_row(CODEBOOK_COLUMNS) + "".join(map(write_row, rows))


def area_of(statistics: AdvisoryStatistics) -> str:
    return statistics.land or GERMANY


def _rows(statistics: AdvisoryStatistics, language: Language) -> Iterator[list[Cell]]:
    for count in statistics.counts:
        yield _row(count.subject, None, None, None, "requests", count.total)
        yield _row(count.subject, None, None, None, "municipalities", count.municipalities)
        for table in count.tables:
            for each in table.values:
                label = getattr(each.label, language)
                yield _row(count.subject, table.by, each.value, label, "requests", each.requests)
    for time in statistics.times:
        for took in time.tiers:
            tier = (took.tier and "tier", took.tier, getattr(took.label, language))
            yield _row(time.event, *tier, "median_days", took.median_days)
            ninetieth = took.ninetieth_percentile_days
            yield _row(time.event, *tier, "ninetieth_percentile_days", ninetieth)
    for punctuality in statistics.punctuality:
        for met in punctuality.tiers:
            tier = (met.tier and "tier", met.tier, getattr(met.label, language))
            yield _row(punctuality.deadline, *tier, "in_time_percent", met.in_time_percent)


def _row(
    figure: str,
    by: str | None,
    value: str | None,
    label: str | None,
    measure: str,
    number: float | None,
) -> list[Cell]:
    return [figure, by, value, label, measure, number, "true" if number is None else "false"]


def _described(entry: Entry, language: Language) -> list[Cell]:
    def words(label: Label | None) -> Cell:
        return getattr(label, language) if label else None

    return [
        entry.kind,
        entry.of,
        entry.name,
        words(entry.label),
        words(entry.definition),
        words(entry.unit),
        entry.source,
    ]
