"""An organisation keeps its own entries, others do not, and somebody else publishes them."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from chassis.identity import Principal, PrincipalKind, Role
from tests.catalog.drafts.test_drafts import CONTENT, DRAFTS, begin, save
from tests.catalog.drafts.test_reviewing import PUBLICATION, REASON
from tests.catalog.factories import make_organization, make_solution
from tests.catalog.imports.reading import text_of
from tests.catalog.members import member_headers
from tests.catalog.notices import told_notices
from tests.support.keys import forwarded_headers
from tests.support.service import client

OWN = UUID("019ab1c2-0000-7000-8000-0000000000a1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000a2")
IMPORTS = "/v1/imports/publiccode"


@pytest.fixture
async def provider(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    await make_organization(session, OWN, name="Beispielsoftware", kind="company")
    async with client(app, headers=member_headers(OWN)) as provider:
        yield provider


@pytest.fixture
async def competitor(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=member_headers(OTHER)) as competitor:
        yield competitor


async def act(caller: AsyncClient, draft: Any, action: str, body: Any = None) -> Any:
    headers = {"If-Match": f'"v{draft["version"]}"'}
    return await caller.post(f"{DRAFTS}/{draft['id']}/{action}", json=body, headers=headers)


class TestOwnDrafts:
    async def test_a_new_entry_belongs_to_who_begins_it(
        self, provider: AsyncClient, competitor: AsyncClient, editor: AsyncClient
    ) -> None:
        draft = await begin(provider)

        assert draft["content"]["owner_id"] == str(OWN)
        assert "owner" not in draft["content"]["unknown"]
        for caller, seen in ((provider, 1), (competitor, 0), (editor, 1)):
            page = (await caller.get(DRAFTS)).json()
            assert (page["total"], len(page["items"])) == (seen, seen)

    async def test_it_goes_from_draft_to_the_public_by_two_people(
        self, provider: AsyncClient, editor: AsyncClient, api: AsyncClient
    ) -> None:
        draft = await begin(provider)
        draft = (await save(provider, draft, content=draft["content"] | {"name": "Neu"})).json()
        draft = (await act(provider, draft, "submission")).json()

        rejected = (await act(editor, draft, "rejection", {"reason": REASON})).json()
        seen = (await provider.get(f"{DRAFTS}/{draft['id']}")).json()
        again = (await act(provider, rejected, "submission")).json()
        published = await act(editor, again, "publication", PUBLICATION)

        assert (seen["status"], seen["reason"]) == ("rejected", REASON)
        assert published.status_code == 200
        entry = (await api.get(f"/v1/solutions/{published.json()['slug']}")).json()
        assert entry["owner_id"] == str(OWN)

    async def test_the_owner_hears_of_both_decisions(
        self, provider: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        draft = (await act(provider, await begin(provider), "submission")).json()

        rejected = (await act(editor, draft, "rejection", {"reason": REASON})).json()
        again = (await act(provider, rejected, "submission")).json()
        published = await act(editor, again, "publication", PUBLICATION)

        sent_back, approved = await told_notices(session)
        assert sent_back.organizations == approved.organizations == [OWN]
        assert sent_back.text["de"].endswith(REASON["de"])
        assert sent_back.text["en"].endswith(REASON["en"])
        assert sent_back.page == f"/meine-eintraege/entwuerfe/{draft['id']}"
        assert approved.title["de"].endswith("ist veröffentlicht")
        assert approved.page == f"/loesungen/{published.json()['slug']}"

    async def test_a_public_entry_of_ones_own_is_changed_and_the_draft_thrown_away(
        self, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=OWN)

        draft = await begin(provider, solution="pegel", content=None)
        deleted = await provider.delete(
            f"{DRAFTS}/{draft['id']}", headers={"If-Match": f'"v{draft["version"]}"'}
        )

        assert deleted.status_code == 204

    async def test_notes_and_checks_stay_with_the_editors(
        self, provider: AsyncClient, editor: AsyncClient
    ) -> None:
        draft = await begin(provider)
        noted = (await save(editor, draft, note="intern", checked=["licence_checked"])).json()

        kept = (await save(provider, noted, note="frech", checked=["sources_opened"])).json()
        seen = (await editor.get(f"{DRAFTS}/{draft['id']}")).json()

        assert kept["note"] is None
        assert seen["note"] == "intern"
        assert [c["id"] for c in seen["checklist"] if c["is_checked"]] == ["licence_checked"]

    async def test_changed_content_has_to_be_checked_again(
        self, provider: AsyncClient, editor: AsyncClient
    ) -> None:
        draft = await begin(provider)
        checked = (await save(editor, draft, checked=["licence_checked"])).json()

        changed = await save(provider, checked, content=checked["content"] | {"name": "Anders"})

        assert not any(item["is_checked"] for item in changed.json()["checklist"])

    @pytest.mark.usefixtures("session")
    async def test_who_acts_by_delegation_writes_as_well(self, app: FastAPI) -> None:
        delegate = member_headers(OWN, kind="municipality", delegate_id=OTHER)
        async with client(app, headers=delegate) as caller:
            assert (await begin(caller))["content"]["owner_id"] == str(OWN)


class TestForeignDrafts:
    @pytest.mark.parametrize(
        ("method", "path", "body"),
        [
            ("GET", "", None),
            ("PUT", "", {"content": {}}),
            ("DELETE", "", None),
            ("POST", "/submission", None),
        ],
    )
    async def test_they_do_not_exist(
        self,
        provider: AsyncClient,
        competitor: AsyncClient,
        method: str,
        path: str,
        body: Any,
    ) -> None:
        draft = await begin(provider)

        response = await competitor.request(
            method, f"{DRAFTS}/{draft['id']}{path}", json=body, headers={"If-Match": '"v1"'}
        )

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/draft-not-found"

    async def test_an_entry_of_the_editors_is_not_taken_by_its_draft(
        self, competitor: AsyncClient, editor: AsyncClient
    ) -> None:
        draft = await begin(editor, content=CONTENT | {"owner_id": str(OTHER), "unknown": []})

        assert (await competitor.get(f"{DRAFTS}/{draft['id']}")).status_code == 404

    async def test_a_public_entry_of_another_is_not_changed(
        self, competitor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=OWN)
        await make_solution(session, slug="herrenlos")
        await make_solution(session, slug="archiv", owner_id=OWN, status=SolutionStatus.ARCHIVED)

        for slug, status in (("pegel", 403), ("herrenlos", 403), ("archiv", 404), ("nie", 404)):
            response = await competitor.post(DRAFTS, json={"solution": slug})
            assert response.status_code == status, slug

    @pytest.mark.parametrize("owner", [str(OTHER), "kein Wert", 7, [str(OWN)]])
    async def test_no_entry_is_written_for_another(
        self, provider: AsyncClient, owner: object
    ) -> None:
        content = CONTENT | {"owner_id": owner}
        draft = await begin(provider)

        created = await provider.post(DRAFTS, json={"content": content})
        saved = await save(provider, draft, content=content)

        for response in (created, saved):
            assert response.status_code == 403
            assert response.json()["type"] == "/problems/owner-not-yours"

    async def test_without_an_organisation_nothing_is_written(self, api: AsyncClient) -> None:
        member = frozenset({Role.MEMBER.value})
        nobody = Principal(PrincipalKind.PERSON, "person", member)

        response = await api.post(DRAFTS, json={}, headers=forwarded_headers("catalog", nobody))

        assert response.status_code == 403


class TestReview:
    @pytest.mark.parametrize(
        ("action", "body"), [("publication", PUBLICATION), ("rejection", {"reason": REASON})]
    )
    @pytest.mark.parametrize("role", [Role.MEMBER, Role.ORGANIZATION_ADMIN])
    async def test_members_do_not_decide(
        self, api: AsyncClient, provider: AsyncClient, action: str, body: Any, role: Role
    ) -> None:
        draft = (await act(provider, await begin(provider), "submission")).json()

        response = await api.post(
            f"{DRAFTS}/{draft['id']}/{action}",
            json=body,
            headers=member_headers(OWN, role) | {"If-Match": f'"v{draft["version"]}"'},
        )

        assert response.status_code == 403

    async def test_an_editor_does_not_publish_what_they_submitted(
        self, editor: AsyncClient
    ) -> None:
        draft = (await act(editor, await begin(editor), "submission")).json()

        response = await act(editor, draft, "publication", PUBLICATION)

        assert response.status_code == 403
        assert response.json()["type"] == "/problems/four-eyes-needed"

    async def test_an_editor_does_not_publish_for_their_own_organisation(
        self, app: FastAPI, provider: AsyncClient
    ) -> None:
        draft = (await act(provider, await begin(provider), "submission")).json()
        headers = member_headers(OWN, Role.FEDERAL_EDITOR, subject="editor")

        async with client(app, headers=headers) as insider:
            response = await act(insider, draft, "publication", PUBLICATION)

        assert response.json()["type"] == "/problems/four-eyes-needed"


class TestStillCorrect:
    async def test_the_owner_says_so_and_nobody_else(
        self, api: AsyncClient, provider: AsyncClient, competitor: AsyncClient,
        session: AsyncSession,
    ) -> None:  # fmt: skip
        await make_solution(session, slug="pegel", owner_id=OWN, status=SolutionStatus.STALE)
        path, latest = "/v1/solutions/pegel/confirmation", {"If-Match": '"v1"'}

        anonymous = await api.post(path, headers=latest)
        foreign = await competitor.post(path, headers=latest)
        own = await provider.post(path, headers=latest)

        assert (anonymous.status_code, foreign.status_code) == (401, 403)
        assert own.json()["status"] == "published"

    @pytest.mark.parametrize("action", ["withdrawal", "archival"])
    async def test_it_does_not_take_an_entry_away(
        self, provider: AsyncClient, session: AsyncSession, action: str
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=OWN)

        response = await provider.post(
            f"/v1/solutions/pegel/{action}",
            json={"reason": {"de": "Weg damit."}},
            headers={"If-Match": '"v1"'},
        )

        assert response.status_code == 403


class TestImports:
    async def send(self, caller: AsyncClient, **parameters: Any) -> Any:
        return await caller.post(
            IMPORTS,
            content=text_of("00-faultless"),
            params=parameters,
            headers={"Content-Type": "application/yaml"},
        )

    async def test_a_file_becomes_an_own_draft(
        self, provider: AsyncClient, competitor: AsyncClient
    ) -> None:
        body = (await self.send(provider)).json()

        draft = (await provider.get(f"{DRAFTS}/{body['draft_id']}")).json()
        listed = {"solution": body["solution_slug"]}
        assert draft["content"]["owner_id"] == str(OWN)
        assert (await provider.get(f"/v1/imports/{body['id']}")).status_code == 200
        assert (await competitor.get(f"/v1/imports/{body['id']}")).status_code == 404
        assert (await provider.get("/v1/imports", params=listed)).json()["total"] == 1
        assert (await competitor.get("/v1/imports", params=listed)).json()["total"] == 0

    async def test_the_same_file_of_another_is_another_draft(
        self, provider: AsyncClient, competitor: AsyncClient
    ) -> None:
        first = (await self.send(provider)).json()
        second = (await self.send(competitor)).json()

        assert first["draft_id"] != second["draft_id"]
        assert first["solution_slug"] not in [each["slug"] for each in second["duplicates"]]

    async def test_a_foreign_entry_is_not_changed_by_a_file(
        self, competitor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=OWN)

        for parameters in ({}, {"dry_run": "true"}):
            response = await self.send(competitor, solution_slug="pegel", **parameters)
            assert response.status_code == 403


async def test_a_missing_draft_is_missing_for_members(provider: AsyncClient) -> None:
    assert (await provider.get(f"{DRAFTS}/{uuid4()}")).status_code == 404
