"""Loading seed files twice changes nothing; the feed tells only what really changed."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from httpx import AsyncClient
from pydantic import ValidationError
from ruamel.yaml import YAML
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import event
from competence_center.seeds.load import load_seeds
from competence_center.support_offers.models import SupportOffer
from tests.competence_center.factories import SOURCE

NOW = datetime(2026, 11, 22, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("empty")


def unit(**facts: Any) -> dict[str, Any]:
    return {
        "slug": "u",
        "name": "Stelle",
        "level": "land",
        "kind": "agency",
        "coverage": ["06"],
        "description": {"de": "Hilft.", "en": "Helps."},
        "checked_on": "2026-11-21",
        "sources": [SOURCE],
        **facts,
    }


def offer(**facts: Any) -> dict[str, Any]:
    return {
        "slug": "o",
        "unit": "u",
        "name": {"de": "Beratung", "en": "Advice"},
        "kind": "advice",
        "description": {"de": "Berät.", "en": "Advises."},
        "checked_on": "2026-11-21",
        "sources": [SOURCE],
        **facts,
    }


def course(**facts: Any) -> dict[str, Any]:
    return {
        "slug": "c",
        "provider": "Akademie",
        "name": "Kurs",
        "description": {"de": "Lehrt.", "en": "Teaches."},
        "roles": ["it"],
        "dimensions": ["data"],
        "checked_on": "2026-11-21",
        "sources": [SOURCE],
        **facts,
    }


class Seeds:
    """Loads made-up files and tells which events that made."""

    def __init__(self, session: AsyncSession, folder: Path) -> None:
        self.session = session
        self.folder = folder

    async def load(
        self, *, units: list[Any], offers: list[Any], courses: list[Any] | None = None
    ) -> list[tuple[str, int, bool]]:
        """Type without prefix, version and tombstone mark of each new event."""
        await self.session.execute(delete(event))
        for name, entries in (
            ("units", units),
            ("support_offers", offers),
            ("courses", courses or []),
        ):
            YAML(typ="safe").dump(entries, self.folder / f"{name}.yaml")
        await load_seeds(self.session, folder=self.folder)
        await self.session.commit()
        # Like the next load in a process of its own: nothing is remembered.
        self.session.expunge_all()
        rows = await self.session.execute(
            select(event.c.type, event.c.version, event.c.is_tombstone).order_by(event.c.position)
        )
        prefix = "de.stufenplan.competence-center."
        return [(kind.removeprefix(prefix), version, gone) for kind, version, gone in rows]


@pytest.fixture
def seeds(session: AsyncSession, tmp_path: Path) -> Seeds:
    return Seeds(session, tmp_path)


class TestSeeding:
    async def test_new_entries_are_published_and_can_be_read(
        self, api: AsyncClient, seeds: Seeds
    ) -> None:
        events = await seeds.load(units=[unit()], offers=[offer()])

        assert events == [("unit.published.v1", 1, False), ("support-offer.published.v1", 1, False)]
        assert (await api.get("/v1/units/u")).json()["support_offers"][0]["slug"] == "o"

    async def test_loading_the_same_again_says_nothing(self, seeds: Seeds) -> None:
        await seeds.load(units=[unit()], offers=[offer()])

        assert await seeds.load(units=[unit()], offers=[offer()]) == []

    async def test_a_changed_entry_gets_a_new_version_and_keeps_its_id(
        self, api: AsyncClient, seeds: Seeds
    ) -> None:
        await seeds.load(units=[unit()], offers=[offer()])
        before = (await api.get("/v1/units/u")).json()

        events = await seeds.load(units=[unit(name="Neue Stelle")], offers=[offer()])

        after = (await api.get("/v1/units/u")).json()
        assert events == [("unit.changed.v1", 2, False)]
        assert (after["id"], after["name"]) == (before["id"], "Neue Stelle")

    async def test_what_people_have_stated_is_neither_changed_nor_removed(
        self, api: AsyncClient, session: AsyncSession, seeds: Seeds
    ) -> None:
        await seeds.load(units=[unit()], offers=[offer()])
        await session.execute(update(SupportOffer).values(edited_at=NOW, name_de="Eigener Name"))
        await session.commit()

        renamed = offer(name={"de": "Neuer Name", "en": "New name"})
        assert await seeds.load(units=[unit()], offers=[renamed]) == []
        assert await seeds.load(units=[], offers=[]) == []

        assert (await api.get("/v1/support-offers/o")).json()["name"]["de"] == "Eigener Name"

    async def test_a_vanished_entry_leaves_a_tombstone(
        self, api: AsyncClient, seeds: Seeds
    ) -> None:
        await seeds.load(units=[unit()], offers=[offer()])

        events = await seeds.load(units=[], offers=[])

        assert events == [("support-offer.removed.v1", 1, True), ("unit.removed.v1", 1, True)]
        assert (await api.get("/v1/units/u")).status_code == 404

    async def test_courses_come_change_and_go_with_their_file(
        self, api: AsyncClient, seeds: Seeds
    ) -> None:
        published = await seeds.load(units=[], offers=[], courses=[course()])
        changed = await seeds.load(units=[], offers=[], courses=[course(workload="PT2H")])
        workload = (await api.get("/v1/courses/c")).json()["workload"]
        removed = await seeds.load(units=[], offers=[], courses=[])

        assert published == [("course.published.v1", 1, False)]
        assert changed == [("course.changed.v1", 2, False)]
        assert removed == [("course.removed.v1", 2, True)]
        assert workload == "PT2H"

    @pytest.mark.parametrize(
        "wrong",
        [{"dimensions": ["magic"]}, {"roles": []}, {"workload": "40 Stunden"}, {"lands": ["99"]}],
    )
    async def test_a_course_with_a_mistake_is_refused(
        self, seeds: Seeds, wrong: dict[str, Any]
    ) -> None:
        with pytest.raises(ValidationError):
            await seeds.load(units=[], offers=[], courses=[course(**wrong)])

    @pytest.mark.parametrize(
        "wrong",
        [
            {"colour": "blue"},
            {"coverage": ["064350014014"]},
            {"coverage": ["99"]},
            {"kind": "magic"},
            {"sources": []},
            {"description": {"de": "Hilft."}},
        ],
    )
    async def test_an_entry_with_a_mistake_is_refused(
        self, seeds: Seeds, wrong: dict[str, Any]
    ) -> None:
        with pytest.raises(ValidationError):
            await seeds.load(units=[unit(**wrong)], offers=[])

    async def test_a_slug_that_is_there_twice_is_refused(self, seeds: Seeds) -> None:
        with pytest.raises(ValueError, match="repeated slugs"):
            await seeds.load(units=[unit(), unit()], offers=[])
