"""The Atom feed of a result, and the sitemap of the entries."""

from datetime import timedelta
from xml.etree import ElementTree

import feedparser
import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from tests.catalog.exports.test_dcat import EDGE
from tests.catalog.factories import NOW, make_solution

pytestmark = pytest.mark.usefixtures("empty_catalogue")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


class TestFeed:
    async def test_it_is_valid_and_begins_with_what_changed_last(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        description = {"de": "Warnt vor <Hochwasser> & mehr\x0b."}
        old = await make_solution(session, slug="alt", short_description=description)
        new = await make_solution(session, slug="neu", now=NOW + timedelta(days=1))

        response = await api.get("/v1/solutions.atom", headers=EDGE)
        feed = feedparser.parse(response.content)

        assert response.headers["content-type"] == "application/atom+xml"
        assert not feed.bozo
        assert feed.version == "atom10"
        assert [entry.id for entry in feed.entries] == [
            f"urn:uuid:{each.id}" for each in (new, old)
        ]
        assert feed.feed.updated == feed.entries[0].updated == (NOW + timedelta(days=1)).isoformat()
        links = {link.rel: link.href for link in feed.feed.links}
        assert links == {
            "self": "https://stufenplan.example/api/catalog/v1/solutions.atom",
            "alternate": "https://stufenplan.example/loesungen",
        }
        assert feed.entries[0].link == "https://stufenplan.example/loesungen/neu"
        summary = ElementTree.fromstring(response.content).findall(  # noqa: S314 - our own
            ".//{http://www.w3.org/2005/Atom}summary"
        )
        assert summary[1].text == "Warnt vor <Hochwasser> & mehr."

    async def test_a_saved_search_is_a_feed_with_its_filters(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Pegel", kind="dataset")
        await make_solution(session, name="Pegel")

        response = await api.get("/v1/solutions.atom?q=Pegel&kind=dataset", headers=EDGE)
        feed = feedparser.parse(response.content)

        assert len(feed.entries) == 1
        assert feed.feed.title == "Stufenplan: Lösungen zu „Pegel“"
        assert feed.feed.id.endswith("/v1/solutions.atom?q=Pegel&kind=dataset")

    async def test_nothing_found_is_an_empty_feed(self, api: AsyncClient) -> None:
        feed = feedparser.parse((await api.get("/v1/solutions.atom?kind=dataset")).content)

        assert (feed.bozo, feed.entries) == (False, [])

    async def test_a_reader_who_has_it_already_gets_304(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session)
        etag = (await api.get("/v1/solutions.atom")).headers["etag"]

        response = await api.get("/v1/solutions.atom", headers={"If-None-Match": etag})

        assert response.status_code == 304

    @pytest.mark.parametrize("query", ["sort=name", "limit=5", "kind=x", "cursor=x"])
    async def test_what_cannot_be_asked_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        assert (await api.get(f"/v1/solutions.atom?{query}")).status_code == 400


class TestOpenSearchSuggestions:
    async def test_a_browser_gets_what_was_typed_and_each_search_once(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Quastenflosser")

        response = await api.get("/v1/opensearch-suggestions?q=Quasten")

        assert response.headers["content-type"] == "application/x-suggestions+json"
        assert response.json() == ["Quasten", ["Quastenflosser"]]

    async def test_without_anything_typed_nothing_is_offered(self, api: AsyncClient) -> None:
        assert (await api.get("/v1/opensearch-suggestions")).json() == ["", []]

    async def test_more_than_twenty_cannot_be_asked(self, api: AsyncClient) -> None:
        assert (await api.get("/v1/opensearch-suggestions?limit=21")).status_code == 400


class TestSitemap:
    async def test_it_names_what_is_listed_in_both_languages(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        await make_solution(session, slug="gone", status=SolutionStatus.WITHDRAWN)

        response = await api.get("/v1/sitemap.xml", headers=EDGE)

        root = ElementTree.fromstring(response.content)  # noqa: S314 - our own
        places = [url.findtext(f"{SITEMAP}loc") for url in root]
        assert places == [
            "https://stufenplan.example/loesungen/pegel",
            "https://stufenplan.example/en/loesungen/pegel",
        ]
        assert {url.findtext(f"{SITEMAP}lastmod") for url in root} == {NOW.isoformat()}

    async def test_behind_the_last_part_there_is_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session)

        assert b"<url>" not in (await api.get("/v1/sitemap.xml?part=2")).content
        assert (await api.get("/v1/sitemap.xml?part=0")).status_code == 400
