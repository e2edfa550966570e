"""Who belongs to an organisation: seen by its own, decided by its administrators."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from gateway.accounts.service import get_organization
from gateway.cli import deployable
from gateway.memberships.errors import LastAdministrator
from gateway.memberships.members import end_membership
from gateway.memberships.models import Delegation, Membership
from gateway.people.models import Person
from tests.gateway.members.conftest import SINCE, Enter, Somebody
from tests.support.service import MakeService

MEMBERSHIPS = "/api/accounts/v1/memberships"
ADMIN = Role.ORGANIZATION_ADMIN


async def listed(of: Somebody, **parameters: Any) -> Response:
    query = {"organization_id": str(of.organization_id), **parameters}
    return await of.api.get(MEMBERSHIPS, params=query)


async def give(
    by: Somebody,
    to: Somebody,
    *roles: Role,
    version: int = 1,
    headers: dict[str, str] | None = None,
) -> Response:
    return await by.api.put(
        f"{MEMBERSHIPS}/{to.membership}",
        json={"roles": [role.value for role in roles]},
        headers={"If-Match": f'"v{version}"', **(headers or {})},
    )


async def end(by: Somebody, of: Somebody, *, version: int = 1) -> Response:
    return await by.api.delete(
        f"{MEMBERSHIPS}/{of.membership}", headers={"If-Match": f'"v{version}"'}
    )


class TestListMemberships:
    async def test_an_administrator_sees_names_roles_and_addresses(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await enter("bert", "aalen")

        response = await listed(anna)

        found = [(one["name"], one["roles"], one["email"]) for one in response.json()["items"]]
        assert found == [
            ("Anna", ["member", "organization_admin"], "anna@stadt.example"),
            ("Bert", ["member"], "bert@stadt.example"),
        ]
        assert response.headers["Cache-Control"] == "private, no-store"

    async def test_a_member_sees_only_the_own_address(self, enter: Enter) -> None:
        await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")

        items = (await listed(bert)).json()["items"]

        assert [one["email"] for one in items] == [None, "bert@stadt.example"]

    async def test_pages_follow_each_other_by_name(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await enter("bert", "aalen")

        first = (await listed(anna, limit=1)).json()
        second = (await listed(anna, limit=1, cursor=first["next_cursor"])).json()

        assert [page["items"][0]["name"] for page in (first, second)] == ["Anna", "Bert"]
        assert (first["total"], second["next_cursor"]) == (2, None)

    async def test_those_of_another_organisation_are_refused(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        carl = await enter("carl", "arnsberg", ADMIN)

        assert (await listed(carl, organization_id=anna.organization_id)).status_code == 403

    async def test_who_acts_by_delegation_does_not_belong_to_it(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        carl = await enter("carl", "arnsberg", ADMIN)
        session.add(
            Delegation(
                id=new_id(),
                organization_id=anna.organization_id,
                delegate_id=carl.organization_id,
                reason="Vertretung",
                since=SINCE,
            )
        )
        await session.commit()
        place = {"organization_id": anna.organization_id, "delegate_id": carl.organization_id}
        acting = await carl.api.put(
            "/api/accounts/v1/session/acting-for",
            json={name: str(value) for name, value in place.items()},
        )
        assert acting.status_code == 200

        assert (await listed(anna)).status_code == 200
        assert (await listed(carl, organization_id=anna.organization_id)).status_code == 403

    async def test_nobody_in_particular_is_refused(
        self, api: AsyncClient, enter: Enter, administrator: dict[str, str]
    ) -> None:
        anna = await enter("anna", "aalen")
        query = {"organization_id": str(anna.organization_id)}

        assert (await api.get(MEMBERSHIPS, params=query)).status_code == 401
        by_token = await api.get(MEMBERSHIPS, params=query, headers=administrator)
        assert by_token.json()["total"] == 1


class TestChangeRoles:
    async def test_it_counts_at_once_in_the_open_session(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")
        assert await bert.roles() == ["member"]

        response = await give(anna, bert, ADMIN)

        assert response.json()["roles"] == ["member", "organization_admin"]
        assert response.headers["ETag"] == '"v2"'
        assert await bert.roles() == ["member", "organization_admin"]

    async def test_a_member_decides_nothing(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")

        assert (await give(bert, bert, ADMIN)).status_code == 403
        assert (await give(bert, anna, Role.MEMBER)).status_code == 403

    async def test_those_of_another_organisation_are_not_there(self, enter: Enter) -> None:
        bert = await enter("bert", "aalen")
        carl = await enter("carl", "arnsberg", ADMIN)

        response = await give(carl, bert, ADMIN)

        assert response.json()["type"] == "/problems/membership-not-found"
        assert (await end(carl, bert)).status_code == 404
        unknown = Somebody(carl.api, uuid4(), "", uuid4(), None)
        assert (await give(carl, unknown, ADMIN)).status_code == 404

    @pytest.mark.parametrize(
        ("slug", "role", "status"),
        [
            ("aalen", Role.ADVISER, 200),
            ("aalen", Role.LAND_COORDINATOR, 422),
            ("aalen", Role.PLATFORM_ADMIN, 422),
            ("aitema", Role.ADVISER, 422),
            ("berlin", Role.LAND_COORDINATOR, 403),
            ("bmwsb", Role.FEDERAL_EDITOR, 403),
            ("bmwsb", Role.PLATFORM_ADMIN, 403),
        ],
    )
    async def test_an_administrator_gives_what_fits_and_stays_inside(
        self, enter: Enter, slug: str, role: Role, status: int
    ) -> None:
        anna = await enter("anna", slug, ADMIN)
        bert = await enter("bert", slug)

        assert (await give(anna, bert, role)).status_code == status

    async def test_who_runs_the_platform_gives_the_rest(
        self, enter: Enter, administrator: dict[str, str]
    ) -> None:
        bert = await enter("bert", "bmwsb")

        response = await give(bert, bert, Role.FEDERAL_EDITOR, headers=administrator)

        assert response.json()["roles"] == ["federal_editor", "member"]

    @pytest.mark.parametrize(
        ("slug", "role"),
        [("berlin", Role.LAND_COORDINATOR), ("bmwsb", Role.FEDERAL_EDITOR)],
    )
    async def test_an_administrator_passes_on_what_reaches_beyond_only_when_having_it(
        self, enter: Enter, slug: str, role: Role
    ) -> None:
        lena = await enter("lena", slug, ADMIN, role)
        bert = await enter("bert", slug)

        given = await give(lena, bert, role)
        taken = await give(lena, bert, Role.MEMBER, version=2)

        assert given.json()["roles"] == sorted(["member", role.value])
        assert taken.json()["roles"] == ["member"]

    async def test_who_has_such_a_role_without_administering_gives_nothing(
        self, enter: Enter
    ) -> None:
        lena = await enter("lena", "berlin", Role.LAND_COORDINATOR)
        bert = await enter("bert", "berlin")

        assert (await give(lena, bert, Role.LAND_COORDINATOR)).status_code == 403

    async def test_nobody_gives_it_to_themselves(self, enter: Enter) -> None:
        anna = await enter("anna", "berlin", ADMIN)

        assert (await give(anna, anna, ADMIN, Role.LAND_COORDINATOR)).status_code == 403

    async def test_an_administrator_does_not_take_what_the_platform_gave(
        self, enter: Enter
    ) -> None:
        anna = await enter("anna", "bmwsb", ADMIN)
        bert = await enter("bert", "bmwsb", Role.FEDERAL_EDITOR)

        assert (await give(anna, bert, Role.MEMBER)).status_code == 403
        assert (await give(anna, bert, ADMIN, Role.FEDERAL_EDITOR)).status_code == 200

    async def test_it_is_made_from_the_current_version(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")

        assert (await give(anna, bert, ADMIN, version=7)).status_code == 412
        address = f"{MEMBERSHIPS}/{bert.membership}"
        assert (await anna.api.put(address, json={"roles": ["member"]})).status_code == 428

    async def test_unknown_members_of_the_body_are_refused(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        response = await anna.api.put(
            f"{MEMBERSHIPS}/{anna.membership}",
            json={"roles": ["member"], "organization_id": str(uuid4())},
            headers={"If-Match": '"v1"'},
        )

        assert response.status_code == 422

    async def test_nobody_is_not_asked_in(self, api: AsyncClient, enter: Enter) -> None:
        bert = await enter("bert", "aalen")
        address = f"{MEMBERSHIPS}/{bert.membership}"

        assert (await api.put(address, json={"roles": ["member"]})).status_code == 401
        assert (await api.delete(address)).status_code == 401


class TestEndMembership:
    async def test_who_is_removed_acts_for_nobody_at_once(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")
        assert await bert.roles() == ["member"]

        assert (await end(anna, bert)).status_code == 204

        assert await bert.roles() == []
        assert (await listed(bert)).status_code == 403
        assert (await listed(anna)).json()["total"] == 1

    async def test_anybody_may_leave(self, enter: Enter) -> None:
        await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")

        assert (await end(bert, bert)).status_code == 204
        assert (await end(bert, bert)).status_code == 404

    async def test_a_member_removes_nobody(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")

        assert (await end(bert, anna)).status_code == 403


class TestLastAdministrator:
    async def test_it_neither_leaves_nor_steps_down(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await enter("bert", "aalen")

        leaving = await end(anna, anna)
        stepping_down = await give(anna, anna, Role.MEMBER)

        assert leaving.json()["type"] == "/problems/last-administrator"
        assert (leaving.status_code, stepping_down.status_code) == (409, 409)

    async def test_with_another_one_it_does(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await enter("bert", "aalen", ADMIN)

        assert (await give(anna, anna, Role.MEMBER)).status_code == 200

    async def test_who_is_disabled_does_not_count(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen", ADMIN)
        await session.execute(update(Person).where(Person.id == bert.id).values(disabled_at=SINCE))
        await session.commit()

        assert (await end(anna, anna)).status_code == 409

    async def test_two_who_remove_each_other_leave_one(self, under_test: MakeService) -> None:
        service = under_test(deployable)
        app = service.app(await service.clone())
        database: Database = app.state.database
        async with database.sessions.begin() as session:
            first, second = await two_administrators(session)
        acting = Acting(first.organization_id, "municipality", "081365001088")

        async def remove(whom: Membership, by: Membership) -> None:
            principal = Principal(
                PrincipalKind.PERSON, str(by.person_id), frozenset({ADMIN}), acting
            )
            async with database.sessions.begin() as session:
                await end_membership(
                    session, whom.id, if_match='"v1"', principal=principal, now=datetime.now(UTC)
                )

        ends = await asyncio.gather(
            remove(first, second), remove(second, first), return_exceptions=True
        )

        assert sorted(map(type, ends), key=str) == [type(None), LastAdministrator]
        await database.close()


async def two_administrators(session: AsyncSession) -> list[Membership]:
    town = await get_organization(session, "aalen")
    memberships = []
    for number in range(2):
        person = Person(
            id=new_id(),
            issuer="https://login.example",
            subject=f"admin-{number}",
            name="Somebody",
            is_email_verified=False,
            created_at=SINCE,
            logged_in_at=SINCE,
        )
        session.add(person)
        await session.flush()
        membership = Membership(
            id=new_id(), person_id=person.id, organization_id=town.id, roles=[ADMIN], since=SINCE
        )
        session.add(membership)
        memberships.append(membership)
    return memberships
