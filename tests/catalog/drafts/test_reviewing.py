"""A draft is submitted, reviewed, and becomes public as one revision or not at all."""

import asyncio
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.cli import deployable
from catalog.revisions.models import Revision
from catalog.solutions.enums import Origin
from catalog.solutions.models import Solution
from catalog.solutions.publishing import publish_solution
from catalog.solutions.service import lock
from chassis.identity import Role
from chassis.mechanics import event
from tests.catalog.drafts.test_drafts import CONTENT, DRAFTS, begin, save
from tests.catalog.factories import NOW, REVIEW, make_content, make_solution
from tests.support.keys import administrator_headers, person_headers
from tests.support.service import MakeService, client

FORMAL = ["sources_opened", "licence_checked", "wording_neutral", "no_personal_data"]
REASON = {"de": "Bitte die Quelle nennen.", "en": "Please name the source."}
PUBLICATION = {"review_depth": "formally_checked", "reason": "Neu", "checked": FORMAL}


async def post(editor: AsyncClient, draft: Any, action: str, body: Any = None) -> Response:
    headers = {"If-Match": f'"v{draft["version"]}"'}
    if action == "submission":
        # Somebody else publishes it.
        headers |= person_headers("catalog", Role.FEDERAL_EDITOR)
    return await editor.post(f"{DRAFTS}/{draft['id']}/{action}", json=body, headers=headers)


async def submitted(editor: AsyncClient, **new: Any) -> Any:
    response = await post(editor, await begin(editor, **new), "submission")
    assert response.status_code == 200, response.text
    return response.json()


class TestSubmitDraft:
    async def test_a_sound_draft_waits_for_its_review(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        draft = await submitted(editor)

        waiting = (await editor.get(DRAFTS, params={"status": "in_review"})).json()["items"]
        assert [item["id"] for item in waiting] == [draft["id"]]
        assert draft["solution"]["status"] == "in_review"
        assert draft["submitted_at"]

    async def test_a_draft_with_errors_is_sent_back_with_them(self, editor: AsyncClient) -> None:
        draft = await begin(editor, content={"name": "Halb"})

        response = await post(editor, draft, "submission")

        problem = response.json()
        assert response.status_code == 409
        assert problem["type"] == "/problems/draft-has-errors"
        assert "/kind" in {finding["pointer"] for finding in problem["findings"]}

    async def test_changed_content_has_to_be_submitted_again(self, editor: AsyncClient) -> None:
        draft = await submitted(editor)

        checked = (await save(editor, draft, checked=FORMAL)).json()
        changed = (await save(editor, checked, content=CONTENT | {"name": "Anders"})).json()

        assert (checked["status"], changed["status"]) == ("in_review", "draft")


class TestRejectDraft:
    async def test_the_author_reads_why(self, editor: AsyncClient) -> None:
        draft = await submitted(editor)

        response = await post(editor, draft, "rejection", {"reason": REASON})

        assert response.json()["status"] == "rejected"
        assert response.json()["reason"] == REASON
        assert response.json()["solution"]["status"] == "rejected"

    async def test_a_public_entry_stays_public(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        draft = await submitted(editor, solution="pegel")

        await post(editor, draft, "rejection", {"reason": REASON})

        assert (await api.get("/v1/solutions/pegel")).json()["status"] == "published"

    async def test_what_was_not_submitted_is_not_rejected(self, editor: AsyncClient) -> None:
        response = await post(editor, await begin(editor), "rejection", {"reason": REASON})

        assert response.json()["type"] == "/problems/draft-not-in-review"


class TestPublishDraft:
    async def test_a_new_entry_becomes_public_as_its_first_revision(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        draft = await submitted(editor)

        response = await post(editor, draft, "publication", PUBLICATION)

        published = response.json()
        entry = (await api.get(f"/v1/solutions/{published['slug']}")).json()
        found = (await api.get("/v1/solutions", params={"q": "Pegelkarte"})).json()
        told = (await session.execute(
            select(event.c.type).where(event.c.subject == draft["solution"]["id"])
        )).scalars().all()  # fmt: skip
        assert response.status_code == 200
        assert published["revision_number"] == 1
        assert entry["revision_hash"] == published["revision_hash"]
        assert entry["review_depth"] == "formally_checked"
        assert published["slug"] in [item["slug"] for item in found["items"]]
        assert told == ["de.stufenplan.catalog.solution.published.v1"]
        assert (await editor.get(f"{DRAFTS}/{draft['id']}")).status_code == 404

    async def test_a_change_is_a_further_revision(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        identifier = {"scheme": "repository", "value": "example.org/pegel"}
        support = {"standard": "oparl", "version": "1.1", "level": None}
        content = make_content(name="Pegel", identifiers=[identifier], supports=[support])
        await make_solution(session, slug="pegel", **content.as_json())
        changed = content.as_json() | {"name": "Pegel und Regen"}

        draft = await submitted(editor, solution="pegel", content=changed)
        response = await post(editor, draft, "publication", PUBLICATION)

        entry = (await api.get("/v1/solutions/pegel")).json()
        assert response.json()["revision_number"] == 2
        assert entry["name"] == "Pegel und Regen"
        assert entry["identifiers"] == [identifier]

    async def test_nobody_publishes_what_was_not_submitted(self, editor: AsyncClient) -> None:
        response = await post(editor, await begin(editor), "publication", PUBLICATION)

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/draft-not-in-review"

    @pytest.mark.parametrize(
        ("depth", "missing"),
        [
            ("formally_checked", ["licence_checked"]),
            ("evidence_checked", ["licence_checked", "claims_proven", "uses_sourced"]),
            (
                "confirmed_in_practice",
                ["licence_checked", "claims_proven", "uses_sourced", "practice_confirmed"],
            ),
        ],
    )
    async def test_each_depth_needs_its_checks(
        self, editor: AsyncClient, depth: str, missing: list[str]
    ) -> None:
        draft = await submitted(editor)
        checked = [check for check in FORMAL if check != "licence_checked"]
        body = PUBLICATION | {"review_depth": depth, "checked": checked}

        response = await post(editor, draft, "publication", body)

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/checks-missing"
        assert response.json()["missing"] == missing

    async def test_what_broke_since_the_submission_keeps_it_back(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        other = await make_solution(session, slug="basis")
        draft = await submitted(editor, content=CONTENT | {"part_of": "basis"})
        await session.execute(
            update(Solution).where(Solution.id == other.id).values(status="archived")
        )
        await session.commit()

        response = await post(editor, draft, "publication", PUBLICATION)

        assert response.json()["type"] == "/problems/draft-has-errors"
        assert [f["pointer"] for f in response.json()["findings"]] == ["/part_of"]

    async def test_what_others_published_meanwhile_is_shown_and_not_lost(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegel", keywords=["Fluss"])
        content = make_content(name="Pegel", keywords=["Fluss", "Bach"]).as_json()
        draft = await submitted(editor, solution="pegel", content=content)
        await publish_meanwhile(session, solution, name="Pegel Nord", keywords=["Fluss"])

        refused = await post(editor, draft, "publication", PUBLICATION)
        merged = content | {"name": "Pegel Nord"}
        saved = (await save(editor, draft, content=merged, base_revision=2)).json()
        again = (await post(editor, saved, "submission")).json()
        accepted = await post(editor, again, "publication", PUBLICATION)

        problem = refused.json()
        assert problem["type"] == "/problems/draft-outdated"
        assert (problem["base_revision"], problem["current_revision"]) == (1, 2)
        assert [change["pointer"] for change in problem["published"]] == ["/name"]
        assert [change["pointer"] for change in problem["drafted"]] == ["/keywords/1"]
        assert accepted.json()["revision_number"] == 3

    async def test_an_edited_entry_no_longer_follows_the_files(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        solution.origin = Origin.SOURCED_ENTRY
        await session.commit()

        draft = await submitted(editor, solution="pegel")
        await post(editor, draft, "publication", PUBLICATION)

        await session.refresh(solution)
        assert solution.origin is Origin.ORGANIZATION

    async def test_a_contact_without_consent_stays_inside(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        inside = {"role": "Fachamt", "email": "amt@stadt.example", "has_consent": False}
        public = {"role": "Pressestelle", "email": "presse@stadt.example", "has_consent": True}
        draft = await submitted(editor, content=CONTENT | {"contacts": [inside, public]})

        await post(editor, draft, "publication", PUBLICATION)

        revision = (await session.scalars(
            select(Revision).where(Revision.solution_id == draft["solution"]["id"])
        )).one()  # fmt: skip
        again = await begin(editor, solution=draft["solution"]["slug"], content=None)
        assert [contact["role"] for contact in revision.content["contacts"]] == ["Pressestelle"]
        assert [c["role"] for c in again["content"]["contacts"]] == ["Fachamt", "Pressestelle"]


async def publish_meanwhile(session: AsyncSession, solution: Solution, **stated: Any) -> None:
    row = await lock(session, solution.id)
    previous = await session.get(Revision, (solution.id, 1))
    content = make_content(**stated)
    await publish_solution(
        session, row, content, review=REVIEW, previous=previous, others={}, now=NOW
    )
    await session.commit()


class TestTwoEditorsAtOnce:
    @pytest.fixture
    async def app_of_its_own(self, under_test: MakeService) -> FastAPI:
        """Real commits over several connections."""
        service = under_test(deployable)
        return service.app(await service.clone())

    async def test_one_publishes_and_the_others_get_a_conflict(
        self, app_of_its_own: FastAPI
    ) -> None:
        app = app_of_its_own
        async with (
            app.router.lifespan_context(app),
            client(app, headers=administrator_headers("catalog")) as editor,
        ):
            draft = await submitted(editor)
            responses = await asyncio.gather(
                *(post(editor, draft, "publication", PUBLICATION) for _ in range(2))
            )
            async with app.state.database.sessions.begin() as session:
                of_it = Revision.solution_id == draft["solution"]["id"]
                revisions = select(func.count()).select_from(Revision).where(of_it)
                number = (await session.execute(revisions)).scalar_one()

        refused = {r.json()["type"] for r in responses if r.status_code != 200}
        assert [r.status_code for r in responses].count(200) == 1
        # Who comes after the first is done finds nothing; who waited for it is told so.
        assert refused <= {"/problems/draft-gone", "/problems/draft-not-found"}
        assert number == 1

    async def test_one_saves_and_the_other_has_to_look_again(self, app_of_its_own: FastAPI) -> None:
        app = app_of_its_own
        async with (
            app.router.lifespan_context(app),
            client(app, headers=administrator_headers("catalog")) as editor,
        ):
            # What a first save has to load shall not make the others wait too long.
            draft = (await save(editor, await begin(editor))).json()
            responses = await asyncio.gather(
                *(save(editor, draft, note=f"Notiz {number}") for number in range(2))
            )

        assert sorted(response.status_code for response in responses) == [200, 412]
