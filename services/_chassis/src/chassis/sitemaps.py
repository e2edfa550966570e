"""Sitemaps (sitemaps.org 0.9) of pages that exist in German and, below `/en`, in English."""

from collections.abc import Iterable
from datetime import date

from chassis.markup import DECLARATION, xml_attribute, xml_text

MEDIA_TYPE = "application/xml"
SITEMAP_ANSWER = {"content": {MEDIA_TYPE: {"schema": {"type": "string"}}}}
# The protocol allows 50,000; smaller files are made and read in one breath.
MOST_PAGES = 10_000


def write_sitemap(pages: Iterable[tuple[str, date | None]], *, platform: str) -> bytes:
    """`pages` are German paths and day or time of the last change; `platform` has no last slash."""
    entries = "".join(
        _entry(platform + path, f"{platform}/en{path}", changed_at) for path, changed_at in pages
    )
    return (
        f'{DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}</urlset>\n'
    ).encode()


def write_index(addresses: Iterable[str]) -> bytes:
    entries = "".join(
        f"<sitemap><loc>{xml_text(address)}</loc></sitemap>\n" for address in addresses
    )
    return (
        f'{DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{entries}</sitemapindex>\n"
    ).encode()


def _entry(german: str, english: str, changed_at: date | None) -> str:
    """Both pages, each of which names both, as search engines ask for."""
    alternates = "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href={xml_attribute(address)}/>'
        for language, address in (("de", german), ("en", english), ("x-default", german))
    )
    lastmod = f"<lastmod>{changed_at.isoformat()}</lastmod>" if changed_at else ""
    return "".join(
        f"<url><loc>{xml_text(address)}</loc>{lastmod}{alternates}</url>\n"
        for address in (german, english)
    )
