"""Which addresses lead to a service: only its API, and only in one spelling."""

from dataclasses import dataclass
from urllib.parse import quote, unquote

from starlette.types import Scope

from chassis.problems import NotFound
from gateway.discovery.sitemaps import SITEMAP_ADDRESS, SITEMAPS
from gateway.proxy.services import NAMES

# Everything printable that may stand in an address stays as it came; the rest is escaped.
_UNTOUCHED = "!$%&'()*+,-./:;=?@_~[]|"
_PREFIXES = tuple(f"/api/{name}" for name in NAMES)


@dataclass(frozen=True, slots=True)
class Destination:
    """A service, and the path and query to ask it for."""

    service: str
    address: str


def destination_of(scope: Scope) -> Destination | None:
    """Where a request has to go, None when it is for the gateway itself.

    Raises:
        NotFound: the address lies below a service's, but outside its API, or hides its real path.
    """
    path: str = scope["path"]
    query = scope["query_string"].decode("latin-1")
    if path in SITEMAPS:
        return Destination(SITEMAPS[path], _escaped(SITEMAP_ADDRESS, query))
    if not path.startswith(_PREFIXES):
        return None
    raw_path = (scope.get("raw_path") or path.encode()).decode("latin-1")
    _, _, service, *inner = raw_path.split("/")
    if service not in NAMES or inner[:1] != ["v1"] or not all(map(_is_plain, inner)):
        raise NotFound("There is nothing at this address.")
    return Destination(service, _escaped("/" + "/".join(inner), query))


def _escaped(path: str, query: str) -> str:
    address = f"{path}?{query}" if query else path
    return quote(address.encode("latin-1"), safe=_UNTOUCHED)


def _is_plain(segment: str) -> bool:
    """Whether every reader of this path segment understands the same by it."""
    text = unquote(segment)
    return text not in {"", ".", ".."} and not any(char in "/\\" or char < " " for char in text)
