"""What programs look for at the root: sitemap, robots.txt, OpenSearch."""

import re
from xml.etree import ElementTree

from chassis.sitemaps import MOST_PAGES
from gateway.discovery.pages import PAGES
from tests.architecture.documents import text_of
from tests.gateway.behind import NOWHERE, Service, answer_json, gateway_before

EDGE = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "stufenplan.example"}
PLATFORM = "https://stufenplan.example/"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def places(content: bytes) -> list[str]:
    root = ElementTree.fromstring(content)  # noqa: S314 - our own
    return [str(each.findtext(LOC)) for each in root]


class TestSitemap:
    async def test_the_index_names_a_part_for_each_ten_thousand_solutions(self) -> None:
        catalog = Service(answer_json(b'{"total": %d}' % (2 * MOST_PAGES)))

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/sitemap.xml", headers=EDGE)

        paths = [place.removeprefix(PLATFORM) for place in places(response.content)]
        assert paths == [
            "sitemap-seiten.xml", "sitemap-loesungen.xml", "sitemap-loesungen.xml?part=2",
            "sitemap-unterstuetzung.xml", "sitemap-modellprojekte.xml",
        ]  # fmt: skip

    async def test_without_the_catalog_its_first_part_is_named_all_the_same(self) -> None:
        async with gateway_before(catalog_url=NOWHERE) as api:
            response = await api.get("/sitemap.xml", headers=EDGE)

        assert "https://stufenplan.example/sitemap-loesungen.xml" in places(response.content)

    async def test_the_services_make_those_of_their_entries(self) -> None:
        catalog = Service(answer_json(b"<urlset/>", headers={"content-type": "application/xml"}))

        async with gateway_before(catalog=catalog) as api:
            response = await api.get("/sitemap-loesungen.xml?part=2", headers=EDGE)

        assert response.content == b"<urlset/>"
        scope = catalog.requests[-1]
        assert (scope["path"], scope["query_string"]) == ("/v1/sitemap.xml", b"part=2")
        assert catalog.headers()["x-forwarded-host"] == "stufenplan.example"

    async def test_pages_are_those_that_are_made_at_build_time(self) -> None:
        script = text_of("frontend/scripts/prerender.ts")
        prerendered = set(re.findall(r'^  "(/[^"]*)":', script, re.MULTILINE))

        assert prerendered
        assert set(PAGES) - prerendered == set()

    async def test_they_stand_there_in_both_languages(self) -> None:
        async with gateway_before() as api:
            response = await api.get("/sitemap-seiten.xml", headers=EDGE)

        assert "https://stufenplan.example/loesungen" in places(response.content)
        assert "https://stufenplan.example/en/loesungen" in places(response.content)


class TestRobots:
    async def test_it_names_the_sitemap(self) -> None:
        async with gateway_before() as api:
            response = await api.get("/robots.txt", headers=EDGE)

        assert response.headers["content-type"].startswith("text/plain")
        assert "Sitemap: https://stufenplan.example/sitemap.xml" in response.text
        assert "Disallow: /verwaltung" in response.text


class TestOpenSearch:
    async def test_it_describes_how_to_search(self) -> None:
        async with gateway_before() as api:
            response = await api.get("/opensearch.xml", headers=EDGE)

        root = ElementTree.fromstring(response.content)  # noqa: S314 - our own
        templates = [url.get("template") for url in root.iter() if url.tag.endswith("Url")]
        assert templates[0] == "https://stufenplan.example/loesungen?q={searchTerms}"
        assert templates[1] == (
            "https://stufenplan.example/api/catalog/v1/solutions.atom?q={searchTerms}"
        )
        assert templates[2] == (
            "https://stufenplan.example/api/catalog/v1/opensearch-suggestions?q={searchTerms}"
        )
