"""Organisations: read by everybody, told in the feed, loaded from tables with sources."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from gateway.accounts.models import Organization, OrganizationKind, Origin
from gateway.accounts.service import (
    OrganizationEntry,
    register_organization,
    synchronise_organizations,
)
from gateway.cli import deployable
from gateway.seeds.load import load_seeds, read_organizations, seed_files
from reference import vocabularies
from reference.organizations import organization_id
from tests.gateway.factories import SOURCE, make_membership, make_person, organization_entry
from tests.support.feed import readable
from tests.support.service import MakeService, client

ORGANIZATIONS = "/api/accounts/v1/organizations"
EVENTS = "/api/accounts/v1/events"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HEADER = (
    "slug,kind,name_de,name_en,area_key,parent_slug,website_url,"
    "source_label,source_url,checked_on,confidence\n"
)


async def have(session: AsyncSession, *entries: OrganizationEntry) -> None:
    await synchronise_organizations(session, entries, origin=Origin.SOURCED, now=NOW)
    await session.commit()


async def join(session: AsyncSession, organization_id: UUID) -> None:
    """Make somebody a member."""
    await make_membership(session, await make_person(session), organization_id)
    await session.commit()


async def told(session: AsyncSession) -> list[tuple[str, int, bool]]:
    rows = await session.execute(
        text("SELECT type, version, is_tombstone FROM gateway.event ORDER BY position")
    )
    return [(row.type.split(".")[-2], row.version, row.is_tombstone) for row in rows]


class TestListOrganizations:
    async def test_pages_lead_through_all_by_slug(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(session, *(organization_entry(slug) for slug in ("c", "a", "b")))

        first = await api.get(ORGANIZATIONS, params={"limit": 2})
        cursor = first.json()["next_cursor"]
        second = await api.get(ORGANIZATIONS, params={"limit": 2, "cursor": cursor})

        assert [item["slug"] for item in first.json()["items"]] == ["a", "b"]
        assert [item["slug"] for item in second.json()["items"]] == ["c"]
        assert first.json()["total"] == second.json()["total"] == 3
        assert second.json()["next_cursor"] is None
        assert f"cursor={cursor}" in first.headers["link"]

    async def test_names_are_found_in_either_spelling_and_in_parts(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(
            session,
            organization_entry("koeln", name_de="Stadt Köln", name_en="City of Cologne"),
            organization_entry("essen"),
        )

        for typed in ("Köln", "koeln", "KÖL", "cologne stadt", "öln"):
            response = await api.get(ORGANIZATIONS, params={"q": typed})
            assert [item["slug"] for item in response.json()["items"]] == ["koeln"], typed

    async def test_filters_narrow_the_list(self, api: AsyncClient, session: AsyncSession) -> None:
        await have(
            session,
            organization_entry("solingen", area_key="051220000000"),
            organization_entry("land", area_key="05", kind=OrganizationKind.STATE),
            organization_entry("hessen", area_key="06", kind=OrganizationKind.STATE),
            organization_entry("bund", kind=OrganizationKind.FEDERATION),
        )

        async def slugs(**parameters: object) -> list[str]:
            response = await api.get(ORGANIZATIONS, params=parameters)  # type: ignore[arg-type]
            return [item["slug"] for item in response.json()["items"]]

        assert await slugs(land="05") == ["land", "solingen"]
        assert await slugs(kind=["state", "federation"]) == ["bund", "hessen", "land"]
        assert await slugs(land="05", kind="state") == ["land"]
        assert await slugs(area_key="051220000000") == ["solingen"]
        assert await slugs(area_key="05122000") == ["solingen"]

    async def test_ids_come_repeated_or_with_commas(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(session, *(organization_entry(slug) for slug in ("a", "b", "c")))
        ids = [str(organization_id(slug)) for slug in ("a", "c")]

        together = await api.get(ORGANIZATIONS, params={"ids": ",".join(ids)})
        repeated = await api.get(ORGANIZATIONS, params={"ids": ids})

        assert [item["slug"] for item in together.json()["items"]] == ["a", "c"]
        assert together.json() == repeated.json()

    @pytest.mark.parametrize(
        "query",
        [
            "kind=circus",
            "land=17",
            "area_key=1",
            "ids=1",
            "ids=" + ",".join([str(organization_id("a"))] * 101),
            "limit=0",
            "limit=101",
            "limit=1e9",
            "cursor=x",
            "cursor=WyJvdGhlciIsImEiXQ",
            "colour=blue",
            "q=" + "x" * 201,
            "q=%00",
            "q=%ff",
        ],
    )
    async def test_what_makes_no_sense_is_refused(self, api: AsyncClient, query: str) -> None:
        response = await api.get(f"{ORGANIZATIONS}?{query}")

        assert response.status_code == 400
        assert response.json()["type"] == "/problems/invalid-parameter"

    async def test_a_reader_that_has_it_already_gets_304(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(session, organization_entry())
        etag = (await api.get(ORGANIZATIONS)).headers["etag"]

        response = await api.get(ORGANIZATIONS, headers={"If-None-Match": etag})

        assert response.status_code == 304


class TestGetOrganization:
    async def test_id_and_slug_lead_to_the_same(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(
            session,
            organization_entry("amt", parent_slug="land", website_url="https://amt.example"),
            organization_entry("land", kind=OrganizationKind.STATE),
        )

        by_slug = await api.get(f"{ORGANIZATIONS}/amt")
        by_id = await api.get(f"{ORGANIZATIONS}/{organization_id('amt')}")

        assert by_slug.json() == by_id.json()
        assert by_slug.json() == {
            "id": str(organization_id("amt")),
            "slug": "amt",
            "names": {"de": "Amt", "en": None},
            "kind": "municipality",
            "origin": "sourced",
            "area_key": None,
            "parent_id": str(organization_id("land")),
            "website_url": "https://amt.example",
            "sources": [SOURCE],
            "ended_at": None,
            "version": 1,
        }

    async def test_an_unknown_one_is_missing(self, api: AsyncClient) -> None:
        for unknown in ("nobody", str(organization_id("nobody"))):
            response = await api.get(f"{ORGANIZATIONS}/{unknown}")

            assert response.status_code == 404
            assert response.json()["type"] == "/problems/organization-not-found"

    @pytest.mark.parametrize("unreadable", ["A%20B", "x" * 121, "-", "a%00"])
    async def test_what_cannot_be_a_slug_is_refused(
        self, api: AsyncClient, unreadable: str
    ) -> None:
        response = await api.get(f"{ORGANIZATIONS}/{unreadable}")

        assert response.status_code == 400


class TestSynchroniseOrganizations:
    async def test_the_feed_tells_only_of_what_really_changed(self, session: AsyncSession) -> None:
        await session.execute(text("DELETE FROM gateway.event"))
        await have(session)
        await session.execute(text("DELETE FROM gateway.event"))

        await have(session, organization_entry("a"), organization_entry("b"))
        await have(session, organization_entry("a"), organization_entry("b"))
        await have(session, organization_entry("a", name_en="A"), organization_entry("b"))
        await have(session, organization_entry("a", name_en="A"))

        assert await told(session) == [
            ("registered", 1, False),
            ("registered", 1, False),
            ("changed", 2, False),
            ("removed", 2, True),
        ]

    async def test_the_time_of_a_change_is_kept_and_nothing_else_moves(
        self, session: AsyncSession
    ) -> None:
        later = NOW + timedelta(days=1)
        await have(session, organization_entry("a"), organization_entry("b"))

        changed = [organization_entry("a", name_en="A"), organization_entry("b")]
        await synchronise_organizations(session, changed, origin=Origin.SOURCED, now=later)

        rows = await session.execute(select(Organization).order_by(Organization.slug))
        assert [row.updated_at for row in rows.scalars()] == [later, NOW]

    async def test_one_to_which_somebody_belongs_ends_instead_of_vanishing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(session, organization_entry("a"), organization_entry("b"))
        await join(session, organization_id("a"))
        await session.execute(text("DELETE FROM gateway.event"))

        await have(session, organization_entry("b"))
        await have(session, organization_entry("b"))

        assert await told(session) == [("changed", 2, False)]
        assert (await api.get(f"{ORGANIZATIONS}/a")).json()["ended_at"] is not None

    async def test_one_that_comes_back_goes_on(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await have(session, organization_entry("a"))
        await join(session, organization_id("a"))
        await have(session)

        await have(session, organization_entry("a"))

        body = (await api.get(f"{ORGANIZATIONS}/a")).json()
        assert (body["ended_at"], body["version"]) == (None, 3)

    async def test_what_was_registered_before_becomes_that_of_the_entry(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        known = organization_entry("neue-stelle")
        registered = await register_organization(
            session, kind=known.kind, name="Neue Stelle", area_key=known.area_key, now=NOW
        )

        await have(session, known)

        body = (await api.get(f"{ORGANIZATIONS}/neue-stelle")).json()
        assert (body["id"], body["origin"]) == (str(registered.id), "sourced")

    async def test_who_only_has_the_same_slug_keeps_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await register_organization(
            session, kind=OrganizationKind.RESEARCH, name="Neue Stelle", area_key="08", now=NOW
        )

        await have(session, organization_entry("neue-stelle"), organization_entry("b"))

        body = (await api.get(f"{ORGANIZATIONS}/neue-stelle")).json()
        assert (body["kind"], body["origin"]) == ("research", "registered")
        assert (await api.get(f"{ORGANIZATIONS}/b")).status_code == 200

    async def test_the_feed_reaches_everybody(self, under_test: MakeService) -> None:
        service = under_test(deployable)
        app = service.app(await service.clone())
        database: Database = app.state.database
        async with app.router.lifespan_context(app), client(app) as api:
            await readable(database)
            cursor = await _end_of_feed(api)
            async with database.sessions.begin() as session:
                await synchronise_organizations(
                    session, [organization_entry("neu")], origin=Origin.SOURCED, now=NOW
                )
            await readable(database)
            page = await api.get(EVENTS, params={"cursor": cursor})

        registered, *_ = page.json()["items"]
        assert registered["type"] == "de.stufenplan.accounts.organization.registered.v1"
        assert registered["source"] == "/api/accounts"
        assert registered["subject"] == str(organization_id("neu"))
        assert registered["data"]["link"] == "/v1/organizations/neu"


async def _end_of_feed(api: AsyncClient) -> str:
    page = (await api.get(EVENTS)).json()
    while not page["is_caught_up"]:
        page = (await api.get(EVENTS, params={"cursor": page["next_cursor"]})).json()
    return str(page["next_cursor"])


class TestSeeds:
    def test_the_kinds_are_those_of_the_vocabulary(self) -> None:
        concepts = vocabularies.get("organization-kinds").concepts

        assert {concept.id for concept in concepts} == set(OrganizationKind)

    async def test_loading_again_changes_nothing(self, session: AsyncSession) -> None:
        await load_seeds(session)
        before = await told(session)

        await load_seeds(session)

        assert await told(session) == before
        stored = await session.scalar(select(func.count()).select_from(Organization))
        assert stored == len(read_organizations(seed_files()))

    def test_an_organisation_of_several_lines_has_several_sources(self, tmp_path: Path) -> None:
        makers, bodies = tmp_path / "makers.csv", tmp_path / "bodies.csv"
        makers.write_text(HEADER + "a,company,A,,,,,Eins,,2026-11-22,A\n")
        bodies.write_text(HEADER + "a,company,A,,,,,Zwei,https://a.example,2026-11-22,B\n")

        (entry,) = read_organizations([makers, bodies])

        assert [source["label"] for source in entry.sources] == ["Eins", "Zwei"]

    @pytest.mark.parametrize(
        ("line", "complaint"),
        [
            ("A B,company,A,,,,,Quelle,,2026-11-22,A", "line 2"),
            ("a,circus,A,,,,,Quelle,,2026-11-22,A", "kind"),
            ("a,company,,,,,,Quelle,,2026-11-22,A", "name_de"),
            ("a,company,A,,99,,,Quelle,,2026-11-22,A", "no key of an area"),
            ("a,company,A,,,,javascript:x,Quelle,,2026-11-22,A", "website_url"),
            ("a,company,A,,,,,,,2026-11-22,A", "source_label"),
            ("a,company,A,,,,,Quelle,,gestern,A", "checked_on"),
            ("a,company,A,,,,,Quelle,,2026-11-22,G", "confidence"),
            ("a,company,A,,,b,,Quelle,,2026-11-22,A", "parents"),
            ("a,company,A,,,,,Q,,2026-11-22,A\na,company,B,,,,,Q,,2026-11-22,A", "contradict"),
            ("a,company,A,,,,,Quelle,,2026-11-22,A,mehr", "line 2"),
        ],
    )
    def test_a_table_that_is_not_right_is_not_loaded(
        self, tmp_path: Path, line: str, complaint: str
    ) -> None:
        table = tmp_path / "table.csv"
        table.write_text(HEADER + line + "\n")

        with pytest.raises(ValueError, match=complaint):
            read_organizations([table])
