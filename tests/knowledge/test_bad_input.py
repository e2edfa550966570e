"""Whatever is asked, the answer is a clear problem and never a 500."""

import base64

import orjson
import pytest
from httpx import AsyncClient

from chassis.pagination import cursor_scope, encode_cursor
from knowledge.projects.schemas import ProjectParameters


class TestBadQueries:
    @pytest.mark.parametrize(
        ("path", "parameter"),
        [
            ("/v1/projects?staffel=1", "staffel"),
            ("/v1/projects?wave=4", "wave"),
            ("/v1/projects?wave=" + "9" * 4000, "wave"),
            ("/v1/projects?wave=one", "wave"),
            ("/v1/projects?category=village", "category"),
            ("/v1/projects?land=00", "land"),
            ("/v1/projects?limit=101", "limit"),
            ("/v1/projects?limit=-1", "limit"),
            ("/v1/projects?cursor=abc", "cursor"),
            ("/v1/projects?q=" + "a" * 201, "q"),
            ("/v1/implementation-steps?status=stopped", "status"),
            ("/v1/implementation-steps?land=05", "land"),
            ("/v1/implementation-steps?limit=" + "9" * 100, "limit"),
            ("/v1/implementation-steps?cursor=abc", "cursor"),
        ],
    )
    async def test_a_bad_parameter_is_a_400_that_names_it(
        self, api: AsyncClient, path: str, parameter: str
    ) -> None:
        response = await api.get(path)

        assert response.status_code == 400
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "/problems/invalid-parameter"
        assert response.json()["errors"][0]["parameter"] == parameter

    @pytest.mark.parametrize("q", ["%00", "%FF"])
    async def test_text_that_no_database_can_store_is_a_400(self, api: AsyncClient, q: str) -> None:
        response = await api.get(f"/v1/projects?q={q}")

        assert response.status_code == 400
        assert response.json()["type"] == "/problems/invalid-parameter"

    async def test_a_query_of_ten_thousand_characters_is_a_414(self, api: AsyncClient) -> None:
        response = await api.get("/v1/projects", params={"q": "a" * 10_000})

        assert response.status_code == 414
        assert response.headers["content-type"] == "application/problem+json"

    async def test_a_cursor_of_another_query_is_a_400(self, api: AsyncClient) -> None:
        foreign = encode_cursor(cursor_scope("list_projects", ProjectParameters(wave=[2])), 1)

        response = await api.get("/v1/projects", params={"wave": 1, "cursor": foreign})

        assert response.status_code == 400

    @pytest.mark.parametrize("key", [2**63, 2**64 - 1, -(2**63), None, "a", 0.5])
    async def test_a_forged_cursor_is_never_a_500(self, api: AsyncClient, key: object) -> None:
        scope = cursor_scope("list_projects", ProjectParameters())
        forged = base64.urlsafe_b64encode(orjson.dumps([scope, key])).decode().rstrip("=")

        response = await api.get("/v1/projects", params={"cursor": forged})

        assert response.status_code in {200, 400}

    @pytest.mark.parametrize("slug", ["%00", "%FF", "A_B", "a" * 5000, "a--b"])
    async def test_a_slug_that_cannot_be_is_a_4xx(self, api: AsyncClient, slug: str) -> None:
        response = await api.get(f"/v1/projects/{slug}")

        assert response.status_code in {400, 404}
        assert response.headers["content-type"] == "application/problem+json"

    @pytest.mark.parametrize("q", ["'", "a & | !", ":*", "\\", "für über", "🙂"])
    async def test_search_operators_are_only_text(self, api: AsyncClient, q: str) -> None:
        response = await api.get("/v1/projects", params={"q": q})

        assert response.status_code == 200
