"""Loading the sourced entries: idempotent, with an event for every change and none without."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions.models import Revision
from catalog.seeds.entries import (
    InvalidEntry,
    SolutionEntry,
    UseEntry,
    check_references,
    parse_solution,
    parse_use,
)
from catalog.seeds.load import load_entries, load_seeds
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from chassis.mechanics import event
from tests.catalog.factories import AACHEN, MUENCHEN, NOW, make_solution

MUST = [
    "short_description", "long_description", "features", "action_fields", "solution_types",
    "suitable_for", "development_status", "license_spdx", "source_code_url", "operator_models",
    "interfaces", "supports", "prerequisites", "accessibility", "privacy", "uses_ai",
]  # fmt: skip


def entry(slug: str = "pegel", **more: Any) -> SolutionEntry:
    raw: dict[str, Any] = {
        "slug": slug,
        "kind": "software",
        "name": slug,
        "owner": "muenchen",
        "is_open_source": True,
        "sources": [
            {"label": "README", "url": None, "checked_on": "2026-11-22", "confidence": "A"}
        ],
        "unknown": [field for field in MUST if field not in more],
        "unknown_as_of": "2026-11-22",
    }
    return parse_solution(raw | more)


def use(solution: str = "pegel", **more: Any) -> UseEntry:
    raw: dict[str, Any] = {
        "solution": solution,
        "organization_name": "Aachen",
        "area_key": AACHEN,
        "status": None,
        "level": "documented",
        "since": None,
        "until": None,
        "source_label": "Pressemitteilung",
        "source_url": None,
        "checked_on": "2026-11-22",
    }
    return parse_use(raw | more)


class Loading:
    """Loads entries and tells which events that made."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.now = NOW

    async def __call__(
        self, entries: Sequence[SolutionEntry], uses: Sequence[UseEntry] = ()
    ) -> list[tuple[str, bool]]:
        newest = (await self.session.execute(select(func.max(event.c.position)))).scalar_one()
        self.now += timedelta(days=1)
        await load_entries(self.session, entries, uses, now=self.now)
        await self.session.commit()
        self.session.expire_all()
        made = select(event.c.type, event.c.is_tombstone).where(event.c.position > (newest or 0))
        rows = await self.session.execute(made.order_by(event.c.position))
        return [(row.type.removeprefix("de.stufenplan.catalog."), row.is_tombstone) for row in rows]


@pytest.fixture
async def load(session: AsyncSession) -> Loading:
    """Into a catalogue whose shipped entries have been archived."""
    loading = Loading(session)
    await loading([])
    return loading


class TestShippedEntries:
    async def test_loading_them_again_changes_nothing(self, session: AsyncSession) -> None:
        counts = [select(func.count()).select_from(table) for table in (event, Revision, Use)]
        before = [(await session.execute(count)).scalar_one() for count in counts]

        await load_seeds(session)

        assert [(await session.execute(count)).scalar_one() for count in counts] == before
        assert min(before) > 0

    async def test_hochwasser_finds_the_flood_information_system_first(
        self, api: AsyncClient
    ) -> None:
        body = (await api.get("/v1/solutions", params={"q": "Hochwasser"})).json()

        assert body["items"][0]["slug"] == "hochwasserinfosystem-lemgo"

    @pytest.mark.parametrize("q", ["Bürgerbeteiligung", "Parkplatz", "München", "Open Source"])
    async def test_what_people_look_for_first_is_found(self, api: AsyncClient, q: str) -> None:
        assert (await api.get("/v1/solutions", params={"q": q})).json()["total"] > 0

    async def test_every_listed_entry_has_a_detail_and_uses(self, api: AsyncClient) -> None:
        items = (await api.get("/v1/solutions", params={"limit": 100})).json()["items"]

        for item in items:
            detail = (await api.get(f"/v1/solutions/{item['slug']}")).json()
            uses = (await api.get(f"/v1/solutions/{item['slug']}/uses")).json()
            assert detail["sources"]
            assert uses["total"] == sum(item["use_count"].values())

    async def test_the_feed_names_public_solutions_and_uses_only(
        self, session: AsyncSession
    ) -> None:
        subjects = {row.subject for row in await session.execute(select(event.c.subject))}
        public = select(Solution.id).where(Solution.status == SolutionStatus.PUBLISHED)
        uses = select(Use.id).where(Use.level == UseLevel.DOCUMENTED)

        known = {str(value) for value in [*await session.scalars(public.union_all(uses))]}
        assert subjects == known


class TestLoading:
    async def test_a_new_entry_is_published_with_its_first_revision(
        self, load: Loading, session: AsyncSession
    ) -> None:
        assert await load([entry()]) == [("solution.published.v1", False)]

        solution = (await session.scalars(select(Solution).where(Solution.slug == "pegel"))).one()
        assert (solution.status, solution.revision_number) == (SolutionStatus.PUBLISHED, 1)
        assert solution.review_depth == "formally_checked"
        assert solution.reviewed_at is not None
        assert solution.reviewed_at.date().isoformat() == "2026-11-22"

    async def test_the_same_entry_makes_no_event(self, load: Loading) -> None:
        await load([entry()], [use()])

        assert await load([entry()], [use()]) == []

    async def test_a_changed_entry_gets_a_revision_and_an_event(
        self, load: Loading, session: AsyncSession
    ) -> None:
        await load([entry(), entry("other")])

        assert await load([entry(goals=["crisis_resilience"]), entry("other")]) == [
            ("solution.changed.v1", False)
        ]
        solution = (await session.scalars(select(Solution).where(Solution.slug == "pegel"))).one()
        assert (solution.goals, solution.revision_number) == (["crisis_resilience"], 2)

    async def test_a_vanished_entry_leaves_a_tombstone_and_its_revisions(
        self, load: Loading, session: AsyncSession, api: AsyncClient
    ) -> None:
        await load([entry()], [use()])

        assert await load([]) == [("solution.archived.v1", True), ("use.removed.v1", True)]
        assert (await api.get("/v1/solutions/pegel")).status_code == 404
        kept = select(func.count()).select_from(Revision).join(Solution)
        assert (await session.execute(kept.where(Solution.slug == "pegel"))).scalar_one() == 1

    async def test_a_vanished_entry_can_come_back(self, load: Loading, api: AsyncClient) -> None:
        await load([entry()])
        await load([])

        assert await load([entry()]) == [("solution.changed.v1", False)]
        assert (await api.get("/v1/solutions/pegel")).json()["revision_number"] == 2

    async def test_a_withdrawn_entry_stays_reachable(self, load: Loading, api: AsyncClient) -> None:
        await load([entry(), entry("new")])
        reason = {"de": "Ersetzt.", "en": "Replaced."}
        withdrawn = {"reason": reason, "withdrawn_on": "2026-11-01", "successor": "new"}

        made = await load([entry(withdrawn=withdrawn), entry("new")])

        assert made == [("solution.withdrawn.v1", False)]
        body = (await api.get("/v1/solutions/pegel")).json()
        assert (body["status"], body["withdrawn"]["reason"]) == ("withdrawn", reason)
        assert body["withdrawn"]["successor"]["slug"] == "new"
        assert await load([entry(withdrawn=withdrawn), entry("new")]) == []

    async def test_entries_refer_to_each_other_in_any_order(
        self, load: Loading, api: AsyncClient
    ) -> None:
        await load([entry("a", similar=["b"], fork_of="b"), entry("b", similar=["a"])])

        body = (await api.get("/v1/solutions/a")).json()
        assert [other["slug"] for other in body["similar"]] == ["b"]
        assert body["fork_of"]["slug"] == "b"

    async def test_entries_of_others_are_left_alone(
        self, load: Loading, session: AsyncSession, api: AsyncClient
    ) -> None:
        await make_solution(session, slug="of-a-provider")

        await load([entry()])
        await load([])

        assert (await api.get("/v1/solutions/of-a-provider")).status_code == 200


class TestLoadingUses:
    async def test_each_change_of_a_use_is_an_event(self, load: Loading) -> None:
        await load([entry()])

        assert await load([entry()], [use()]) == [("use.published.v1", False)]
        assert await load([entry()], [use(status="active")]) == [("use.changed.v1", False)]
        assert await load([entry()], []) == [("use.removed.v1", True)]

    async def test_a_new_use_is_counted_where_it_is(self, load: Loading, api: AsyncClient) -> None:
        await load([entry()], [use(), use(organization_name="München", area_key=MUENCHEN)])

        body = (await api.get("/v1/solutions", params={"land": "09"})).json()
        assert body["items"][0]["use_count"] == {"documented": 2, "confirmed": 0}

    async def test_what_the_municipality_confirmed_is_left_alone(
        self, load: Loading, session: AsyncSession
    ) -> None:
        await load([entry()], [use()])
        row = await session.scalars(select(Use).join(Solution).where(Solution.slug == "pegel"))
        confirmed = row.one()
        confirmed.level = UseLevel.CONFIRMED
        confirmed.confirmed_by, confirmed.confirmed_at = confirmed.id, NOW
        await session.commit()

        assert await load([entry()], [use(status="ended")]) == []
        assert await load([entry()], []) == []

    async def test_a_use_needs_a_solution_and_appears_once(self, load: Loading) -> None:
        with pytest.raises(InvalidEntry, match="unknown solution"):
            await load([entry()], [use("missing")])
        with pytest.raises(InvalidEntry, match="twice"):
            await load([entry()], [use(), use()])


class TestEntries:
    @pytest.mark.parametrize(
        "broken",
        [
            {"colour": "red"},
            {"kind": "spaceship"},
            {"action_fields": ["no-such-field"]},
            {"action_fields": ["verwaltung-buergerservice"] * 5},
            {"short_description": {"de": "a" * 151}},
            {"long_description": {"de": "zu kurz"}},
            {"source_code_url": "ftp://example.org"},
            {"sources": []},
            {"unknown": []},
            {"supports": [{"standard": "no_such_standard", "claim": "named in source"}]},
            {"last_seen": "gestern"},
            {"license_spdx": "MIT", "unknown": MUST},
        ],
    )
    def test_a_broken_entry_is_refused_by_name(self, broken: dict[str, Any]) -> None:
        with pytest.raises(InvalidEntry, match="pegel"):
            entry(**broken)

    @pytest.mark.parametrize(
        "broken", [{"area_key": "999999999999"}, {"level": "claimed"}, {"since": "bald"}]
    )
    def test_a_broken_use_is_refused_by_name(self, broken: dict[str, Any]) -> None:
        with pytest.raises(InvalidEntry, match="pegel"):
            use(**broken)

    def test_a_slug_appears_once_and_names_what_exists(self) -> None:
        with pytest.raises(InvalidEntry, match="repeated"):
            check_references([entry(), entry()])
        with pytest.raises(InvalidEntry, match="unknown solutions"):
            check_references([entry(part_of="missing")])

    def test_a_named_standard_is_a_claim_and_a_goal_is_a_plan(self) -> None:
        content = entry(
            uses_ai=True,
            supports=[
                {"standard": "oparl", "claim": "named in source"},
                {"standard": "gtfs", "claim": "named as a goal in source"},
            ],
        ).content

        assert [support.level for support in content.supports] == [None, "planned"]
        assert [(claim.subject, claim.criterion) for claim in content.claims] == [
            ("standard", "oparl"),
            ("uses_ai", None),
        ]
