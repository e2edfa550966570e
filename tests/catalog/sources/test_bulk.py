"""`POST /v1/sources/{source}/records`."""

import json
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.sources.bulk import push_records
from chassis.identity import Acting, Principal, PrincipalKind
from tests.catalog.factories import NOW, make_solution
from tests.catalog.sources.pushes import (
    OTHER,
    OWN,
    PUSHED,
    RECORD,
    RECORDS,
    content,
    draft_of,
    pushed,
)
from tests.support.databases import recorded_statements


async def send(caller: AsyncClient, *items: Any) -> list[Any]:
    body = json.dumps({"items": items})
    response = await caller.post(
        RECORDS, content=body, headers={"Content-Type": "application/json"}
    )
    assert response.status_code == 200, response.text
    results: list[Any] = response.json()["results"]
    return results


def item(foreign_id: str, **stated: Any) -> dict[str, Any]:
    return {"foreign_id": foreign_id, "content": content(**({"name": foreign_id} | stated))}


class TestPushRecords:
    async def test_each_item_is_judged_by_itself(
        self, portal: AsyncClient, member: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", source_code_url="https://git.example/a/pegel")
        await pushed(portal)

        results = await send(
            portal,
            item("new", website_url="https://new.example"),
            {"foreign_id": "pegel-7", "content": content()},
            item("same", source_code_url="https://git.example/a/pegel/"),
            item("foreign", owner_id=str(OTHER)),
            {"foreign_id": "pegel-7", "removed": True},
            {"foreign_id": "nobody", "removed": True},
            {"foreign_id": "stale", "content": {}, "if_match": '"v7"'},
            {"foreign_id": "../x", "content": {}},
            {"foreign_id": "nul", "content": {"name": "a\x00b"}},
            {"foreign_id": "much", "content": {}, "owner_id": "x"},
            {"foreign_id": "\ud800", "content": {"\ud800": 1}, "\ud800": 1},
            [],
            item("last"),
        )

        assert [(each["foreign_id"], each["status"]) for each in results] == [
            ("new", 201), ("pegel-7", 200), ("same", 201), ("foreign", 403), ("pegel-7", 422),
            ("nobody", 404), ("stale", 412), (None, 422), ("nul", 422), ("much", 422),
            (None, 422), (None, 422), ("last", 201),
        ]  # fmt: skip
        by_id = {each["foreign_id"]: each for each in results}
        assert by_id["same"]["duplicates"][0]["slug"] == "pegel"
        assert by_id["foreign"]["problem"]["type"] == "/problems/owner-not-yours"
        assert by_id["nul"]["problem"]["errors"][0]["pointer"] == "/content"
        assert by_id["new"]["error_count"] == 0
        assert (await draft_of(member, by_id["new"]["solution_slug"]))["name"] == "new"
        assert (await portal.get(PUSHED)).json()["total"] == 4

    async def test_sending_it_again_changes_nothing(self, portal: AsyncClient) -> None:
        items = [item("a"), item("b")]
        first = await send(portal, *items)

        again = await send(portal, *items)

        assert [each["outcome"] for each in again] == ["unchanged"] * 2
        assert [each["etag"] for each in again] == [each["etag"] for each in first]

    async def test_two_records_of_one_request_may_be_about_the_same(
        self, portal: AsyncClient
    ) -> None:
        one, two = await send(
            portal,
            item("a", source_code_url="https://git.example/a/b"),
            item("b", source_code_url="https://git.example/a/b.git"),
        )

        assert one["state"] == "taken_over"
        assert (two["state"], two["duplicates"][0]["slug"]) == ("undecided", one["solution_slug"])

    async def test_records_are_removed_and_submitted(
        self, portal: AsyncClient, member: AsyncClient
    ) -> None:
        await pushed(portal)

        gone, new = await send(
            portal,
            {"foreign_id": "pegel-7", "removed": True},
            item("new") | {"submit": True},
        )

        assert (gone["status"], gone["state"], gone["solution_slug"]) == (204, "removed", None)
        assert (await portal.get(RECORD)).json()["removed_at"]
        assert (await draft_of(member, new["solution_slug"]))["status"] == "in_review"

    async def test_more_than_500_or_none_are_refused(self, portal: AsyncClient) -> None:
        for count in (0, 501):
            answer = await portal.post(RECORDS, json={"items": [{}] * count})
            assert answer.status_code == 422
        assert len(await send(portal, *[{}] * 500)) == 500

    @pytest.mark.usefixtures("portal")
    async def test_what_takes_too_long_is_told_to_be_sent_again(
        self, session: AsyncSession
    ) -> None:
        acting = Acting(OWN, "company", None)
        principal = Principal(PrincipalKind.PERSON, "x", frozenset({"member"}), acting)
        seconds = iter([0.0, 1.0, 4.0])

        answer = await push_records(
            session,
            "portal",
            [item("a"), item("b")],
            instance="/",
            principal=principal,
            now=NOW,
            clock=lambda: next(seconds),
        )

        assert [each.status for each in answer.results] == [201, 503]

    async def test_strangers_push_nothing(
        self, portal: AsyncClient, api: AsyncClient, editor: AsyncClient
    ) -> None:
        body = {"items": [item("a")]}

        assert (await api.post(RECORDS, json=body)).status_code == 401
        assert (await editor.post(RECORDS, json=body)).status_code == 403

    async def test_what_did_not_change_costs_nothing_more(
        self, app: FastAPI, portal: AsyncClient
    ) -> None:
        items: list[Any] = [item(f"r-{number}") for number in range(30)]
        await send(portal, *items)

        with recorded_statements(app.state.database) as few:
            await send(portal, *items[:2])
        with recorded_statements(app.state.database) as many:
            await send(portal, *items)

        assert len(many) == len(few) < 12
