"""Pages neither repeat nor skip, and a cursor works only for the query that it is from."""

import pytest
from httpx import AsyncClient

from chassis.pagination import decode_cursor, encode_cursor
from chassis.problems import InvalidParameter


class TestPages:
    async def test_following_the_links_meets_every_entry_once(self, api: AsyncClient) -> None:
        names = [f"thing {number:02}" for number in range(7)]
        for name in names:
            await api.post("/v1/things", json={"name": name})

        met: list[str] = []
        address = "/v1/things?limit=3&q=thing"
        while address:
            response = await api.get(address)
            met += [item["de"] for item in response.json()["items"]]
            assert response.json()["total"] == 7
            link = response.links.get("next")
            address = "/v1/things" + link["url"] if link else ""

        assert met == names

    async def test_a_cursor_of_another_query_is_refused(self, api: AsyncClient) -> None:
        for name in ("a1", "a2"):
            await api.post("/v1/things", json={"name": name})
        cursor = (await api.get("/v1/things?limit=1&q=a")).json()["next_cursor"]

        response = await api.get("/v1/things", params={"limit": 1, "q": "b", "cursor": cursor})

        assert response.status_code == 400
        assert response.json()["errors"][0]["parameter"] == "cursor"

    @pytest.mark.parametrize("key", [2**63, 2**64 - 1])
    def test_a_made_up_cursor_with_a_number_beyond_bigint_is_refused(self, key: int) -> None:
        with pytest.raises(InvalidParameter):
            decode_cursor(encode_cursor("scope", key), "scope", int)
