"""`/v1/synonyms`: words that mean the same, kept by editors."""

from typing import Any

import pytest
from httpx import AsyncClient

pytestmark = pytest.mark.usefixtures("empty_catalogue")
LAMPS: dict[str, Any] = {"words": ["Lampe", "Laterne"], "note": None}
UNKNOWN = "/v1/synonyms/019ab1c2-0000-7000-8000-000000000001"


async def make_group(editor: AsyncClient, **fields: Any) -> tuple[str, str]:
    """Address and entity tag."""
    response = await editor.post("/v1/synonyms", json=LAMPS | fields)
    assert response.status_code == 201, response.text
    return response.headers["location"], '"v1"'


class TestReadSynonyms:
    async def test_anyone_may_read_them_by_their_first_word(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        await make_group(editor, words=["Wahl", "Urnengang"])
        await make_group(editor)

        page = (await api.get("/v1/synonyms")).json()
        found = (await api.get("/v1/synonyms", params={"q": "urnen"})).json()

        assert [group["words"][0] for group in page["items"]] == ["Lampe", "Wahl"]
        assert [group["words"][0] for group in found["items"]] == ["Wahl"]

    async def test_pages_have_no_gaps(self, api: AsyncClient, editor: AsyncClient) -> None:
        for number in range(3):
            await make_group(editor, words=[f"Wort {number}", "gleich"])

        first = (await api.get("/v1/synonyms", params={"limit": 2})).json()
        rest = await api.get("/v1/synonyms", params={"limit": 2, "cursor": first["next_cursor"]})

        words = [group["words"][0] for group in [*first["items"], *rest.json()["items"]]]
        assert words == ["Wort 0", "Wort 1", "Wort 2"]

    async def test_an_unknown_group_is_missing(self, api: AsyncClient) -> None:
        response = await api.get(UNKNOWN)

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/synonym-group-not-found"


class TestWriteSynonyms:
    async def test_a_group_can_be_changed_from_its_version(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        address, tag = await make_group(editor)

        changed = await editor.put(
            address, json=LAMPS | {"words": ["Lampe", "Leuchte"]}, headers={"If-Match": tag}
        )
        again = await editor.put(address, json=LAMPS, headers={"If-Match": tag})

        assert changed.json()["words"] == ["Lampe", "Leuchte"]
        assert changed.headers["etag"] == '"v2"'
        assert again.status_code == 412
        assert (await editor.put(address, json=LAMPS)).status_code == 428

    async def test_a_removed_group_is_gone(self, api: AsyncClient, editor: AsyncClient) -> None:
        address, tag = await make_group(editor)

        response = await editor.delete(address, headers={"If-Match": tag})

        assert response.status_code == 204
        assert (await api.get(address)).status_code == 404

    @pytest.mark.parametrize(
        "words", [["Lampe"], ["Lampe", "LAMPE"], ["Lampe", "-"], ["Lampe", "x" * 61]]
    )
    async def test_what_is_no_group_is_refused(self, editor: AsyncClient, words: list[str]) -> None:
        response = await editor.post("/v1/synonyms", json={"words": words})

        assert response.status_code == 422

    async def test_the_same_request_again_makes_no_second_group(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        headers = {"Idempotency-Key": "synonyms-of-lamp"}
        first = await editor.post("/v1/synonyms", json=LAMPS, headers=headers)
        second = await editor.post("/v1/synonyms", json=LAMPS, headers=headers)

        assert first.json()["id"] == second.json()["id"]
        assert (await api.get("/v1/synonyms")).json()["total"] == 1

    async def test_without_a_token_nothing_is_written(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        address, tag = await make_group(editor)
        headers = {"If-Match": tag}

        refused = [
            await api.post("/v1/synonyms", json=LAMPS),
            await api.put(address, json=LAMPS, headers=headers),
            await api.delete(address, headers=headers),
        ]

        assert [response.status_code for response in refused] == [401, 401, 401]

    async def test_an_unknown_group_cannot_be_changed(self, editor: AsyncClient) -> None:
        headers = {"If-Match": '"v1"'}

        assert (await editor.put(UNKNOWN, json=LAMPS, headers=headers)).status_code == 404
        assert (await editor.delete(UNKNOWN, headers=headers)).status_code == 404
