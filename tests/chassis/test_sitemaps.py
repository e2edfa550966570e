"""Sitemaps name each page in both languages, and each names the other."""

from datetime import date
from xml.etree import ElementTree

from chassis.sitemaps import write_index, write_sitemap

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


class TestSitemaps:
    def test_a_page_has_an_address_a_day_and_alternates(self) -> None:
        content = write_sitemap([("/a&b", date(2026, 11, 22))], platform="https://x.example")

        german, english = ElementTree.fromstring(content)  # noqa: S314 - our own
        assert german.findtext(f"{SITEMAP}loc") == "https://x.example/a&b"
        assert english.findtext(f"{SITEMAP}loc") == "https://x.example/en/a&b"
        assert german.findtext(f"{SITEMAP}lastmod") == "2026-11-22"
        for page in (german, english):
            links = {link.get("hreflang"): link.get("href") for link in page.findall(LINK)}
            assert links == {
                "de": "https://x.example/a&b",
                "en": "https://x.example/en/a&b",
                "x-default": "https://x.example/a&b",
            }

    def test_an_index_names_other_sitemaps(self) -> None:
        (sitemap,) = ElementTree.fromstring(write_index(["https://x.example/?a&b"]))  # noqa: S314

        assert sitemap.findtext(f"{SITEMAP}loc") == "https://x.example/?a&b"
