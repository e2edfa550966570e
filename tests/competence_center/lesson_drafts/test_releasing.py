"""A closed request becomes a lesson: written, checked by others, released by its municipality."""

from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import event
from competence_center.lesson_drafts.repository import part_from_forgotten
from competence_center.requests.forgetting import KEPT_FOR, forget_ended
from competence_center.requests.models import AdvisoryRequest
from tests.competence_center.requests.conftest import (
    REQUESTS,
    act,
    as_coordinator,
    as_kreis_colleague,
    as_neighbour,
    as_other_coordinator,
    ask,
)
from tests.support.keys import sibling_headers
from tests.support.service import client

DRAFTS = "/v1/lesson-drafts"
LESSON: dict[str, Any] = {
    "title": "Einen Dienst gemeinsam betreiben",
    "context": "Eine Stadt ohne eigene IT wollte Meldungen digital annehmen.",
    "problem": "Für einen eigenen Betrieb fehlte Personal.",
    "approach": "Sie nutzt den Dienst ihres Kreises mit.",
    "what_failed": "Die Zuständigkeiten waren lange ungeklärt.",
    "transfer_conditions": ["Der Kreis betreibt den Dienst schon."],
}
AGREED: dict[str, Any] = {"is_agreed": True, "text_version": "1"}
REFUSED: dict[str, Any] = {"is_agreed": False, "text_version": "1"}


async def write(
    caller: AsyncClient, request: dict[str, Any], *, status: int = 201, **facts: Any
) -> dict[str, Any]:
    path = f"{REQUESTS}/{request['id']}/lesson-drafts"
    response = await caller.post(path, json=LESSON | facts)
    assert response.status_code == status, response.text
    return dict(response.json())


async def do(
    caller: AsyncClient, draft: dict[str, Any], what: str, *, status: int = 200, **body: Any
) -> dict[str, Any]:
    """Whatever the version."""
    method = "PUT" if what in ("", "/consent") else "POST"
    path = f"{DRAFTS}/{draft['id']}{what}"
    response = await caller.request(method, path, json=body, headers={"If-Match": "*"})
    assert response.status_code == status, response.text
    return dict(response.json())


async def check(app: FastAPI, draft: dict[str, Any], **body: Any) -> dict[str, Any]:
    """As a colleague of who wrote it."""
    async with client(app, headers=as_kreis_colleague()) as colleague:
        return await do(colleague, draft, "/check", **body)


async def told_of(session: AsyncSession, draft: dict[str, Any]) -> list[tuple[str, bool, str]]:
    rows = select(event.c.type, event.c.is_tombstone, event.c.audience)
    rows = rows.where(event.c.subject == draft["id"]).order_by(event.c.version)
    return [
        (row.type.removeprefix("de.stufenplan.competence-center."), row.is_tombstone, row.audience)
        for row in await session.execute(rows)
    ]


class TestRelease:
    async def test_it_is_read_by_services_when_both_have_agreed(
        self, app: FastAPI, session: AsyncSession, town: AsyncClient, kreis: AsyncClient,
        closed: dict[str, Any],
    ) -> None:  # fmt: skip
        draft = await write(kreis, closed)
        await do(town, draft, "/consent", status=409, **AGREED)
        await check(app, draft)
        released = await do(town, draft, "/consent", **AGREED)

        headers = sibling_headers("competence-center", sender="knowledge")
        async with client(app, headers=headers) as knowledge:
            read = (await knowledge.get(f"{DRAFTS}/{draft['id']}")).json()

        assert released["state"] == "released"
        assert await told_of(session, draft) == [("lesson-draft.released.v1", False, "siblings")]
        assert (read["size_class"], read["area_type"]) == ("gt_100k", "63")
        assert read["topic"] == "mobilitaet-verkehr"
        assert (read["outcome"], read["what_failed"]) == (
            "resolved_with_help",
            LESSON["what_failed"],
        )
        assert not {"unit", "request", "organization", "land", "area_key"} & set(read)

    async def test_the_municipality_reads_it_from_the_start_and_may_refuse(
        self, session: AsyncSession, town: AsyncClient, kreis: AsyncClient, closed: dict[str, Any]
    ) -> None:
        draft = await write(kreis, closed)
        path = f"{REQUESTS}/{closed['id']}/lesson-drafts"

        (seen,) = (await town.get(path)).json()["items"]
        refused = await do(town, draft, "/consent", **REFUSED)
        again = await write(kreis, closed)

        assert (seen["state"], seen["context"]) == ("drafted", LESSON["context"])
        assert seen["consent"]["version"] == "1"
        assert refused["state"] == "refused"
        assert again["id"] != draft["id"]
        assert await told_of(session, draft) == []

    async def test_what_was_released_can_be_taken_back(
        self, app: FastAPI, session: AsyncSession, town: AsyncClient, kreis: AsyncClient,
        closed: dict[str, Any],
    ) -> None:  # fmt: skip
        draft = await write(kreis, closed)
        await check(app, draft)
        await do(town, draft, "/consent", **AGREED)
        await do(kreis, draft, "/withdrawal", status=409)

        await do(town, draft, "/consent", **REFUSED)

        assert await told_of(session, draft) == [
            ("lesson-draft.released.v1", False, "siblings"),
            ("lesson-draft.removed.v1", True, "siblings"),
        ]
        headers = sibling_headers("competence-center", sender="knowledge")
        async with client(app, headers=headers) as knowledge:
            assert (await knowledge.get(f"{DRAFTS}/{draft['id']}")).status_code == 404

    async def test_nobody_checks_the_own_words_and_new_words_are_checked_anew(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, closed: dict[str, Any]
    ) -> None:
        draft = await write(kreis, closed)
        own = await do(kreis, draft, "/check", status=403)
        objected = await check(app, draft, objection="Zu genau.")
        await do(kreis, draft, "", **LESSON)
        await check(app, draft)

        changed = await do(kreis, draft, "", **LESSON | {"title": "Anders"})

        assert own["type"] == "/problems/same-eyes"
        assert (objected["state"], objected["objection"]) == ("drafted", "Zu genau.")
        assert (changed["state"], changed["checked_at"]) == ("drafted", None)
        await do(town, draft, "/consent", status=409, **AGREED)

    async def test_names_block_until_they_are_changed_or_confirmed(
        self, kreis: AsyncClient, closed: dict[str, Any]
    ) -> None:
        naming: dict[str, Any] = {
            "context": "Die Saarbrücker Verwaltung.",
            "what_worked": "Frau Beispielhaus: rat@stadt.example, 0681 905-0000.",
        }

        blocked = await write(kreis, closed, status=409, **naming)
        found = [each["found"] for each in blocked["findings"]]
        some = await write(kreis, closed, status=409, **naming, confirmed=found[:1])
        draft = await write(kreis, closed, **naming, confirmed=found)

        assert blocked["type"] == "/problems/names-found"
        assert set(found) == {"Saarbrücker", "Beispielhaus", "rat@stadt.example", "0681 905-0000"}
        assert len(some["findings"]) == 3
        assert draft["confirmed"] == found

    async def test_only_a_closed_request_yields_one_and_only_one(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, closed: dict[str, Any]
    ) -> None:
        working = await ask(town)
        await act(kreis, working, "acceptance")

        early = await write(kreis, working, status=409)
        await write(kreis, closed)
        second = await write(kreis, closed, status=409)

        assert early["type"] == "/problems/request-not-closed"
        assert second["type"] == "/problems/lesson-draft-exists"

    async def test_it_is_hidden_from_all_others(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, land: AsyncClient,
        closed: dict[str, Any],
    ) -> None:  # fmt: skip
        draft = await write(kreis, closed)
        await write(town, closed, status=403)
        await write(land, closed, status=404)
        await do(town, draft, "/check", status=403)
        await do(kreis, draft, "/consent", status=403, **AGREED)

        for stranger in (as_neighbour, as_coordinator, as_other_coordinator):
            async with client(app, headers=stranger()) as api:
                for what in ("", "/check", "/withdrawal", "/consent"):
                    body = LESSON if what == "" else AGREED if what == "/consent" else {}
                    await do(api, draft, what, status=404, **body)
                assert (await api.get(f"{DRAFTS}/{draft['id']}")).status_code == 403
                path = f"{REQUESTS}/{closed['id']}/lesson-drafts"
                assert (await api.get(path)).status_code in (403, 404)

    async def test_who_has_not_seen_the_current_words_consents_to_nothing(
        self, app: FastAPI, town: AsyncClient, kreis: AsyncClient, closed: dict[str, Any]
    ) -> None:
        draft = await write(kreis, closed)
        await check(app, draft)
        path = f"{DRAFTS}/{draft['id']}/consent"

        stale = await town.put(path, json=AGREED, headers={"If-Match": '"v1"'})
        unseen = await town.put(path, json=AGREED)

        assert (stale.status_code, unseen.status_code) == (412, 428)
        await do(town, draft, "/consent", status=422, is_agreed=True, text_version="99")


class TestForgetting:
    async def test_what_is_released_stays_and_belongs_to_nobody(
        self, app: FastAPI, session: AsyncSession, town: AsyncClient, kreis: AsyncClient,
        closed: dict[str, Any],
    ) -> None:  # fmt: skip
        refused = await write(kreis, closed)
        await do(town, refused, "/consent", **REFUSED)
        draft = await write(kreis, closed)
        await check(app, draft)
        await do(town, draft, "/consent", **AGREED)
        ended = (await session.execute(select(AdvisoryRequest.ended_at))).scalar_one()
        assert ended is not None

        await forget_ended(session, now=ended + KEPT_FOR, limit=10)
        await part_from_forgotten(session)
        await session.commit()

        listed = await town.get(f"{REQUESTS}/{closed['id']}/lesson-drafts")
        assert listed.json()["items"] == []
        headers = sibling_headers("competence-center", sender="knowledge")
        async with client(app, headers=headers) as knowledge:
            assert (await knowledge.get(f"{DRAFTS}/{draft['id']}")).status_code == 200
            assert (await knowledge.get(f"{DRAFTS}/{refused['id']}")).status_code == 404
