"""`GET /v1/vocabularies`: the code lists."""

import pytest
from httpx import AsyncClient

from reference import vocabularies


class TestVocabularies:
    async def test_all_are_listed_with_their_size(self, api: AsyncClient) -> None:
        items = (await api.get("/v1/vocabularies")).json()["items"]

        assert [item["name"] for item in items] == list(vocabularies.names())
        assert all(item["concept_count"] > 0 for item in items)

    @pytest.mark.parametrize("name", vocabularies.names())
    async def test_each_has_labels_in_both_languages(self, api: AsyncClient, name: str) -> None:
        vocabulary = (await api.get(f"/v1/vocabularies/{name}")).json()

        assert vocabulary["source"]
        assert all(c["label"]["de"] and c["label"]["en"] for c in vocabulary["concepts"])

    async def test_size_classes_tell_their_bounds(self, api: AsyncClient) -> None:
        vocabulary = (await api.get("/v1/vocabularies/size-classes")).json()

        bounds = {c["id"]: (c["minimum"], c["maximum"]) for c in vocabulary["concepts"]}
        assert bounds["10k_20k"] == (10_000, 19_999)
        assert bounds["gt_100k"] == (100_000, None)

    async def test_a_name_that_does_not_exist_is_missing(self, api: AsyncClient) -> None:
        response = await api.get("/v1/vocabularies/colours")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/vocabulary-not-found"

    async def test_what_is_no_name_is_a_bad_parameter(self, api: AsyncClient) -> None:
        assert (await api.get("/v1/vocabularies/a b")).status_code == 400
