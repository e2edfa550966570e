"""Fetches the file that an address leads to; never more than a few small answers."""

import anyio
import httpx

from catalog.imports.addresses import publiccode_addresses
from catalog.imports.document import MAX_BYTES, Reason, decode, unreadable
from catalog.imports.errors import AddressNotFetched
from chassis.http import FetchRefused, fetch

# Below the time that a request may take.
DEADLINE_S = 4.0
NOT_FETCHED = (
    "No publiccode.yml was found there, or it could not be read. Name the repository, or the file "
    "itself, by an address that everybody can open."
)


async def fetch_publiccode(client: httpx.AsyncClient, address: str) -> tuple[str, str]:
    """The text and the address where it was found.

    Raises:
        AddressNotFetched: whatever the reason, so that nobody learns about inner networks.
        PubliccodeUnreadable: what was found is not UTF-8, or a page instead of a file.
    """
    with anyio.move_on_after(DEADLINE_S):
        for candidate in publiccode_addresses(address):
            try:
                content = await fetch(client, candidate, max_bytes=MAX_BYTES)
            except FetchRefused:
                continue
            text = decode(content)
            if text.lstrip()[:1] == "<":
                # Some forges answer with a page where a file is missing or hidden.
                raise unreadable(Reason.NOT_A_MAPPING)
            return text, candidate
    raise AddressNotFetched(NOT_FETCHED)
