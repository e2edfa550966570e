"""Loading seed files twice changes nothing; the feed tells only what really changed."""

from pathlib import Path
from typing import Any

import pytest
from httpx import AsyncClient
from pydantic import ValidationError
from ruamel.yaml import YAML
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import event
from knowledge.seeds.load import load_seeds
from tests.knowledge.factories import SOURCE

pytestmark = pytest.mark.usefixtures("empty")

LEAD = {"organization": None, "name": "Solingen", "area_key": "051220000000", "role": "lead"}
PARTNER = {"organization": "jena", "name": "Jena", "area_key": "160530000000", "role": "partner"}
AMOUNT = {
    "amount_eur": 5_300_000,
    "approximate": True,
    "source": SOURCE,
    "checked_on": "2026-11-21",
}


def project(**facts: Any) -> dict[str, Any]:
    return {
        "number": 1,
        "slug": "p",
        "wave": 1,
        "category": "intermunicipal",
        "title": {"de": "Projekt", "en": "Project"},
        "official_name": None,
        "lands": ["16", "05"],
        "partners": [LEAD, PARTNER],
        "total_cost": None,
        "grant_amount": AMOUNT,
        "own_contribution": None,
        "land_funding": AMOUNT,
        "period": {"from": "2021", "to": None, "note": None},
        "website_url": None,
        "note": None,
        "sources": [SOURCE],
        **facts,
    }


def step(**facts: Any) -> dict[str, Any]:
    return {
        "number": 1,
        "slug": "s",
        "status": "done",
        "happened_on": "2024-06-11",
        "period": None,
        "title": {"de": "Schritt", "en": "Step"},
        "description": {"de": "Was geschah.", "en": "What happened."},
        "sources": [SOURCE],
        **facts,
    }


class Seeds:
    """Loads made-up files and tells which events that made."""

    def __init__(self, session: AsyncSession, folder: Path) -> None:
        self.session = session
        self.folder = folder

    async def load(self, *, projects: list[Any], steps: list[Any]) -> list[tuple[str, int, bool]]:
        """Type without prefix, version and tombstone mark of each new event."""
        await self.session.execute(delete(event))
        for name, entries in (("projects", projects), ("implementation_steps", steps)):
            YAML(typ="safe").dump(entries, self.folder / f"{name}.yaml")
        await load_seeds(self.session, folder=self.folder)
        await self.session.commit()
        # Like the next load in a process of its own: nothing is remembered.
        self.session.expunge_all()
        rows = await self.session.execute(
            select(event.c.type, event.c.version, event.c.is_tombstone).order_by(event.c.position)
        )
        prefix = "de.stufenplan.knowledge."
        return [(kind.removeprefix(prefix), version, gone) for kind, version, gone in rows]


@pytest.fixture
def seeds(session: AsyncSession, tmp_path: Path) -> Seeds:
    return Seeds(session, tmp_path)


class TestSeeding:
    async def test_new_entries_are_published_and_can_be_read(
        self, api: AsyncClient, seeds: Seeds
    ) -> None:
        events = await seeds.load(projects=[project()], steps=[step()])

        assert events == [
            ("project.published.v1", 1, False),
            ("implementation-step.published.v1", 1, False),
        ]
        body = (await api.get("/v1/projects/p")).json()
        assert body["lands"] == ["05", "16"]
        assert [partner["name"] for partner in body["partners"]] == ["Solingen", "Jena"]
        assert body["money"]["land_funding"]["amount_eur"] == 5_300_000

    async def test_loading_the_same_again_says_nothing(self, seeds: Seeds) -> None:
        await seeds.load(projects=[project()], steps=[step()])

        assert await seeds.load(projects=[project()], steps=[step()]) == []

    @pytest.mark.parametrize(
        "change",
        [
            {"wave": 2},
            {"partners": [LEAD]},
            {"partners": [PARTNER | {"role": "lead"}, LEAD | {"role": "partner"}]},
            {"partners": [LEAD | {"role": "partner"}, PARTNER | {"role": "lead"}]},
            {"grant_amount": AMOUNT | {"amount_eur": 1}},
            {"land_funding": None},
            {"note": {"de": "Neu.", "en": "New."}},
        ],
    )
    async def test_a_changed_project_gets_a_new_version_and_keeps_its_id(
        self, api: AsyncClient, seeds: Seeds, change: dict[str, Any]
    ) -> None:
        await seeds.load(projects=[project()], steps=[])
        before = (await api.get("/v1/projects/p")).json()

        events = await seeds.load(projects=[project(**change)], steps=[])

        after = (await api.get("/v1/projects/p")).json()
        assert events == [("project.changed.v1", 2, False)]
        assert after["id"] == before["id"]
        assert after != before

    async def test_entries_may_trade_their_numbers(self, api: AsyncClient, seeds: Seeds) -> None:
        await seeds.load(projects=[], steps=[step(), step(slug="t", number=2)])

        await seeds.load(projects=[], steps=[step(number=2), step(slug="t", number=1)])

        body = (await api.get("/v1/implementation-steps")).json()
        assert [item["slug"] for item in body["items"]] == ["t", "s"]

    async def test_a_vanished_entry_leaves_a_tombstone(
        self, api: AsyncClient, seeds: Seeds
    ) -> None:
        await seeds.load(projects=[project()], steps=[step()])

        events = await seeds.load(projects=[], steps=[])

        assert events == [
            ("project.removed.v1", 1, True),
            ("implementation-step.removed.v1", 1, True),
        ]
        assert (await api.get("/v1/projects/p")).status_code == 404

    @pytest.mark.parametrize(
        "wrong",
        [
            {"colour": "blue"},
            {"lands": ["05"]},
            {"partners": []},
            {"partners": [LEAD | {"area_key": "059999999999"}]},
            {"wave": 4},
            {"grant_amount": AMOUNT | {"amount_eur": 0}},
            {"period": {"from": "21", "to": None, "note": None}},
            {"sources": []},
        ],
    )
    async def test_a_project_with_a_mistake_is_refused(
        self, seeds: Seeds, wrong: dict[str, Any]
    ) -> None:
        with pytest.raises(ValidationError):
            await seeds.load(projects=[project(**wrong)], steps=[])

    async def test_a_slug_that_is_there_twice_is_refused(self, seeds: Seeds) -> None:
        with pytest.raises(ValueError, match="repeated slugs"):
            await seeds.load(projects=[], steps=[step(), step()])
