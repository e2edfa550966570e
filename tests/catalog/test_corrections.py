"""Corrections that readers suggest, and who answers them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from tests.catalog.factories import make_organization, make_solution
from tests.catalog.members import client_headers, member_headers
from tests.catalog.notices import told_notices
from tests.support.service import client

OWN = UUID("019ab1c2-0000-7000-8000-0000000000c1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000c2")
CORRECTIONS = "/v1/corrections"
TEXT = "Die Lizenz ist seit März die EUPL 1.2."


@pytest.fixture
async def provider(
    app: FastAPI, session: AsyncSession, empty_catalogue: None
) -> AsyncIterator[AsyncClient]:
    await make_organization(session, OWN, name="Beispielsoftware", kind="company")
    await make_solution(session, slug="pegel", name="Pegelkarte", owner_id=OWN)
    async with client(app, headers=member_headers(OWN)) as provider:
        yield provider


@pytest.fixture
async def competitor(app: FastAPI, provider: AsyncClient) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=member_headers(OTHER)) as competitor:
        yield competitor


def correction(**members: Any) -> dict[str, Any]:
    opened_at = datetime.now(UTC) - timedelta(minutes=1)
    return {"text": TEXT, "opened_at": opened_at.isoformat()} | members


async def suggest(
    api: AsyncClient, *, slug: str = "pegel", key: str | None = None, **members: Any
) -> Response:
    headers = {"Idempotency-Key": key} if key else {}
    return await api.post(
        f"/v1/solutions/{slug}/corrections", json=correction(**members), headers=headers
    )


async def listed(caller: AsyncClient, **parameters: str) -> list[Any]:
    response = await caller.get(CORRECTIONS, params=parameters)
    assert response.status_code == 200, response.text
    items: list[Any] = response.json()["items"]
    return items


async def answer(caller: AsyncClient, found: Any, outcome: str, **members: Any) -> Response:
    return await caller.post(
        f"{CORRECTIONS}/{found['id']}/answer",
        json={"outcome": outcome} | members,
        headers={"If-Match": f'"v{found["version"]}"'},
    )


class TestSuggestCorrection:
    async def test_anybody_suggests_and_who_keeps_the_entry_reads(
        self, api: AsyncClient, provider: AsyncClient, editor: AsyncClient
    ) -> None:
        response = await suggest(
            api,
            field="license_spdx",
            source_url="https://git.example/LICENSE",
            email="erika@example.org",
        )

        assert response.status_code == 201
        assert response.json().keys() == {"id", "number", "suggested_at"}
        for reader in (provider, editor):
            (found,) = await listed(reader)
            assert (found["text"], found["status"]) == (TEXT, "open")
            assert found["solution"]["slug"] == "pegel"
            assert found["field_label"]["de"] == "Lizenz"
            assert found["email"] == "erika@example.org"

    async def test_the_owner_hears_that_there_is_one_and_not_what_it_says(
        self, api: AsyncClient, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await suggest(api, email="erika@example.org")

        (told,) = await told_notices(session)
        assert (told.organizations, told.page) == ([OWN], "/meine-eintraege")
        assert told.title["de"] == "Ein Hinweis zum Eintrag „Pegelkarte“"
        assert TEXT not in str(told)
        assert "erika" not in str(told)

    async def test_sending_it_twice_stores_it_once(
        self, api: AsyncClient, provider: AsyncClient
    ) -> None:
        body = correction()
        first, again = [
            await api.post(
                "/v1/solutions/pegel/corrections",
                json=body,
                headers={"Idempotency-Key": "one-form-one-key"},
            )
            for _ in range(2)
        ]

        assert first.json() == again.json()
        assert len(await listed(provider)) == 1

    @pytest.mark.parametrize(
        ("members", "sign"),
        [
            ({"website": "https://casino.example"}, "hidden_field"),
            ({"text": "www.a.example http://b.example https://c.example"}, "many_links"),
            ({"opened_at": "2100-01-01T00:00:00Z"}, "too_fast"),
            ({"opened_at": "2020-01-01T00:00:00Z"}, "too_old"),
        ],
    )
    async def test_what_a_program_would_send_is_refused(
        self, api: AsyncClient, provider: AsyncClient, members: dict[str, str], sign: str
    ) -> None:
        response = await suggest(api, **members)

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/looks-like-spam"
        assert response.json()["sign"] == sign
        assert await listed(provider) == []

    async def test_so_is_what_was_written_within_a_moment(
        self, api: AsyncClient, provider: AsyncClient
    ) -> None:
        response = await suggest(api, opened_at=datetime.now(UTC).isoformat())

        assert response.json()["sign"] == "too_fast"

    @pytest.mark.parametrize(
        "members",
        [
            {"text": "zu kurz"},
            {"text": "x" * 2001},
            {"field": "owner"},
            {"email": "kein Kontakt"},
            {"email": "a@b.example, c@d.example"},
            {"email": "a@b.example\nBcc: c@d.example"},
            {"source_url": "javascript:alert(1)"},
            {"opened_at": None},
            {"opened_at": "2026-11-22T08:00:00"},
            {"status": "accepted"},
        ],
    )
    async def test_what_does_not_fit_is_refused(
        self, api: AsyncClient, provider: AsyncClient, members: dict[str, Any]
    ) -> None:
        response = await suggest(api, **members)

        assert response.json()["type"] == "/problems/invalid-body"

    async def test_only_what_is_public_can_be_corrected(
        self, api: AsyncClient, session: AsyncSession, provider: AsyncClient
    ) -> None:
        await make_solution(session, slug="secret", status=SolutionStatus.DRAFT, owner_id=OWN)

        assert (await suggest(api, slug="secret")).status_code == 404
        assert (await suggest(api, slug="none")).status_code == 404

    async def test_nobody_floods_an_entry(
        self, api: AsyncClient, session: AsyncSession, provider: AsyncClient
    ) -> None:
        for _ in range(50):
            assert (await suggest(api)).status_code == 201

        full = await suggest(api)
        (latest, *_) = await listed(provider)
        await answer(provider, latest, "declined", reason={"de": "Stimmt nicht."})

        assert full.json()["type"] == "/problems/too-many-corrections"
        assert (await suggest(api)).status_code == 201


class TestListCorrections:
    async def test_others_see_nothing_of_them(
        self, api: AsyncClient, competitor: AsyncClient, app: FastAPI
    ) -> None:
        await suggest(api)

        assert await listed(competitor) == []
        assert (await api.get(CORRECTIONS)).status_code == 401
        async with client(app, headers=client_headers(OWN, "catalog:write")) as program:
            assert (await program.get(CORRECTIONS)).status_code == 403

    async def test_they_are_filtered_and_paged(
        self, api: AsyncClient, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="melder", owner_id=OWN)
        for slug in ("pegel", "pegel", "melder"):
            await suggest(api, slug=slug)

        first = (await provider.get(CORRECTIONS, params={"limit": 2})).json()
        cursor = first["next_cursor"]
        rest = (await provider.get(CORRECTIONS, params={"limit": 2, "cursor": cursor})).json()

        assert [each["solution"]["slug"] for each in first["items"]] == ["melder", "pegel"]
        assert (len(rest["items"]), rest["total"]) == (1, 3)
        assert len(await listed(provider, solution="pegel")) == 2
        assert await listed(provider, status="declined") == []


class TestAnswerCorrection:
    async def test_an_accepted_one_opens_the_draft_of_the_entry(
        self, api: AsyncClient, provider: AsyncClient
    ) -> None:
        await suggest(api)
        await suggest(api)
        second, first = await listed(provider)

        answered = (await answer(provider, first, "accepted")).json()
        again = (await answer(provider, second, "accepted")).json()

        assert answered["status"] == "accepted"
        draft = (await provider.get(f"/v1/drafts/{answered['draft_id']}")).json()
        assert draft["solution"]["slug"] == "pegel"
        assert draft["content"]["name"] == "Pegelkarte"
        assert again["draft_id"] == answered["draft_id"]

    async def test_a_declined_one_keeps_its_reason_and_the_entry_stays(
        self, api: AsyncClient, provider: AsyncClient
    ) -> None:
        await suggest(api)
        (found,) = await listed(provider)

        bare = await answer(provider, found, "declined")
        declined = await answer(provider, found, "declined", reason={"de": "Nein.", "en": "No."})

        assert bare.json()["errors"][0]["pointer"] == "/reason"
        assert declined.json()["draft_id"] is None
        assert (await listed(provider))[0]["reason"] == {"de": "Nein.", "en": "No."}
        assert (await provider.get("/v1/drafts")).json()["total"] == 0

    async def test_editors_answer_for_everybody(
        self, api: AsyncClient, provider: AsyncClient, editor: AsyncClient
    ) -> None:
        await suggest(api)
        (found,) = await listed(editor)

        assert (await answer(editor, found, "accepted")).status_code == 200
        late = await answer(provider, found | {"version": 2}, "accepted")
        assert late.json()["type"] == "/problems/correction-answered"

    async def test_others_do_not(
        self, api: AsyncClient, provider: AsyncClient, competitor: AsyncClient
    ) -> None:
        await suggest(api)
        (found,) = await listed(provider)

        assert (await answer(api, found, "accepted")).status_code == 401
        assert (await answer(competitor, found, "accepted")).status_code == 404
        assert (await answer(provider, found | {"version": 7}, "accepted")).status_code == 412
        unknown = await provider.post(
            f"{CORRECTIONS}/{found['id']}/answer", json={"outcome": "accepted"}
        )
        assert unknown.status_code == 428
