"""What a municipality says about itself, beside the facts of the register."""

from datetime import UTC, datetime
from typing import Any

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from chassis.mechanics import event
from gateway.accounts.models import Organization
from gateway.audit.models import AuditEntry
from gateway.memberships.models import Delegation
from reference.organizations import organization_id
from tests.gateway.members.conftest import Enter, Somebody
from tests.support.keys import sibling_headers

ACTING_FOR = "/api/accounts/v1/session/acting-for"
STATEMENTS: dict[str, Any] = {
    "it_staff": "3_10",
    "platforms": [{"solution_type": "urban_data_platform", "name": "CIVITAS/CORE"}],
    "standards": ["wms"],
    "operation_models": ["municipal_data_centre"],
    "budget_situation": "consolidation",
}
VISIBILITY = {"it_staff": "public", "platforms": "public_bodies"}


def profile_of(slug: str) -> str:
    return f"/api/accounts/v1/organizations/{slug}/profile"


AALEN = profile_of("aalen")


async def state(
    somebody: Somebody,
    statements: dict[str, Any],
    *,
    version: int | None = 0,
    visibility: dict[str, str] | None = None,
    at: str = AALEN,
) -> Response:
    body = {"statements": statements, "visibility": visibility or {}}
    headers = {} if version is None else {"If-Match": f'"v{version}"'}
    return await somebody.api.put(at, json=body, headers=headers)


def stated(response: Response) -> dict[str, Any]:
    """What is not null."""
    assert response.status_code == 200, response.text
    return {topic: value for topic, value in response.json()["statements"].items() if value}


async def move(session: AsyncSession, slug: str, area_key: str | None) -> None:
    changed = update(Organization).where(Organization.slug == slug).values(area_key=area_key)
    await session.execute(changed)
    await session.commit()


class TestFacts:
    async def test_everybody_reads_what_the_register_says_with_its_dates_and_sources(
        self, api: AsyncClient
    ) -> None:
        body = (await api.get(AALEN)).json()

        facts = body["facts"]
        assert facts["area"]["name"] == "Aalen"
        assert [area["key"] for area in facts["within"]] == ["081365001", "08136", "08"]
        assert facts["size_class"] == "20k_100k"
        assert facts["people_per_km2"] == pytest.approx(
            facts["population"] / facts["area_ha"] * 100, abs=0.1
        )
        assert (facts["as_of"], facts["population_on"]) == ("2026-02-28", "2024-12-31")
        assert "Destatis" in facts["sources"][0]
        assert (body["version"], body["provenance"], body["may_change"]) == (0, {}, False)

    async def test_they_follow_a_reform_of_areas(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await move(session, "aalen", "160560000000")

        facts = (await api.get(AALEN)).json()["facts"]

        assert facts["area"]["key"] == "160630105105"
        assert facts["replaces"]["key"] == "160560000000"
        assert facts["population"] > 0

    async def test_an_organisation_without_an_area_has_none(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await move(session, "aalen", None)

        assert (await api.get(AALEN)).json()["facts"] is None

    @pytest.mark.parametrize(
        ("slug", "problem"),
        [("bmwsb", "/problems/profile-not-found"), ("none", "/problems/organization-not-found")],
    )
    async def test_others_than_municipalities_have_no_profile(
        self, api: AsyncClient, slug: str, problem: str
    ) -> None:
        response = await api.get(profile_of(slug))

        assert (response.status_code, response.json()["type"]) == (404, problem)


class TestChangeProfile:
    async def test_a_member_states_and_the_answer_says_in_which_role(self, enter: Enter) -> None:
        member = await enter("erika", "aalen")

        response = await state(member, STATEMENTS, visibility=VISIBILITY)

        assert stated(response) == STATEMENTS
        body = response.json()
        assert (body["version"], response.headers["etag"]) == (1, '"v1"')
        assert body["provenance"]["it_staff"]["stated_as"] == "member"
        assert body["provenance"]["standards"]["visibility"] == "private"
        assert "Erika" not in response.text

    async def test_what_stays_the_same_keeps_who_said_it_when(self, enter: Enter) -> None:
        member = await enter("erika", "aalen")
        first = (await state(member, STATEMENTS)).json()["provenance"]
        administrator = await enter("anna", "aalen", Role.ORGANIZATION_ADMIN)

        changed = STATEMENTS | {"standards": ["wms", "oparl"]}
        second = (await state(administrator, changed, version=1)).json()["provenance"]

        assert second["it_staff"] == first["it_staff"]
        assert second["standards"]["stated_as"] == "administrator"

    async def test_the_same_again_is_no_new_version(self, enter: Enter) -> None:
        member = await enter("erika", "aalen")
        await state(member, STATEMENTS)

        again = await state(member, STATEMENTS, version=1)

        assert again.json()["version"] == 1

    async def test_nothing_in_use_is_another_statement_than_none(self, enter: Enter) -> None:
        member = await enter("erika", "aalen")

        response = await state(member, {"platforms": []})

        assert response.json()["statements"]["platforms"] == []
        assert list(response.json()["provenance"]) == ["platforms"]

    async def test_who_acts_by_delegation_states_for_the_represented(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        delegate = await enter("dora", "ulm", Role.ORGANIZATION_ADMIN)
        session.add(
            Delegation(
                id=new_id(),
                organization_id=organization_id("aalen"),
                delegate_id=organization_id("ulm"),
                reason="Zweckvereinbarung",
                since=datetime(2026, 1, 1, tzinfo=UTC),
            )
        )
        await session.commit()
        acting_for = {
            "organization_id": str(organization_id("aalen")),
            "delegate_id": str(organization_id("ulm")),
        }
        await delegate.api.put(ACTING_FOR, json=acting_for)

        response = await state(delegate, {"it_staff": "none"})

        assert response.json()["provenance"]["it_staff"]["stated_as"] == "delegate"

    @pytest.mark.parametrize(("version", "status"), [(None, 428), (3, 412)])
    async def test_it_is_made_from_the_current_version(
        self, enter: Enter, version: int | None, status: int
    ) -> None:
        member = await enter("erika", "aalen")

        assert (await state(member, STATEMENTS, version=version)).status_code == status

    async def test_nobody_else_states_anything(self, api: AsyncClient, enter: Enter) -> None:
        anonymous = await api.put(AALEN, json={"statements": {}})
        other = await enter("otto", "ulm", Role.ORGANIZATION_ADMIN)
        coordinator = await enter("lena", "land-baden-wuerttemberg", Role.LAND_COORDINATOR)

        assert anonymous.status_code == 401
        assert (await state(other, STATEMENTS)).status_code == 403
        assert (await state(coordinator, STATEMENTS)).status_code == 403

    @pytest.mark.parametrize(
        ("body", "pointer"),
        [
            ({"statements": {"it_staff": "many"}}, "/statements/it_staff"),
            ({"statements": {"standards": ["wms", "wms"]}}, "/statements/standards"),
            ({"statements": {"standards": ["fax"]}}, "/statements/standards/0"),
            ({"statements": {}, "organization_id": "1"}, "/organization_id"),
            ({"statements": {"version": 7}}, "/statements/version"),
            ({"statements": {}, "visibility": {"secrets": "public"}}, "/visibility/secrets"),
        ],
    )
    async def test_what_is_no_statement_is_refused(
        self, enter: Enter, body: dict[str, Any], pointer: str
    ) -> None:
        member = await enter("erika", "aalen")

        response = await member.api.put(AALEN, json=body, headers={"If-Match": '"v0"'})

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"].startswith(pointer)

    async def test_the_audit_names_the_topics_and_no_values(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        member = await enter("erika", "aalen")
        await state(member, {"budget_situation": "provisional", "it_staff": "none"})

        found = select(AuditEntry).where(AuditEntry.action == "profile.changed")
        [entry] = (await session.execute(found)).scalars()
        assert entry.organization_id == organization_id("aalen")
        assert entry.details == {"topics": "it_staff, budget_situation"}


class TestWhoReadsWhat:
    async def test_the_public_public_bodies_and_the_own_organisation_see_different_parts(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        member = await enter("erika", "aalen")
        await state(member, STATEMENTS, visibility=VISIBILITY)
        town = await enter("otto", "ulm")
        institute = await enter("clara", "fraunhofer-iosb", Role.ORGANIZATION_ADMIN)

        seen = {
            "public": set(stated(await api.get(AALEN))),
            "institute": set(stated(await institute.api.get(AALEN))),
            "town": set(stated(await town.api.get(AALEN))),
            "own": set(stated(await member.api.get(AALEN))),
        }

        assert seen == {
            "public": {"it_staff"},
            "institute": {"it_staff"},
            "town": {"it_staff", "platforms"},
            "own": set(STATEMENTS),
        }

    async def test_what_is_hidden_is_hidden_in_the_provenance_and_the_tag_too(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        member = await enter("erika", "aalen")
        await state(member, STATEMENTS, visibility=VISIBILITY)

        response = await api.get(AALEN)

        assert list(response.json()["provenance"]) == ["it_staff"]
        assert response.headers["etag"] != '"v1"'
        assert response.headers["cache-control"] == "private, no-store"

    async def test_a_sibling_reads_all_and_for_whom_each_is(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        member = await enter("erika", "aalen")
        await state(member, STATEMENTS, visibility=VISIBILITY)

        response = await api.get(AALEN, headers=sibling_headers("gateway"))

        assert stated(response) == STATEMENTS
        assert response.json()["provenance"]["budget_situation"]["visibility"] == "private"
        assert response.json()["may_change"] is False

    @pytest.mark.parametrize(
        ("visibility", "audience"), [("public", "public"), ("private", "siblings")]
    )
    async def test_the_feed_tells_of_it_who_can_read_it(
        self, enter: Enter, session: AsyncSession, visibility: str, audience: str
    ) -> None:
        member = await enter("erika", "aalen")
        await state(member, {"it_staff": "none"}, visibility={"it_staff": visibility})

        found = select(event).where(event.c.type == "de.stufenplan.accounts.profile.changed.v1")
        [row] = (await session.execute(found)).all()
        assert (row.audience, row.link) == (audience, "/v1/organizations/aalen/profile")
        assert row.subject != str(organization_id("aalen"))


class TestListProfileRevisions:
    async def test_the_own_organisation_sees_by_whom_and_what_changed(self, enter: Enter) -> None:
        member = await enter("erika", "aalen")
        await state(member, STATEMENTS)
        await state(member, STATEMENTS | {"it_staff": "1_3"}, version=1)

        first = (await member.api.get(f"{AALEN}/revisions", params={"limit": 1})).json()
        rest = {"limit": 1, "cursor": first["next_cursor"]}
        second = (await member.api.get(f"{AALEN}/revisions", params=rest)).json()

        [latest], [earliest] = first["items"], second["items"]
        assert (latest["version"], latest["changed"], latest["person"]) == (
            2,
            ["it_staff"],
            "Erika",
        )
        assert earliest["statements"]["it_staff"] == "3_10"
        assert (first["total"], second["next_cursor"]) == (2, None)

    async def test_nobody_else_sees_it(self, api: AsyncClient, enter: Enter) -> None:
        other = await enter("otto", "ulm", Role.ORGANIZATION_ADMIN)

        anonymous = await api.get(f"{AALEN}/revisions")

        assert anonymous.status_code == 401
        assert (await other.api.get(f"{AALEN}/revisions")).status_code == 403
