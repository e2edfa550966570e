"""One search over all services, of which any may be missing."""

from typing import Any

import orjson
import pytest
from httpx import AsyncClient

from gateway.app import create_app
from gateway.search.lists import LISTS, SearchedList
from tests.gateway.behind import Service, answer_json, gateway_before, running, settings
from tests.gateway.test_proxy import never_answer
from tests.support.deployables import SERVICES, contracts
from tests.support.server import serve

ID = "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a11"


def entry(slug: str, **facts: Any) -> dict[str, Any]:
    return {"id": ID, "slug": slug, "more": "than the search needs", **facts}


def listing(*items: dict[str, Any], total: int | None = None) -> bytes:
    return orjson.dumps({"items": items, "total": total or len(items), "next_cursor": None})


SOLUTION = entry(
    "hochwasser", name="Hochwasser", short_description={"de": "Warnt.", "en": "Warns."}
)
UNIT = entry("stelle", name="Stelle", description={"de": "Berät.", "en": None})
OFFER = entry(
    "beratung",
    name={"de": "Beratung", "en": "Advice"},
    description={"de": "Ein Gespräch.", "en": "A talk."},
    unit={"slug": "stelle", "name": "Stelle"},
)
COURSE = entry("kurs", name="Kurs", description={"de": "Lehrt.", "en": "Teaches."})
PROJECT = entry("stadt", title={"de": "Modellprojekt Stadt", "en": "Model project Stadt"})


def by_path(answers: dict[str, bytes]) -> Service:
    async def answer(scope: Any, receive: Any, send: Any) -> None:
        await answer_json(answers[scope["path"]])(scope, receive, send)

    return Service(answer)


class TestSearch:
    async def test_every_service_is_asked_and_hits_lead_to_pages(self) -> None:
        catalog = by_path({"/v1/solutions": listing(SOLUTION, total=12)})
        center = by_path(
            {
                "/v1/units": listing(UNIT, {**UNIT, "slug": "zweite"}),
                "/v1/support-offers": listing(OFFER, total=7),
                "/v1/courses": listing(COURSE),
            }
        )
        knowledge = by_path({"/v1/projects": listing(PROJECT)})

        async with serve(center) as center_url, serve(knowledge) as knowledge_url:
            urls = {"competence_center_url": center_url, "knowledge_url": knowledge_url}
            async with gateway_before(catalog=catalog, **urls) as api:
                response = await api.get("/api/search", params={"q": "Müll & mehr", "limit": 3})

        groups = {group["service"]: group for group in response.json()["groups"]}
        assert response.json()["query"] == "Müll & mehr"
        assert list(groups) == ["catalog", "competence-center", "knowledge"]
        assert groups["catalog"]["total"] == 12
        assert groups["catalog"]["items"][0] == {
            "type": "solution",
            "id": ID,
            "slug": "hochwasser",
            "title": "Hochwasser",
            "summary": "Warnt.",
            "url": "/loesungen/hochwasser",
        }
        found = [(item["type"], item["url"]) for item in groups["competence-center"]["items"]]
        assert found == [
            ("unit", "/unterstuetzung/stelle"),
            ("support_offer", "/unterstuetzung/angebote/beratung"),
            ("course", "/lernen/kurs"),
        ]
        assert groups["competence-center"]["total"] == 10
        assert groups["knowledge"]["items"][0]["url"] == "/modellprojekte/stadt"
        assert catalog.requests[0]["query_string"] == b"q=M%C3%BCll+%26+mehr&limit=3"

    async def test_titles_are_english_where_there_is_an_english_text(self) -> None:
        center = by_path(
            {
                "/v1/units": listing(UNIT),
                "/v1/support-offers": listing(OFFER),
                "/v1/courses": listing(COURSE),
            }
        )

        async with (
            serve(center) as center_url,
            gateway_before(competence_center_url=center_url) as api,
        ):
            response = await api.get("/api/search", params={"q": "a", "language": "en"})

        unit, offer, course = response.json()["groups"][1]["items"]
        assert unit["summary"] == "Berät."
        assert (offer["title"], offer["summary"]) == ("Advice", "A talk.")
        assert (course["title"], course["summary"]) == ("Kurs", "Teaches.")

    async def test_a_long_summary_is_cut_between_words(self) -> None:
        long = {**SOLUTION, "short_description": {"de": "Wort " * 100, "en": None}}

        async with gateway_before(catalog=by_path({"/v1/solutions": listing(long)})) as api:
            response = await api.get("/api/search", params={"q": "a"})

        summary = response.json()["groups"][0]["items"][0]["summary"]
        assert summary.endswith("Wort …")
        assert len(summary) < 250

    @pytest.mark.parametrize(
        "catalog",
        [
            pytest.param(Service(never_answer), id="too slow"),
            pytest.param(Service(answer_json(b"{}", status=500)), id="broken"),
            pytest.param(Service(answer_json(b"<html>")), id="not JSON"),
            pytest.param(Service(answer_json(b'{"items": [{}], "total": 1}')), id="another shape"),
        ],
    )
    async def test_a_service_that_cannot_answer_is_named_and_the_others_answer(
        self, catalog: Service
    ) -> None:
        knowledge = by_path({"/v1/projects": listing(PROJECT)})

        async with (
            serve(knowledge) as url,
            gateway_before(catalog=catalog, knowledge_url=url, search_timeout_s=2) as api,
        ):
            response = await api.get("/api/search", params={"q": "a"})

        states = [group["state"] for group in response.json()["groups"]]
        assert response.status_code == 200
        assert states == ["unavailable", "unavailable", "ok"]
        assert response.json()["groups"][0]["items"] == []
        assert response.json()["groups"][0]["total"] is None

    async def test_slow_searches_do_not_take_the_service_from_others(self) -> None:
        catalog = Service(never_answer)

        async with gateway_before(catalog=catalog, search_timeout_s=0.05) as api:
            for _ in range(6):
                await api.get("/api/search", params={"q": "a"})
            catalog.answer = answer_json(b"{}")
            response = await api.get("/api/catalog/v1/solutions/one")

        assert response.status_code == 200

    async def test_with_all_services_down_it_still_answers(self) -> None:
        async with running(create_app(settings())) as api:
            response = await api.get("/api/search", params={"q": "a"})

        assert response.status_code == 200
        assert {group["state"] for group in response.json()["groups"]} == {"unavailable"}

    @pytest.mark.parametrize(
        "query",
        [
            "",
            "q=",
            "q=%20",
            "q=a&limit=0",
            "q=a&limit=21",
            "q=a&language=fr",
            "q=a&x=1",
            "q=%00",
            "q=%ff",
            "q=" + "x" * 10_000,
        ],
    )
    async def test_what_makes_no_sense_is_refused(self, api: AsyncClient, query: str) -> None:
        response = await api.get(f"/api/search?{query}")

        assert response.status_code in {400, 414}


class TestContracts:
    @pytest.mark.parametrize(
        ("service", "searched"),
        [(name, searched) for name, lists in LISTS.items() for searched in lists],
    )
    def test_the_services_own_examples_can_be_read(
        self, service: str, searched: SearchedList
    ) -> None:
        deployable = next(one for one in SERVICES if one.name == service)
        document = orjson.loads((contracts(deployable) / "openapi.json").read_bytes())
        schemas = document["components"]["schemas"]
        operation = document["paths"][searched.path]["get"]
        answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
        page = schemas[answer["$ref"].rpartition("/")[2]]
        listed = schemas[page["properties"]["items"]["items"]["$ref"].rpartition("/")[2]]

        entries = searched.page.model_validate({"items": listed["examples"], "total": 1})

        assert all(searched.item(found, "de").title for found in entries.items)
