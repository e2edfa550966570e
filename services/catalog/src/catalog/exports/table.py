"""CSV: a row for each solution, for those who calculate; not everything fits into cells."""

from collections.abc import AsyncIterator, Callable, Mapping

from catalog.exports.addresses import Addresses
from catalog.exports.entries import Entry, read_entries
from catalog.exports.schemas import ExportQuery
from catalog.search.meaning import Meanings
from chassis.csv import BYTE_ORDER_MARK, Cell, cell, joined, write_row
from chassis.long_reads import LongReads


async def write_table(
    long_reads: LongReads, query: ExportQuery, addresses: Addresses, *, meanings: Meanings | None
) -> AsyncIterator[bytes]:
    """Names of fields in the first row; an empty cell is not known, or does not apply."""
    head = BYTE_ORDER_MARK + write_row([*COLUMNS, "page_url"])
    async with long_reads.open() as session:
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
    return lambda entry: cell(getattr(entry.solution, name))


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
    "owner_id": lambda entry: cell(entry.solution.owner_id),
    "owner_name": lambda entry: entry.solution.owner.name if entry.solution.owner else None,
    "owner_kind": lambda entry: entry.solution.owner.kind if entry.solution.owner else None,
    "standards": lambda entry: joined(each.standard for each in entry.solution.supports),
    "fields_known": lambda entry: entry.solution.completeness.known,
    "fields_total": lambda entry: entry.solution.completeness.total,
    "uses_documented": lambda entry: entry.solution.use_count.documented,
    "uses_confirmed": lambda entry: entry.solution.use_count.confirmed,
    "use_lands": lambda entry: joined(sorted({use.land for use in entry.uses if use.land})),
    "use_areas": lambda entry: joined(use.area.key for use in entry.uses if use.area),
    "source_urls": lambda entry: joined(s.url for s in entry.solution.sources if s.url),
}
