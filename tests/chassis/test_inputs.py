"""Input that PostgreSQL or JSON cannot take is refused clearly, never answered with a 500."""

from collections.abc import AsyncIterator

import pytest
from httpx import AsyncClient


def body(**members: str) -> bytes:
    given = {"name": '"a"', **members}
    return ("{" + ",".join(f'"{name}":{value}' for name, value in given.items()) + "}").encode()


class TestBodies:
    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(body(name=r'"\u0000"'), id="NUL in text"),
            pytest.param(body(name=r'"\ud800"'), id="lone surrogate"),
            pytest.param(body(amount="2147483648"), id="integer beyond int4"),
            pytest.param(body(amount="9" * 4000), id="integer of 4,000 digits"),
            pytest.param(body(weight="NaN"), id="NaN"),
            pytest.param(body(weight="1e999"), id="float beyond double"),
            pytest.param(body(labels=r'{"a":"\u0000"}'), id="NUL inside jsonb"),
            pytest.param(body(labels=r'{"\ud800":"a"}'), id="surrogate in a jsonb key"),
            pytest.param(body(role='"admin"'), id="unknown member"),
            pytest.param(b"[" * 100_000, id="100,000 nested arrays"),
            pytest.param(b'{"name": "\xff"}', id="invalid UTF-8"),
            pytest.param(b"{", id="broken JSON"),
            pytest.param(b"null", id="null"),
        ],
    )
    async def test_a_bad_body_is_a_422_problem(self, api: AsyncClient, content: bytes) -> None:
        response = await api.post(
            "/v1/things", content=content, headers={"Content-Type": "application/json"}
        )

        assert response.status_code == 422
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "/problems/invalid-body"

    async def test_the_pointer_leads_to_the_member_to_correct(self, api: AsyncClient) -> None:
        response = await api.post("/v1/things", json={"name": "a", "labels": {"a/b": 7}})

        assert response.json()["errors"][0]["pointer"] == "/labels/a~1b"

    async def test_a_body_of_another_kind_is_a_415_problem(self, api: AsyncClient) -> None:
        response = await api.post(
            "/v1/things", content="name=a", headers={"Content-Type": "text/plain"}
        )

        assert response.status_code == 415
        assert response.json()["type"] == "/problems/unsupported-media-type"

    async def test_text_is_stored_in_composed_form(self, api: AsyncClient) -> None:
        response = await api.post("/v1/things", json={"name": "u\u0308ber"})

        assert response.json()["de"] == "über"

    async def test_a_body_over_the_limit_is_refused_before_it_is_read(
        self, api: AsyncClient
    ) -> None:
        response = await api.post("/v1/things", content=b"x" * 1_000_001)

        assert response.status_code == 413
        assert response.json()["type"] == "/problems/content-too-large"

    async def test_a_body_without_announced_size_is_cut_at_the_limit(
        self, api: AsyncClient
    ) -> None:
        async def endless() -> AsyncIterator[bytes]:
            while True:
                yield b"x" * 100_000

        response = await api.post("/v1/things", content=endless())

        assert response.status_code == 413


class TestAddresses:
    @pytest.mark.parametrize(
        "address",
        [
            pytest.param("/v1/things?q=%00", id="NUL in the query"),
            pytest.param("/v1/things?q=%ff", id="invalid UTF-8 in the query"),
            pytest.param("/v1/things/%00", id="NUL in the path"),
            pytest.param("/v1/numbers/99999999999999999999", id="oversized path integer"),
            pytest.param("/v1/things/not-a-uuid", id="no UUID"),
            pytest.param("/v1/things?limit=0", id="page of nothing"),
            pytest.param("/v1/things?limit=1000000", id="huge page"),
            pytest.param("/v1/things?limt=10", id="misspelt parameter"),
            pytest.param("/v1/things?cursor=%22%27", id="damaged cursor"),
            pytest.param(f"/v1/things?q={'a' * 5000}", id="long search text"),
        ],
    )
    async def test_a_bad_address_is_a_400_problem(self, api: AsyncClient, address: str) -> None:
        response = await api.get(address)

        assert response.status_code == 400
        assert response.json()["type"] == "/problems/invalid-parameter"

    async def test_a_query_of_10000_characters_is_refused(self, api: AsyncClient) -> None:
        response = await api.get(f"/v1/things?q={'a' * 10_000}")

        assert response.status_code == 414

    @pytest.mark.parametrize(
        ("query", "wrong"),
        [
            ("limit=1&limit=2", ["limit"]),
            ("q=a&name=b&q=c&l%69mit=1&limit=1", ["limit", "q"]),
        ],
    )
    async def test_a_parameter_that_takes_one_value_stands_once(
        self, api: AsyncClient, query: str, wrong: list[str]
    ) -> None:
        for response in (
            await api.get(f"/v1/things?{query}"),
            await api.head(f"/v1/things?{query}"),
        ):
            assert response.status_code == 400

        problem = (await api.get(f"/v1/things?{query}")).json()
        assert problem["type"] == "/problems/invalid-parameter"
        assert [error["parameter"] for error in problem["errors"]] == wrong

    @pytest.mark.parametrize("query", ["name=a&name=b", "name=a&name=b&limit=1&q="])
    async def test_one_that_takes_many_may_repeat(self, api: AsyncClient, query: str) -> None:
        response = await api.get(f"/v1/things?{query}")

        assert response.status_code == 200
