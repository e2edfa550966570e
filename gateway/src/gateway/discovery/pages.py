"""Which pages there are, for search engines."""

import math

import orjson

from chassis.sitemaps import MOST_PAGES
from gateway.discovery.sitemaps import SITEMAPS
from gateway.proxy.errors import ServiceDown, ServiceTooSlow
from gateway.proxy.services import Services, UnexpectedAnswer

# Fixed addresses of the page; those of entries come from the services.
PAGES = (
    "/",
    "/loesungen",
    "/unterstuetzung",
    "/lernen",
    "/modellprojekte",
    "/umsetzungsstand",
    "/rangfolge",
    "/daten",
    "/impressum",
    "/datenschutz",
    "/barrierefreiheit",
    "/leichte-sprache",
    "/gebaerdensprache",
)


async def sitemap_paths(services: Services) -> list[str]:
    solutions, *others = SITEMAPS
    parts = math.ceil(await _count_solutions(services) / MOST_PAGES)
    more = [f"{solutions}?part={part}" for part in range(2, parts + 1)]
    return ["/sitemap-seiten.xml", solutions, *more, *others]


async def _count_solutions(services: Services) -> int:
    """Zero where the catalog does not answer: its first part is named all the same."""
    try:
        answer = await services.fetch("catalog", "/v1/solutions?limit=1", {})
    except (ServiceDown, ServiceTooSlow, UnexpectedAnswer):
        return 0
    return int(orjson.loads(answer)["total"])
