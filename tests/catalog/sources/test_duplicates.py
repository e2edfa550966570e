"""Records that may be about an entry which exists, and who decides that."""

from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from tests.catalog.factories import AACHEN, make_organization, make_solution
from tests.catalog.members import client_headers
from tests.catalog.sources.pushes import (
    OTHER,
    OWN,
    PUSHED,
    RECORD,
    RECORDS,
    SCOPE,
    content,
    draft_of,
    push,
    pushed,
)
from tests.support.service import client

REPOSITORY = "https://gitlab.example.org/stadt/pegelkarte"
SAME = {"source_code_url": f"{REPOSITORY}.git"}


async def assign(
    caller: AsyncClient, slug: str | None, *, to: str = RECORD, version: int = 1
) -> Response:
    return await caller.put(
        f"{to}/solution", json={"slug": slug}, headers={"If-Match": f'"v{version}"'}
    )


class TestDuplicates:
    async def test_the_same_repository_makes_no_second_entry(
        self, portal: AsyncClient, member: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", source_code_url=REPOSITORY)

        response = await push(portal, content=content(**SAME))

        record = response.json()
        assert (response.status_code, record["state"]) == (201, "undecided")
        assert record["solution_slug"] is None
        (duplicate,) = record["duplicates"]
        assert (duplicate["slug"], duplicate["reasons"]) == ("pegel", ["same_repository"])
        assert (await member.get("/v1/own-entries")).json()["total"] == 0

    async def test_so_does_the_same_name_of_the_same_owner_public_or_not(
        self, portal: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session, slug="pegel", name="Pegelkarte", owner_id=OWN, status=SolutionStatus.DRAFT
        )

        record = await pushed(portal)

        assert record["duplicates"][0]["reasons"] == ["same_name_and_owner"]

    async def test_another_owner_may_use_the_same_name(
        self, portal: AsyncClient, competitor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", name="Pegelkarte", owner_id=OTHER)

        assert (await pushed(portal))["state"] == "taken_over"

    async def test_drafts_of_others_are_not_told(
        self, portal: AsyncClient, competitor: AsyncClient
    ) -> None:
        await pushed(competitor, to="/v1/sources/other/records/a", content=content(**SAME))

        assert (await pushed(portal, content=content(**SAME)))["state"] == "taken_over"

    async def test_it_stands_on_the_desk_of_the_editors(
        self, portal: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", source_code_url=REPOSITORY)
        await pushed(portal, content=content(**SAME))
        await pushed(portal, to=f"{RECORDS}/other", content=content(name="Anderes"))

        open_ones = (await editor.get(PUSHED, params={"is_open": True})).json()
        everything = (await editor.get(PUSHED, params={"source": "portal", "limit": 1})).json()
        rest = await editor.get(
            PUSHED,
            params={"source": "portal", "limit": 1, "cursor": everything["next_cursor"]},
        )

        assert [each["foreign_id"] for each in open_ones["items"]] == ["pegel-7"]
        assert open_ones["items"][0]["duplicates"][0]["slug"] == "pegel"
        assert everything["total"] == 2
        assert (await editor.get(PUSHED, params={"solution": "anderes"})).json()["total"] == 1
        assert [each["foreign_id"] for each in rest.json()["items"]] == ["pegel-7"]


class TestAssignRecord:
    async def test_who_says_that_it_is_new_begins_an_entry(
        self, portal: AsyncClient, member: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", source_code_url=REPOSITORY)
        await pushed(portal, content=content(**SAME))

        decided = (await assign(portal, None)).json()

        assert (decided["state"], decided["duplicates"]) == ("taken_over", [])
        assert (await draft_of(member, decided["solution_slug"]))["name"] == "Pegelkarte"

    async def test_the_owner_merges_it_into_an_entry_of_its_own(
        self, portal: AsyncClient, member: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session, slug="pegel", name="Pegel", owner_id=OWN, source_code_url=REPOSITORY
        )
        await pushed(portal, content=content(**SAME, website_url="https://pegel.example"))

        decided = (await assign(portal, "pegel")).json()

        assert decided["solution_slug"] == "pegel"
        draft = await draft_of(member, "pegel")
        assert draft["content"]["name"] == "Pegel"
        assert draft["content"]["website_url"] == "https://pegel.example"

    async def test_an_editor_ties_it_to_the_entry_of_somebody_else_and_nothing_changes_there(
        self, portal: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_organization(session, OTHER, name="Andere")
        await make_solution(session, slug="pegel", owner_id=OTHER, source_code_url=REPOSITORY)
        await pushed(portal, content=content(**SAME))

        refused = await assign(portal, "pegel")
        decided = await assign(editor, "pegel")
        later = await pushed(portal, content=content(**SAME, name="Neu"))

        assert (refused.status_code, decided.status_code) == (403, 200)
        assert (later["outcome"], later["solution_slug"]) == ("changed", "pegel")
        assert (await editor.get("/v1/drafts")).json()["total"] == 0

    async def test_an_editor_merges_it_into_the_entry_of_the_owner_that_it_names(
        self, app: FastAPI, editor: AsyncClient, session: AsyncSession, empty_catalogue: None
    ) -> None:
        await make_organization(session, OTHER, name="Aachen", area_key=AACHEN)
        await make_solution(session, slug="pegel", owner_id=OTHER, source_code_url=REPOSITORY)
        land = client_headers(OWN, SCOPE, kind="state", area_key="05")
        async with client(app, headers=land) as portal:
            stated = content(**SAME, owner_id=str(OTHER), website_url="https://pegel.example")
            await pushed(portal, content=stated)

        await assign(editor, "pegel")

        draft = await draft_of(editor, "pegel")
        assert draft["content"]["website_url"] == "https://pegel.example"

    async def test_a_foreign_draft_is_hidden_from_who_guesses_its_name(
        self, portal: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", source_code_url=REPOSITORY)
        await make_solution(session, slug="secret", status=SolutionStatus.DRAFT)
        await pushed(portal, content=content(**SAME))

        assert (await assign(portal, "secret")).status_code == 404
        assert (await assign(portal, "none")).status_code == 404

    async def test_the_entry_of_a_removed_record_may_stay(
        self, portal: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=OWN, source_code_url=REPOSITORY)
        await pushed(portal, content=content(**SAME))
        await assign(portal, "pegel")
        await portal.delete(RECORD)

        kept = await assign(editor, None, version=3)

        assert (kept.json()["state"], kept.json()["solution_slug"]) == ("removed", None)
        assert (await editor.get(PUSHED, params={"is_open": True})).json()["total"] == 0

    async def test_what_is_decided_is_a_conflict(self, portal: AsyncClient) -> None:
        await pushed(portal)

        assert (await assign(portal, None)).json()["type"] == "/problems/record-decided"

    async def test_the_version_has_to_be_known(self, portal: AsyncClient) -> None:
        await pushed(portal)

        unknown = await portal.put(f"{RECORD}/solution", json={"slug": None})

        assert unknown.status_code == 428
        assert (await assign(portal, None, version=7)).status_code == 412

    async def test_strangers_decide_nothing(
        self, portal: AsyncClient, competitor: AsyncClient, api: AsyncClient
    ) -> None:
        await pushed(portal)

        assert (await assign(api, None)).status_code == 401
        assert (await assign(competitor, None)).status_code == 404
