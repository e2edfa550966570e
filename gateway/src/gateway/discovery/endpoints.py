"""Addresses at the root of the platform that programs look for; the edge sends them here."""

from fastapi import APIRouter, Request, Response

from chassis.markup import DECLARATION, xml_attribute
from chassis.sitemaps import MEDIA_TYPE, write_index, write_sitemap
from gateway.discovery.pages import PAGES, sitemap_paths
from gateway.proxy.public_address import PublicAddress
from gateway.proxy.services import Services

router = APIRouter(include_in_schema=False)


@router.get("/sitemap.xml")
async def get_sitemap_index(request: Request) -> Response:
    services: Services = request.app.state.services
    paths = await sitemap_paths(services)
    platform = _platform(request)
    return Response(write_index(platform + path for path in paths), media_type=MEDIA_TYPE)


@router.get("/sitemap-seiten.xml")
async def get_pages_sitemap(request: Request) -> Response:
    pages = [(page, None) for page in PAGES]
    return Response(write_sitemap(pages, platform=_platform(request)), media_type=MEDIA_TYPE)


@router.get("/robots.txt")
async def get_robots(request: Request) -> Response:
    """Everything public may be read; results of searches are endless and lead nowhere new."""
    lines = [
        "User-agent: *",
        "Disallow: /verwaltung",
        "Disallow: /en/verwaltung",
        "Disallow: /suche?",
        "Disallow: /en/suche?",
        f"Sitemap: {_platform(request)}/sitemap.xml",
    ]
    return Response("\n".join(lines) + "\n", media_type="text/plain")


@router.get("/opensearch.xml")
async def get_opensearch_description(request: Request) -> Response:
    """Lets a browser search here from its address bar (OpenSearch 1.1)."""
    platform = _platform(request)
    page = xml_attribute(f"{platform}/loesungen?q={{searchTerms}}")
    api = f"{platform}/api/catalog/v1"
    feed = xml_attribute(f"{api}/solutions.atom?q={{searchTerms}}")
    suggestions = xml_attribute(f"{api}/opensearch-suggestions?q={{searchTerms}}")
    description = (
        f'{DECLARATION}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        "<ShortName>Stufenplan</ShortName>\n"
        "<Description>Digitale Lösungen für Städte und Regionen finden</Description>\n"
        "<InputEncoding>UTF-8</InputEncoding>\n"
        "<Language>de</Language>\n"
        f'<Image width="16" height="16" type="image/svg+xml">{platform}/favicon.svg</Image>\n'
        f'<Url type="text/html" template={page}/>\n'
        f'<Url type="application/atom+xml" template={feed}/>\n'
        f'<Url type="application/x-suggestions+json" template={suggestions}/>\n'
        "</OpenSearchDescription>\n"
    )
    return Response(description, media_type="application/opensearchdescription+xml")


def _platform(request: Request) -> str:
    address: PublicAddress = request.app.state.public_address
    return address.of(request.scope)
