"""Sending a creating request again changes nothing and gets the same answer."""

import asyncio

from httpx import AsyncClient

KEY = {"Idempotency-Key": "6f1a2f6e-0001"}


class TestIdempotency:
    async def test_fifty_equal_requests_at_once_have_one_effect(self, own_api: AsyncClient) -> None:
        requests = [own_api.post("/v1/things", json={"name": "a"}, headers=KEY) for _ in range(50)]
        answers = await asyncio.gather(*requests)

        done = [answer for answer in answers if answer.status_code == 201]
        assert {answer.json()["id"] for answer in done} == {done[0].json()["id"]}
        assert [a for a in answers if a.status_code not in {201, 503}] == []
        assert (await own_api.get("/v1/things")).json()["total"] == 1

    async def test_the_repeated_answer_says_so(self, api: AsyncClient) -> None:
        first = await api.post("/v1/things", json={"name": "a"}, headers=KEY)

        again = await api.post("/v1/things", json={"name": "a"}, headers=KEY)

        assert again.json() == first.json()
        assert again.headers["location"] == first.headers["location"]
        assert again.headers["idempotent-replayed"] == "true"

    async def test_the_same_key_with_another_body_is_refused(self, api: AsyncClient) -> None:
        await api.post("/v1/things", json={"name": "a"}, headers=KEY)

        response = await api.post("/v1/things", json={"name": "b"}, headers=KEY)

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/idempotency-key-reused"

    async def test_a_refused_request_does_not_use_up_its_key(self, api: AsyncClient) -> None:
        await api.post("/v1/things", json={"name": ""}, headers=KEY)

        response = await api.post("/v1/things", json={"name": "a"}, headers=KEY)

        assert response.status_code == 201
