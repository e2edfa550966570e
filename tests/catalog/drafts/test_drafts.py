"""Drafts are written by editors, never lost, and begin entries or change them."""

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts.enums import DraftStatus, Severity
from catalog.drafts.findings import Finding
from catalog.drafts.models import Draft
from catalog.drafts.service import save_import
from catalog.solutions.enums import Origin, SolutionStatus
from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel
from chassis.types import LocalizedText
from tests.catalog.factories import NOW, make_content, make_solution, make_use
from tests.support.keys import person_headers, sibling_headers

DRAFTS = "/v1/drafts"
CONTENT = make_content(name="Pegelkarte").as_json()

MISSING = f"{DRAFTS}/019ab1c2-0000-7000-8000-00000000000d"
PUBLICATION = {"review_depth": "formally_checked", "reason": "x", "checked": []}
REQUESTS: list[tuple[str, str, Any]] = [
    ("GET", DRAFTS, None),
    ("POST", DRAFTS, {}),
    ("GET", MISSING, None),
    ("PUT", MISSING, {"content": {}}),
    ("DELETE", MISSING, None),
    ("POST", f"{MISSING}/submission", None),
    ("POST", f"{MISSING}/publication", PUBLICATION),
    ("POST", f"{MISSING}/rejection", {"reason": {"de": "x"}}),
]


async def begin(editor: AsyncClient, **new: Any) -> Any:
    response = await editor.post(DRAFTS, json={"content": CONTENT} | new)
    assert response.status_code == 201, response.text
    return response.json()


async def save(editor: AsyncClient, draft: Any, **change: Any) -> Response:
    body = {"content": draft["content"]} | change
    tag = f'"v{draft["version"]}"'
    return await editor.put(f"{DRAFTS}/{draft['id']}", json=body, headers={"If-Match": tag})


class TestRefusals:
    @pytest.mark.parametrize(("method", "path", "body"), REQUESTS)
    async def test_nobody_in_particular_gets_in(
        self, api: AsyncClient, method: str, path: str, body: Any
    ) -> None:
        response = await api.request(method, path, json=body)

        assert response.status_code == 401

    @pytest.mark.parametrize(("method", "path", "body"), REQUESTS)
    @pytest.mark.parametrize("sender", ["somebody", "sibling"])
    async def test_who_is_no_editor_does_not_either(
        self, api: AsyncClient, method: str, path: str, body: Any, sender: str
    ) -> None:
        headers = sibling_headers("catalog") if sender == "sibling" else person_headers("catalog")

        response = await api.request(method, path, json=body, headers=headers)

        assert response.status_code == 403

    @pytest.mark.parametrize(("method", "path", "body"), REQUESTS[2:])
    async def test_what_does_not_exist_is_missing(
        self, editor: AsyncClient, method: str, path: str, body: Any
    ) -> None:
        response = await editor.request(method, path, json=body, headers={"If-Match": '"v1"'})

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/draft-not-found"


class TestCreateDraft:
    async def test_a_new_entry_begins_with_a_name_in_its_address(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        response = await editor.post(DRAFTS, json={"content": CONTENT | {"name": "Straße & Öl"}})

        draft = response.json()
        assert response.status_code == 201
        assert response.headers["location"] == f"{DRAFTS}/{draft['id']}"
        assert draft["solution"]["slug"] == "strasse-oel"
        assert draft["status"] == "draft"
        assert draft["findings"] == []
        assert (await api.get("/v1/solutions/strasse-oel")).status_code == 404

    async def test_a_taken_name_gets_a_number(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegelkarte")

        first, second = await begin(editor), await begin(editor)

        assert first["solution"]["slug"] == "pegelkarte-2"
        assert second["solution"]["slug"] == "pegelkarte-3"

    async def test_a_wanted_address_that_is_taken_is_a_conflict(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await editor.post(DRAFTS, json={"slug": "pegel"})

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/slug-taken"

    async def test_an_empty_draft_is_a_beginning(self, editor: AsyncClient) -> None:
        draft = await begin(editor, content=None)

        assert draft["content"] == {}
        assert draft["name"] == "Ohne Namen"
        assert draft["error_count"] > 10

    async def test_the_draft_of_an_entry_holds_what_it_states(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        contact = {"role": "Pressestelle", "email": "presse@stadt.example"}
        await make_solution(session, slug="pegel", contacts=[contact], keywords=["Wasser"])

        draft = await begin(editor, solution="pegel", content=None)

        assert draft["content"]["keywords"] == ["Wasser"]
        assert draft["content"]["contacts"] == [contact]
        assert (draft["base_revision"], draft["is_outdated"]) == (1, False)
        assert draft["changes"] == []

    async def test_an_entry_has_one_draft_at_a_time(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        draft = await begin(editor, solution="pegel")

        response = await editor.post(DRAFTS, json={"solution": "pegel"})

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/draft-exists"
        assert response.json()["draft_id"] == draft["id"]

    async def test_an_entry_that_does_not_exist_cannot_be_changed(
        self, editor: AsyncClient
    ) -> None:
        response = await editor.post(DRAFTS, json={"solution": "gibt-es-nicht"})

        assert response.status_code == 404

    async def test_the_same_request_twice_makes_one_draft(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        headers = {"Idempotency-Key": str(uuid4())}

        first = await editor.post(DRAFTS, json={"content": CONTENT}, headers=headers)
        second = await editor.post(DRAFTS, json={"content": CONTENT}, headers=headers)

        number = (await session.execute(select(func.count()).select_from(Draft))).scalar_one()
        assert first.json() == second.json()
        assert number == 1

    @pytest.mark.parametrize(
        "content",
        [
            {"name": "NUL \x00"},
            {"\x00": 1},
            {"name": "\ud800"},
            {"features": [10**30]},
            {"features": [float("nan")]},
            {"features": [[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]},
            {"name": "x" * 300_000},
            [],
            "text",
        ],
    )
    async def test_what_cannot_be_stored_is_refused(
        self, editor: AsyncClient, content: Any
    ) -> None:
        # By hand: the client would not send half of this.
        body = json.dumps({"content": content})
        response = await editor.post(
            DRAFTS, content=body, headers={"Content-Type": "application/json"}
        )

        assert response.status_code == 422


class TestSaveDraft:
    async def test_faulty_content_is_kept_as_it_is(self, editor: AsyncClient) -> None:
        draft = await begin(editor)
        content = {"kind": "zauberei", "name": 7, "eigenes": {"Feld": [1, 2.5, None, True]}}

        response = await save(editor, draft, content=content, note="Morgen weiter")

        again = (await editor.get(f"{DRAFTS}/{draft['id']}")).json()
        assert response.status_code == 200
        assert again["content"] == content
        assert again["note"] == "Morgen weiter"
        assert {"/kind", "/name", "/eigenes"} <= {f["pointer"] for f in again["findings"]}

    async def test_a_change_needs_the_version_it_was_made_from(self, editor: AsyncClient) -> None:
        draft = await begin(editor)
        first = await save(editor, draft, note="eins")

        lost = await save(editor, draft, note="zwei")
        blind = await editor.put(f"{DRAFTS}/{draft['id']}", json={"content": CONTENT})

        assert first.headers["etag"] == '"v2"'
        assert (lost.status_code, blind.status_code) == (412, 428)
        assert (await editor.get(f"{DRAFTS}/{draft['id']}")).json()["note"] == "eins"

    async def test_the_address_of_a_new_entry_can_change(self, editor: AsyncClient) -> None:
        draft = await begin(editor)

        response = await save(editor, draft, slug="pegel-und-regen")

        assert response.json()["solution"]["slug"] == "pegel-und-regen"

    async def test_the_address_of_a_public_entry_stays(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        draft = await begin(editor, solution="pegel")

        response = await save(editor, draft, slug="anders")

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/slug-fixed"

    async def test_the_public_sees_nothing_of_a_draft(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", name="Pegel")
        draft = await begin(editor, solution="pegel", content=None)

        saved = await save(editor, draft, content=draft["content"] | {"name": "Regen"})

        (change,) = saved.json()["changes"]
        assert (change["pointer"], change["before"], change["after"]) == (
            "/name",
            "Pegel",
            "Regen",
        )
        assert (await api.get("/v1/solutions/pegel")).json()["name"] == "Pegel"


class TestListDrafts:
    async def test_the_last_changed_comes_first_page_by_page(self, editor: AsyncClient) -> None:
        drafts = [await begin(editor, slug=f"entwurf-{number}") for number in range(3)]
        await save(editor, drafts[0], note="zuletzt")

        first = (await editor.get(DRAFTS, params={"limit": 2})).json()
        second = (
            await editor.get(DRAFTS, params={"limit": 2, "cursor": first["next_cursor"]})
        ).json()

        slugs = [item["solution"]["slug"] for item in first["items"] + second["items"]]
        assert slugs == ["entwurf-0", "entwurf-2", "entwurf-1"]
        assert first["total"] == 3
        assert second["next_cursor"] is None

    async def test_only_those_in_review_can_be_asked_for(self, editor: AsyncClient) -> None:
        await begin(editor)

        response = await editor.get(DRAFTS, params={"status": "in_review"})

        assert response.json()["items"] == []


class TestDeleteDraft:
    async def test_a_new_entry_goes_with_its_draft(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        draft = await begin(editor)

        response = await editor.delete(
            f"{DRAFTS}/{draft['id']}", headers={"If-Match": f'"v{draft["version"]}"'}
        )

        assert response.status_code == 204
        assert await session.get(Solution, UUID(draft["solution"]["id"])) is None

    async def test_what_is_known_of_uses_is_never_thrown_away_with_it(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        draft = await begin(editor)
        solution = await session.get_one(Solution, UUID(draft["solution"]["id"]))
        use = await make_use(session, solution, level=UseLevel.CLAIMED)
        path, tag = f"{DRAFTS}/{draft['id']}", {"If-Match": f'"v{draft["version"]}"'}

        refused = await editor.delete(path, headers=tag)
        await editor.delete(f"/v1/uses/{use.id}", headers={"If-Match": f'"v{use.version}"'})
        deleted = await editor.delete(path, headers=tag)

        assert (refused.status_code, deleted.status_code) == (409, 204)
        assert refused.json()["type"] == "/problems/draft-has-uses"
        assert refused.json()["uses"] == 1

    async def test_a_public_entry_stays(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        draft = await begin(editor, solution="pegel")

        await editor.delete(f"{DRAFTS}/{draft['id']}", headers={"If-Match": '"v1"'})

        assert (await api.get("/v1/solutions/pegel")).status_code == 200
        assert (await editor.get(DRAFTS)).json()["total"] == 0


class TestSaveImport:
    FINDING = Finding(
        severity=Severity.WARNING,
        code="unknown_key",
        pointer="/foo",
        line=7,
        message=LocalizedText(de="Unbekannter Schlüssel.", en="Unknown key."),
    )

    async def test_an_import_begins_an_entry(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        draft = await save_import(
            session,
            content={"name": "Fremdes", "kind": "software"},
            solution_id=None,
            origin=Origin.IMPORT,
            findings=[self.FINDING],
            now=NOW,
        )
        await session.commit()

        shown = (await editor.get(f"{DRAFTS}/{draft.id}")).json()
        assert draft.solution.slug == "fremdes"
        assert draft.solution.status is SolutionStatus.DRAFT
        assert shown["origin"] == "import"
        assert shown["import_findings"][0]["line"] == 7

    async def test_an_import_replaces_the_draft_of_an_entry(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        before = await begin(editor, solution="pegel")

        draft = await save_import(
            session,
            content=CONTENT | {"name": "Neu"},
            solution_id=solution.id,
            origin=Origin.IMPORT,
            findings=[],
            now=NOW,
        )

        assert str(draft.id) == before["id"]
        assert draft.version == 2
        assert draft.status is DraftStatus.DRAFT
        assert draft.content["name"] == "Neu"
