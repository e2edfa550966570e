"""JSON Lines: every offer as its own address tells it."""

from collections.abc import AsyncIterator
from datetime import date

from chassis.events import continuing_cursor
from chassis.json_lines import write_end, write_line
from chassis.long_reads import LongReads
from competence_center.exports.entries import read_offers
from competence_center.exports.schemas import OfferExportQuery


async def write_json_lines(
    long_reads: LongReads, query: OfferExportQuery, *, today: date
) -> AsyncIterator[bytes]:
    count = 0
    async with long_reads.open() as session:
        cursor = await continuing_cursor(session, schema="competence_center")
        async for offers in read_offers(session, query, today=today):
            yield b"".join(write_line("support_offer", support_offer=each) for each in offers)
            count += len(offers)
    yield write_end(count, feed_cursor=cursor)
