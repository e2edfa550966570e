"""CSV: a row for each offer, for those who sort and count; not everything fits into cells."""

from collections.abc import AsyncIterator, Callable, Mapping
from datetime import date

from chassis.csv import BYTE_ORDER_MARK, Cell, cell, joined, write_row
from chassis.long_reads import LongReads
from competence_center.exports.addresses import Addresses
from competence_center.exports.entries import read_offers
from competence_center.exports.schemas import OfferExportQuery
from competence_center.support_offers.schemas import SupportOfferDetail


async def write_table(
    long_reads: LongReads, query: OfferExportQuery, addresses: Addresses, *, today: date
) -> AsyncIterator[bytes]:
    """Names of fields in the first row; an empty cell is not known, or does not apply."""
    head = BYTE_ORDER_MARK + write_row([*COLUMNS, "page_url"])
    async with long_reads.open() as session:
        async for offers in read_offers(session, query, today=today):
            rows = (_row(offer, addresses) for offer in offers)
            yield (head + "".join(map(write_row, rows))).encode()
            head = ""
    if head:
        yield head.encode()


def _row(offer: SupportOfferDetail, addresses: Addresses) -> list[Cell]:
    return [*(read(offer) for read in COLUMNS.values()), addresses.page(offer.slug)]


def _value(name: str) -> Callable[[SupportOfferDetail], Cell]:
    return lambda offer: cell(getattr(offer, name))


def _text(name: str, language: str) -> Callable[[SupportOfferDetail], Cell]:
    def read(offer: SupportOfferDetail) -> Cell:
        text = getattr(offer, name)
        return getattr(text, language) if text else None

    return read


_SAME_NAME = (
    "id", "slug", "kind", "status", "lands", "action_fields", "cost", "valid_from", "valid_to",
    "submission_deadline", "next_deadline", "recurrence", "url", "unreachable_since",
    "assured_date", "checked_on", "next_review_on", "is_review_due", "last_modified", "version",
)  # fmt: skip
_TEXTS = (
    "name", "description", "eligibility_description", "application_process", "fees_description",
)  # fmt: skip

COLUMNS: Mapping[str, Callable[[SupportOfferDetail], Cell]] = {
    **{name: _value(name) for name in _SAME_NAME},
    **{f"{name}_{language}": _text(name, language) for name in _TEXTS for language in ("de", "en")},
    "template_slug": lambda offer: offer.template.slug if offer.template else None,
    "own_fields": _value("own_fields"),
    "requirements_de": lambda offer: joined(each.de for each in offer.requirements),
    "unit_slug": lambda offer: offer.unit.slug,
    "unit_name": lambda offer: offer.unit.name,
    "unit_level": lambda offer: offer.unit.level,
    "service_areas": lambda offer: joined(area.extent for area in offer.service_areas),
    "source_urls": lambda offer: joined(each.url for each in offer.sources if each.url),
}
