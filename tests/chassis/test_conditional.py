"""Readers that have it already get 304; writers must say which version they change."""

import pytest
from httpx import AsyncClient


class TestReads:
    async def test_an_unchanged_list_is_not_sent_again(self, api: AsyncClient) -> None:
        first = await api.get("/v1/things")

        again = await api.get("/v1/things", headers={"If-None-Match": first.headers["etag"]})

        assert again.status_code == 304
        assert again.content == b""
        assert again.headers["etag"] == first.headers["etag"]

    @pytest.mark.parametrize("form", ["W/{}", '"x", {}', "*"])
    async def test_weak_listed_and_any_tags_count_too(self, api: AsyncClient, form: str) -> None:
        etag = (await api.get("/v1/things")).headers["etag"]

        again = await api.get("/v1/things", headers={"If-None-Match": form.format(etag)})

        assert again.status_code == 304

    async def test_a_changed_list_is_sent(self, api: AsyncClient) -> None:
        first = await api.get("/v1/things")
        await api.post("/v1/things", json={"name": "new"})

        again = await api.get("/v1/things", headers={"If-None-Match": first.headers["etag"]})

        assert again.status_code == 200

    async def test_head_answers_like_get_without_content(self, api: AsyncClient) -> None:
        whole = await api.get("/v1/things")

        head = await api.head("/v1/things")

        assert head.status_code == 200
        assert head.headers["etag"] == whole.headers["etag"]
        assert head.content == b""

    async def test_a_stream_passes_untouched(self, api: AsyncClient) -> None:
        response = await api.get("/v1/stream")

        assert response.json() == [1, 2]
        assert "etag" not in response.headers


class TestWrites:
    async def test_the_version_that_was_read_can_be_changed(self, api: AsyncClient) -> None:
        path = (await api.post("/v1/things", json={"name": "old"})).headers["location"]
        etag = (await api.get(path)).headers["etag"]

        response = await api.patch(path, json={"name": "new"}, headers={"If-Match": etag})

        assert response.status_code == 200
        assert response.json()["de"] == "new"

    async def test_a_tag_that_was_marked_as_compressed_is_still_the_version(
        self, api: AsyncClient
    ) -> None:
        path = (await api.post("/v1/things", json={"name": "old"})).headers["location"]

        response = await api.patch(path, json={"name": "new"}, headers={"If-Match": '"v1-gzip"'})

        assert response.status_code == 200

    async def test_an_old_version_is_refused(self, api: AsyncClient) -> None:
        path = (await api.post("/v1/things", json={"name": "old"})).headers["location"]
        etag = (await api.get(path)).headers["etag"]
        await api.patch(path, json={"name": "new"}, headers={"If-Match": etag})

        response = await api.patch(path, json={"name": "newer"}, headers={"If-Match": etag})

        assert response.status_code == 412
        assert (await api.get(path)).json()["de"] == "new"

    async def test_a_write_without_version_is_refused(self, api: AsyncClient) -> None:
        path = (await api.post("/v1/things", json={"name": "old"})).headers["location"]

        response = await api.patch(path, json={"name": "new"})

        assert response.status_code == 428
