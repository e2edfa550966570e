"""Which headers pass: only those that are known to be needed, in both directions."""

from collections.abc import Iterable

from starlette.datastructures import Headers

# No identity, no cookies, no forwarding headers, nothing about the connection (RFC 9110 §7.6.1).
REQUEST_HEADERS = frozenset(
    {
        "accept",
        "accept-language",
        "content-length",
        "content-type",
        "idempotency-key",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
        "prefer",
        "range",
        # Says that a page of this platform asks, and nothing about who reads it.
        "sec-fetch-site",
        "traceparent",
        "tracestate",
    }
)
RESPONSE_HEADERS = frozenset(
    {
        b"accept-ranges",
        b"allow",
        b"cache-control",
        b"content-disposition",
        b"content-language",
        b"content-length",
        b"content-range",
        b"content-type",
        b"deprecation",
        b"etag",
        b"expires",
        b"idempotent-replayed",
        b"last-modified",
        b"link",
        b"preference-applied",
        b"retry-after",
        b"sunset",
        b"vary",
        b"www-authenticate",
    }
)

RawHeaders = list[tuple[bytes, bytes]]


def request_headers(received: Headers) -> dict[str, str]:
    """What a service gets to see; of a repeated header the last one."""
    return {name: value for name, value in received.items() if name in REQUEST_HEADERS}


def response_headers(answered: Iterable[tuple[bytes, bytes]], *, prefix: str) -> RawHeaders:
    """What the caller gets to see; a `Location` of the service's API is put below `prefix`."""
    passed: RawHeaders = []
    for name, value in answered:
        lower = name.lower()
        if lower in RESPONSE_HEADERS:
            passed.append((lower, value))
        # An inner address, or one outside the API, is of no use to the caller.
        elif lower == b"location" and value.startswith(b"/v1/"):
            passed.append((lower, prefix.encode() + value))
    return passed
