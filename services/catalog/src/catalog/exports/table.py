"""CSV: a row for each solution, for those who calculate; not everything fits into cells."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping

from catalog.exports.addresses import Addresses
from catalog.exports.entries import Entry, read_entries
from catalog.exports.schemas import ExportQuery
from catalog.exports.snapshots import Snapshots
from catalog.search.meaning import Meanings
from chassis.csv import BYTE_ORDER_MARK, write_row

Cell = str | int | float | None
# Not the semicolon: a German spreadsheet would take it for the next column.
SEPARATOR = " | "


async def write_table(
    snapshots: Snapshots, query: ExportQuery, addresses: Addresses, *, meanings: Meanings | None
) -> AsyncIterator[bytes]:
    """Names of fields in the first row; an empty cell is not known, or does not apply."""
    head = BYTE_ORDER_MARK + write_row([*COLUMNS, "page_url"])
    async with snapshots.open() as session:
        async for entries in read_entries(session, query, meanings=meanings):
            rows = (_row(entry, addresses) for entry in entries)
            yield (head + "".join(map(write_row, rows))).encode()
            head = ""
    if head:
        yield head.encode()


def _row(entry: Entry, addresses: Addresses) -> list[Cell]:
    cells = [read(entry) for read in COLUMNS.values()]
    return [*cells, addresses.page(entry.solution.slug)]


def _text(name: str, language: str) -> Callable[[Entry], Cell]:
    def read(entry: Entry) -> Cell:
        text = getattr(entry.solution, name)
        return getattr(text, language) if text else None

    return read


def _value(name: str) -> Callable[[Entry], Cell]:
    return lambda entry: _cell(getattr(entry.solution, name))


def _cell(value: object) -> Cell:
    """As in the JSON of the API: words for booleans, ISO 8601 for times."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return _joined(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _joined(values: Iterable[object]) -> str | None:
    return SEPARATOR.join(dict.fromkeys(map(str, values))) or None


_SAME_NAME = (
    "id", "slug", "kind", "name", "action_fields", "solution_types", "goals", "keywords",
    "suitable_for", "development_status", "scaling_phase", "is_open_source", "license_spdx",
    "source_code_url", "publiccode_url", "website_url", "documentation_url",
    "api_documentation_url", "programming_languages", "origin_project", "unknown", "unknown_as_of",
    "status", "review_depth", "reviewed_at", "published_at", "updated_at", "revision_number",
    "revision_hash", "is_demo",
)  # fmt: skip

COLUMNS: Mapping[str, Callable[[Entry], Cell]] = {
    **{name: _value(name) for name in _SAME_NAME},
    "short_description_de": _text("short_description", "de"),
    "short_description_en": _text("short_description", "en"),
    "long_description_de": _text("long_description", "de"),
    "long_description_en": _text("long_description", "en"),
    "owner_id": lambda entry: _cell(entry.solution.owner_id),
    "owner_name": lambda entry: entry.solution.owner.name if entry.solution.owner else None,
    "owner_kind": lambda entry: entry.solution.owner.kind if entry.solution.owner else None,
    "standards": lambda entry: _joined(each.standard for each in entry.solution.supports),
    "fields_known": lambda entry: entry.solution.completeness.known,
    "fields_total": lambda entry: entry.solution.completeness.total,
    "uses_documented": lambda entry: entry.solution.use_count.documented,
    "uses_confirmed": lambda entry: entry.solution.use_count.confirmed,
    "use_lands": lambda entry: _joined(sorted({use.land for use in entry.uses if use.land})),
    "use_areas": lambda entry: _joined(use.area.key for use in entry.uses if use.area),
    "source_urls": lambda entry: _joined(s.url for s in entry.solution.sources if s.url),
}
