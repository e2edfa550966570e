"""Entries grow stale, are confirmed, withdrawn with a reason, and archived."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.seeds.load import load_entries
from catalog.solutions.enums import Origin, SolutionStatus
from catalog.solutions.lifecycle import mark_stale, shift_months
from catalog.solutions.models import Solution
from chassis.identity import Role
from chassis.mechanics import event
from tests.catalog.factories import NOW, make_solution
from tests.catalog.test_loading import entry
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty_catalogue")

REASON = {"de": "Wird nicht mehr gepflegt.", "en": "No longer maintained."}
A_YEAR_LATER = datetime(2027, 11, 22, 12, tzinfo=UTC)


async def post(
    client: AsyncClient, action: str, body: Any = None, *, revision: int = 1, slug: str = "pegel"
) -> Response:
    headers = {"If-Match": f'"v{revision}"'}
    return await client.post(f"/v1/solutions/{slug}/{action}", json=body, headers=headers)


async def told(session: AsyncSession, solution: Solution) -> list[str]:
    """What the feed says about a solution, without the common beginning."""
    statement = select(event.c.type).where(event.c.subject == str(solution.id))
    types = (await session.scalars(statement.order_by(event.c.position))).all()
    return [each.removeprefix("de.stufenplan.catalog.solution.") for each in types]


async def age(session: AsyncSession, solution: Solution, *, reviewed_at: datetime) -> None:
    await session.execute(
        update(Solution).where(Solution.id == solution.id).values(reviewed_at=reviewed_at)
    )
    await session.commit()


class TestMarkStale:
    @pytest.mark.parametrize(
        ("now", "status"),
        [
            (A_YEAR_LATER - timedelta(seconds=1), SolutionStatus.PUBLISHED),
            (A_YEAR_LATER, SolutionStatus.STALE),
        ],
    )
    async def test_an_entry_is_stale_after_twelve_months(
        self, session: AsyncSession, now: datetime, status: SolutionStatus
    ) -> None:
        solution = await make_solution(session, slug="pegel")

        await mark_stale(session, now=now)

        assert solution.status is status

    async def test_a_confirmation_counts_like_a_review(self, session: AsyncSession) -> None:
        solution = await make_solution(session, slug="pegel")
        solution.confirmed_at = NOW + timedelta(days=100)
        await session.flush()

        assert await mark_stale(session, now=A_YEAR_LATER) == 0

    async def test_stale_entries_stay_listed_and_say_so(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")

        await mark_stale(session, now=A_YEAR_LATER)
        await session.commit()

        (card,) = (await api.get("/v1/solutions")).json()["items"]
        assert card["status"] == "stale"
        assert (await api.get("/v1/solutions/pegel")).json()["status"] == "stale"
        assert await told(session, solution) == ["published.v1", "changed.v1"]

    async def test_what_is_marked_already_is_left_alone(self, session: AsyncSession) -> None:
        await make_solution(session, slug="pegel")
        await make_solution(session, status=SolutionStatus.WITHDRAWN)

        numbers = [await mark_stale(session, now=A_YEAR_LATER) for _ in range(2)]

        assert numbers == [1, 0]

    @pytest.mark.parametrize(
        ("day", "months", "shifted"),
        [
            ("2026-11-22", -12, "2025-11-22"),
            ("2028-02-29", -12, "2027-02-28"),
            ("2026-01-31", 1, "2026-02-28"),
            ("2026-12-31", 12, "2027-12-31"),
        ],
    )
    def test_months_have_their_own_lengths(self, day: str, months: int, shifted: str) -> None:
        assert shift_months(datetime.fromisoformat(day), months).date().isoformat() == shifted


class TestConfirmSolution:
    async def test_a_stale_entry_is_fresh_again(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", status=SolutionStatus.STALE)

        response = await post(editor, "confirmation")

        assert response.json()["status"] == "published"
        assert response.json()["confirmed_at"]
        assert await told(session, solution) == ["published.v1", "changed.v1"]

    async def test_only_the_latest_revision_can_be_confirmed(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        old = await post(editor, "confirmation", revision=0)
        blind = await editor.post("/v1/solutions/pegel/confirmation")

        assert (old.status_code, blind.status_code) == (412, 428)


class TestWithdrawSolution:
    async def test_it_leaves_the_lists_and_keeps_its_reason(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_solution(session, slug="nachfolger", name="Nachfolger")

        response = await post(
            editor, "withdrawal", {"reason": REASON, "successor_slug": "nachfolger"}
        )

        listed = (await api.get("/v1/solutions")).json()["items"]
        withdrawn = response.json()["withdrawn"]
        revisions = (await api.get("/v1/solutions/pegel/revisions")).json()
        assert [item["slug"] for item in listed] == ["nachfolger"]
        assert withdrawn["reason"] == REASON
        assert withdrawn["successor"]["slug"] == "nachfolger"
        assert [item["status"] for item in revisions["items"]] == ["withdrawn", "published"]
        assert revisions["chain"]["is_intact"]
        assert await told(session, solution) == ["published.v1", "withdrawn.v1"]

    @pytest.mark.parametrize("successor", ["gibt-es-nicht", "pegel"])
    async def test_the_successor_is_another_public_entry(
        self, editor: AsyncClient, session: AsyncSession, successor: str
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await post(editor, "withdrawal", {"reason": REASON, "successor_slug": successor})

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/successor_slug"

    async def test_a_reason_is_needed(self, editor: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="pegel")

        assert (await post(editor, "withdrawal", {})).status_code == 422

    async def test_a_draft_brings_it_back(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        await post(editor, "withdrawal", {"reason": REASON})
        created = await editor.post("/v1/drafts", json={"solution": "pegel"})
        path = f"/v1/drafts/{created.json()['id']}"
        checked = ["sources_opened", "licence_checked", "wording_neutral", "no_personal_data"]
        body = {"review_depth": "formally_checked", "reason": "Wieder da", "checked": checked}

        author = {"If-Match": '"v1"'} | person_headers("catalog", Role.FEDERAL_EDITOR)
        await editor.post(f"{path}/submission", headers=author)
        await editor.post(f"{path}/publication", json=body, headers={"If-Match": '"v2"'})

        entry = (await api.get("/v1/solutions/pegel")).json()
        assert (entry["status"], entry["withdrawn"]) == ("published", None)
        assert entry["revision_number"] == 3

    async def test_the_sourced_files_do_not_bring_it_back(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await load_entries(session, [entry("pegel")], [], now=NOW)
        await session.commit()
        await post(editor, "withdrawal", {"reason": REASON})

        await load_entries(session, [entry("pegel", keywords={"de": ["neu"]})], [], now=NOW)

        solution = (await session.scalars(select(Solution).where(Solution.slug == "pegel"))).one()
        await session.refresh(solution)
        assert solution.status is SolutionStatus.WITHDRAWN
        assert solution.origin is Origin.ORGANIZATION
        assert solution.revision_number == 2


class TestArchiveSolution:
    async def test_it_is_gone_for_the_public(
        self, editor: AsyncClient, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")

        response = await post(editor, "archival", {"reason": REASON})

        assert response.status_code == 204
        assert (await api.get("/v1/solutions/pegel")).status_code == 404
        assert (await api.get("/v1/solutions")).json()["items"] == []
        assert await told(session, solution) == ["published.v1", "archived.v1"]


class TestRefusals:
    ACTIONS = (
        ("confirmation", None),
        ("withdrawal", {"reason": REASON}),
        ("archival", {"reason": REASON}),
    )

    @pytest.mark.parametrize(("action", "body"), ACTIONS)
    async def test_only_editors_may(
        self, api: AsyncClient, session: AsyncSession, action: str, body: Any
    ) -> None:
        await make_solution(session, slug="pegel")
        path = f"/v1/solutions/pegel/{action}"

        anonymous = await api.post(path, json=body)
        somebody = await api.post(path, json=body, headers=person_headers("catalog"))

        assert (anonymous.status_code, somebody.status_code) == (401, 403)

    @pytest.mark.parametrize(("action", "body"), ACTIONS)
    async def test_what_does_not_exist_is_missing(
        self, editor: AsyncClient, action: str, body: Any
    ) -> None:
        response = await post(editor, action, body)

        assert response.status_code == 404

    @pytest.mark.parametrize(("action", "body"), ACTIONS)
    @pytest.mark.parametrize("status", [SolutionStatus.DRAFT, SolutionStatus.ARCHIVED])
    async def test_what_is_not_public_has_nothing_to_lose(
        self,
        editor: AsyncClient,
        session: AsyncSession,
        action: str,
        body: Any,
        status: SolutionStatus,
    ) -> None:
        await make_solution(session, slug="pegel", status=status)

        response = await post(editor, action, body)

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/solution-not-listed"


class TestListStaleSolutions:
    async def test_the_longest_waiting_come_first_and_the_due_ones_too(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        now = datetime.now(UTC)
        for slug, days in (("laengst", 800), ("gerade", 370), ("bald", 340), ("frisch", 100)):
            solution = await make_solution(session, slug=slug)
            await age(session, solution, reviewed_at=now - timedelta(days=days))

        first = (await editor.get("/v1/stale-solutions", params={"limit": 2})).json()
        second = (
            await editor.get(
                "/v1/stale-solutions", params={"limit": 2, "cursor": first["next_cursor"]}
            )
        ).json()

        slugs = [item["slug"] for item in first["items"] + second["items"]]
        assert slugs == ["laengst", "gerade", "bald"]
        assert first["total"] == 3
        assert second["items"][0]["stale_at"] > now.isoformat()

    async def test_only_editors_see_it(self, api: AsyncClient) -> None:
        anonymous = await api.get("/v1/stale-solutions")
        somebody = await api.get("/v1/stale-solutions", headers=person_headers("catalog"))

        assert (anonymous.status_code, somebody.status_code) == (401, 403)
