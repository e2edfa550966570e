"""`GET /v1/areas`: the official areas by name and key."""

import pytest
from httpx import AsyncClient

from reference.area_table import load_area_table


class TestSearchForAreas:
    async def test_a_name_with_its_kreis_is_enough(self, api: AsyncClient) -> None:
        response = await api.get("/v1/areas", params={"q": "Neuenkirchen Steinfurt"})

        first = response.json()["items"][0]
        assert (first["key"], first["level"]) == ("055660060060", "gemeinde")
        assert first["kreis"]["name"] == "Steinfurt"
        assert first["land"] == {"key": "05", "level": "land", "name": "Nordrhein-Westfalen"}

    async def test_the_ags_finds_the_municipality(self, api: AsyncClient) -> None:
        (area,) = (await api.get("/v1/areas", params={"q": "05334002"})).json()["items"]

        assert (area["key"], area["aliases"]) == ("053340002002", ["05334002"])

    async def test_level_land_and_limit_narrow_the_answer(self, api: AsyncClient) -> None:
        parameters = {"q": "Neu", "level": "gemeinde", "land": "03", "limit": "5"}

        items = (await api.get("/v1/areas", params=parameters)).json()["items"]

        assert len(items) == 5
        assert {(item["level"], item["land"]["key"]) for item in items} == {("gemeinde", "03")}

    async def test_no_text_finds_nothing(self, api: AsyncClient) -> None:
        assert (await api.get("/v1/areas")).json() == {"items": []}

    @pytest.mark.parametrize(
        "query", ["level=dorf", "land=00", "limit=101", "page=2", "q=%00", "q=" + "a" * 201]
    )
    async def test_what_cannot_be_meant_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        assert (await api.get(f"/v1/areas?{query}")).status_code == 400


class TestGetArea:
    @pytest.mark.parametrize(
        ("key", "level", "size_class"),
        [
            ("05", "land", None),
            ("05334", "kreis", None),
            ("053340002002", "gemeinde", "gt_100k"),
            ("05334002", "gemeinde", "gt_100k"),
        ],
    )
    async def test_every_level_has_its_key(
        self, api: AsyncClient, key: str, level: str, size_class: str | None
    ) -> None:
        area = (await api.get(f"/v1/areas/{key}")).json()

        assert (area["level"], area["size_class"]) == (level, size_class)
        assert area["source"]

    async def test_an_ended_area_tells_its_successors(self, api: AsyncClient) -> None:
        ended = next(iter(load_area_table().ended.values()))

        area = (await api.get(f"/v1/areas/{ended.key}")).json()

        assert area["valid_to"] == ended.valid_to.isoformat() if ended.valid_to else None
        assert [successor["key"] for successor in area["successors"]] == list(ended.successors)
        assert area["population"] is None

    async def test_a_key_that_was_never_given_out_is_missing(self, api: AsyncClient) -> None:
        response = await api.get("/v1/areas/059999999999")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/area-not-found"

    @pytest.mark.parametrize("key", ["1", "abc", "0533400020021", "%00"])
    async def test_what_is_no_key_is_a_bad_parameter(self, api: AsyncClient, key: str) -> None:
        assert (await api.get(f"/v1/areas/{key}")).status_code == 400
