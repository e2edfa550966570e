"""Whatever is asked, the answer is a clear problem and never a 500."""

import base64

import orjson
import pytest
from httpx import AsyncClient

from chassis.pagination import cursor_scope, encode_cursor
from competence_center.units.schemas import UnitParameters


class TestBadQueries:
    @pytest.mark.parametrize("path", ["/v1/units", "/v1/support-offers"])
    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("bundesland=06", "bundesland"),
            ("level=europe", "level"),
            ("kind=magic", "kind"),
            ("land=17", "land"),
            ("land=6", "land"),
            ("area=123", "area"),
            ("area=abc", "area"),
            ("limit=1000000", "limit"),
            ("limit=0", "limit"),
            ("limit=" + "9" * 4000, "limit"),
            ("cursor=abc", "cursor"),
            ("cursor=" + "a" * 2000, "cursor"),
            ("q=" + "a" * 201, "q"),
            ("&".join(["land=06"] * 17), "land"),
        ],
    )
    async def test_a_bad_parameter_is_a_400_that_names_it(
        self, api: AsyncClient, path: str, query: str, parameter: str
    ) -> None:
        response = await api.get(f"{path}?{query}")

        assert response.status_code == 400
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "/problems/invalid-parameter"
        assert response.json()["errors"][0]["parameter"] == parameter

    @pytest.mark.parametrize("q", ["%00", "%FF"])
    async def test_text_that_no_database_can_store_is_a_400(self, api: AsyncClient, q: str) -> None:
        response = await api.get(f"/v1/units?q={q}")

        assert response.status_code == 400
        assert response.json()["type"] == "/problems/invalid-parameter"

    async def test_a_query_of_ten_thousand_characters_is_a_414(self, api: AsyncClient) -> None:
        response = await api.get("/v1/units", params={"q": "a" * 10_000})

        assert response.status_code == 414
        assert response.headers["content-type"] == "application/problem+json"

    async def test_an_action_field_outside_the_vocabulary_is_a_400(self, api: AsyncClient) -> None:
        response = await api.get("/v1/support-offers?action_field=weltraum")

        assert response.status_code == 400
        assert response.json()["errors"][0]["detail"] == "is not in the vocabulary action-fields"

    async def test_a_cursor_of_another_query_is_a_400(self, api: AsyncClient) -> None:
        foreign = encode_cursor(cursor_scope("list_units", UnitParameters(land=["07"])), 0, "a")

        response = await api.get("/v1/units", params={"land": "06", "cursor": foreign})

        assert response.status_code == 400

    @pytest.mark.parametrize(
        "keys", [[2**63, "a"], [2**64 - 1, "a"], [-(2**63), "a"], [None, None]]
    )
    async def test_a_forged_cursor_is_never_a_500(
        self, api: AsyncClient, keys: list[object]
    ) -> None:
        scope = cursor_scope("list_units", UnitParameters())
        forged = base64.urlsafe_b64encode(orjson.dumps([scope, *keys])).decode().rstrip("=")

        response = await api.get("/v1/units", params={"cursor": forged})

        assert response.status_code in {200, 400}

    @pytest.mark.parametrize("path", ["/v1/units", "/v1/support-offers"])
    @pytest.mark.parametrize("slug", ["%00", "%FF", "A_B", "a" * 5000, "a--b"])
    async def test_a_slug_that_cannot_be_is_a_4xx(
        self, api: AsyncClient, path: str, slug: str
    ) -> None:
        response = await api.get(f"{path}/{slug}")

        assert response.status_code in {400, 404}
        assert response.headers["content-type"] == "application/problem+json"

    @pytest.mark.parametrize("q", ["'", "a & | !", ":*", "\\", "für über", "🙂", "a:b<->c"])
    async def test_search_operators_are_only_text(self, api: AsyncClient, q: str) -> None:
        response = await api.get("/v1/units", params={"q": q})

        assert response.status_code == 200
