"""Taking part for an organisation: asked by its first person, decided by others."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.registrations.routing_ids import checked_routing_id
from reference.organizations import organization_id
from tests.gateway.members.conftest import Enter, Somebody

REGISTRATIONS = "/api/accounts/v1/registrations"
ORGANIZATIONS = "/api/accounts/v1/organizations"
ADMIN, COORDINATOR = Role.ORGANIZATION_ADMIN, Role.LAND_COORDINATOR
# Backnang in Baden-Württemberg is in no seed; the Land is 08.
BACKNANG = {"kind": "municipality", "area_key": "081195001008"}
COMPANY = {"kind": "company", "name": "Neue Software GmbH"}
AALEN = str(organization_id("aalen"))


async def register(by: Somebody, new: dict[str, str] | None = None, **changes: Any) -> Response:
    body: dict[str, Any] = {"may_act": True, **changes}
    if not changes.keys() & {"organization_id", "organization"}:
        body["organization"] = new or BACKNANG
    return await by.api.post(REGISTRATIONS, json=body)


async def decide(
    by: Somebody,
    registration: Any,
    verdict: str = "confirmation",
    *,
    headers: dict[str, str] | None = None,
) -> Response:
    return await by.api.post(
        f"{REGISTRATIONS}/{registration['id']}/{verdict}",
        json={"reason": "Bitte mit der Adresse der Stadt."} if verdict == "rejection" else None,
        headers={"If-Match": "*", **(headers or {})},
    )


async def listed(by: Somebody, whose: str = "to_decide", **parameters: Any) -> list[Any]:
    response = await by.api.get(REGISTRATIONS, params={"whose": whose, **parameters})
    assert response.status_code == 200, response.text
    items: list[Any] = response.json()["items"]
    return items


async def roles_in(somebody: Somebody, slug: str) -> list[str]:
    places = (await somebody.api.get("/api/accounts/v1/session")).json()["places"]
    found = [place["roles"] for place in places if place["slug"] == slug]
    return found[0] if found else []


async def events_of(session: AsyncSession, subject: UUID) -> list[str]:
    statement = text("SELECT type FROM gateway.event WHERE subject = :subject ORDER BY position")
    return list((await session.execute(statement, {"subject": str(subject)})).scalars())


class TestRegister:
    async def test_a_new_organisation_is_nowhere_before_it_is_confirmed(
        self, api: AsyncClient, enter: Enter, session: AsyncSession
    ) -> None:
        nora = await enter("nora")
        response = await register(nora)

        assert (response.status_code, response.json()["status"]) == (201, "open")
        found = (await api.get(ORGANIZATIONS, params={"q": "Backnang"})).json()
        assert found["total"] == 0
        assert await events_of(session, organization_id("backnang")) == []
        assert (await nora.api.get("/api/accounts/v1/session")).json()["places"] == []

    async def test_the_person_sees_what_was_registered(self, enter: Enter) -> None:
        nora = await enter("nora")
        await register(nora, routing_id="04011000-12345-03")

        (own,) = await listed(nora, "own")

        assert (own["name"], own["area_key"]) == ("Backnang", "081195001008")
        assert (own["work_email"], own["is_email_verified"]) == (nora.email, True)
        assert own["routing_id"] == "04011000-12345-03"

    async def test_another_work_mail_counts_as_typed(self, enter: Enter) -> None:
        nora = await enter("nora")
        await register(nora, work_email="nora@backnang.example")

        (own,) = await listed(nora, "own")

        assert (own["work_email"], own["is_email_verified"]) == ("nora@backnang.example", False)

    async def test_without_a_verified_login_the_work_mail_is_needed(self, enter: Enter) -> None:
        nora = await enter("nora", is_verified=False)

        refused = await register(nora)

        assert refused.json()["errors"][0]["pointer"] == "/work_email"
        assert (await register(nora, work_email=nora.email)).status_code == 201

    @pytest.mark.parametrize(
        "organization",
        [
            {"kind": "municipal_association", "area_key": "071385005"},
            {"kind": "district", "area_key": "07138"},
            {"kind": "municipal_association", "name": "Wasserverband Aller", "area_key": "03"},
            {"kind": "state", "name": "Staatskanzlei", "area_key": "08"},
            {"kind": "federation", "name": "Bundesamt"},
            {"kind": "research", "name": "Institut", "area_key": "081195001008"},
            COMPANY,
        ],
    )
    async def test_all_kinds_can_take_part(
        self, enter: Enter, organization: dict[str, str]
    ) -> None:
        assert (await register(await enter("nora"), organization)).status_code == 201

    @pytest.mark.parametrize(
        ("organization", "changes", "pointer"),
        [
            ({"kind": "district", "area_key": "081195001008"}, {}, "/organization/area_key"),
            ({"kind": "municipality", "area_key": "064350014014"}, {}, "/organization/area_key"),
            ({"kind": "company"}, {}, "/organization/name"),
            (BACKNANG, {"routing_id": "04011000-12345-04"}, "/routing_id"),
            (BACKNANG, {"work_email": "nora"}, "/work_email"),
        ],
    )
    async def test_the_refusal_names_the_field(
        self, enter: Enter, organization: dict[str, str], changes: dict[str, Any], pointer: str
    ) -> None:
        response = await register(await enter("nora"), organization, **changes)

        assert [error["pointer"] for error in response.json()["errors"]] == [pointer]

    @pytest.mark.parametrize(
        ("organization", "changes"),
        [
            ({"kind": "municipality"}, {}),
            ({"kind": "municipality", "area_key": "08119"}, {}),
            ({"kind": "municipality", "area_key": "999999999999"}, {}),
            ({"kind": "district", "area_key": "081195001008"}, {}),
            ({"kind": "company"}, {}),
            ({"kind": "state", "name": "Staatskanzlei"}, {}),
            (BACKNANG, {"may_act": False}),
            (BACKNANG, {"routing_id": "04011000-12345-04"}),
            (BACKNANG, {"work_email": "nora"}),
            (BACKNANG, {"status": "confirmed"}),
            (None, {"organization_id": str(uuid4())}),
            (BACKNANG, {"organization_id": AALEN, "organization": BACKNANG}),
        ],
    )
    async def test_what_does_not_hold_is_refused(
        self, enter: Enter, organization: dict[str, str] | None, changes: dict[str, Any]
    ) -> None:
        assert (await register(await enter("nora"), organization, **changes)).status_code == 422

    async def test_one_is_open_for_a_person_and_an_organisation(self, enter: Enter) -> None:
        nora = await enter("nora")
        await register(nora)

        assert (await register(nora)).json()["type"] == "/problems/registration-exists"
        assert (await register(await enter("olaf"))).status_code == 201

    async def test_ten_are_open_for_a_person(self, enter: Enter) -> None:
        nora = await enter("nora")
        for number in range(10):
            assert (await register(nora, {**COMPANY, "name": f"Firma {number}"})).is_success

        assert (await register(nora)).json()["type"] == "/problems/too-many-registrations"

    async def test_who_belongs_to_it_has_nothing_to_register(self, enter: Enter) -> None:
        bert = await enter("bert", "aalen")

        for response in (
            await register(bert, organization_id=AALEN),
            await register(bert, {"kind": "municipality", "area_key": "081365001088"}),
        ):
            assert response.json()["type"] == "/problems/already-member"

    async def test_it_needs_somebody_who_has_logged_in(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        body = {"organization": BACKNANG, "may_act": True}

        assert (await api.post(REGISTRATIONS, json=body)).status_code == 401
        by_token = await api.post(REGISTRATIONS, json=body, headers=administrator)
        assert by_token.status_code == 401
        assert (await api.get(REGISTRATIONS)).status_code == 401


class TestConfirmRegistration:
    async def test_the_organisation_is_public_and_its_first_person_administers_it(
        self, api: AsyncClient, enter: Enter, session: AsyncSession
    ) -> None:
        nora = await enter("nora")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        registration = (await register(nora)).json()

        response = await decide(lena, registration)

        assert response.json()["status"] == "confirmed"
        assert await roles_in(nora, "backnang") == ["member", "organization_admin"]
        organization = (await api.get(f"{ORGANIZATIONS}/backnang")).json()
        assert (organization["origin"], organization["area_key"]) == ("registered", "081195001008")
        assert await events_of(session, organization_id("backnang")) == [
            "de.stufenplan.accounts.organization.registered.v1"
        ]

    async def test_a_sourced_organisation_stays_what_it_is(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        nora = await enter("nora")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        before = (await api.get(f"{ORGANIZATIONS}/aalen")).json()

        await decide(lena, (await register(nora, organization_id=AALEN)).json())

        assert (await api.get(f"{ORGANIZATIONS}/aalen")).json() == before
        assert await roles_in(nora, "aalen") == ["member", "organization_admin"]

    async def test_another_land_does_not_see_it(self, enter: Enter) -> None:
        registration = (await register(await enter("nora"))).json()
        bayern = await enter("bruno", "land-bayern", COORDINATOR)

        assert await listed(bayern) == []
        response = await decide(bayern, registration)
        assert response.json()["type"] == "/problems/registration-not-found"
        assert (await decide(bayern, registration, "rejection")).status_code == 404

    async def test_what_belongs_to_no_land_is_decided_by_the_platform(
        self, enter: Enter, administrator: dict[str, str]
    ) -> None:
        nora = await enter("nora")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        registration = (await register(nora, COMPANY)).json()

        assert (await decide(lena, registration)).status_code == 404
        confirmed = await decide(nora, registration, headers=administrator)
        assert confirmed.status_code == 200
        assert await roles_in(nora, "neue-software-gmbh") == ["member", "organization_admin"]

    async def test_where_there_are_administrators_they_decide_instead_of_the_land(
        self, enter: Enter
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        carl = await enter("carl", "arnsberg", ADMIN)
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        nora = await enter("nora")
        registration = (await register(nora, organization_id=AALEN)).json()

        assert [await listed(lena), await listed(carl)] == [[], []]
        assert (await decide(lena, registration)).status_code == 404
        assert (await decide(carl, registration)).status_code == 404
        assert [one["id"] for one in await listed(anna)] == [registration["id"]]
        assert (await decide(anna, registration)).status_code == 200
        assert await roles_in(nora, "aalen") == ["member"]

    async def test_nobody_confirms_what_they_have_registered(self, enter: Enter) -> None:
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        petra = await enter("petra", "bmwsb", Role.PLATFORM_ADMIN)
        for somebody in (lena, petra):
            registration = (await register(somebody)).json()

            response = await decide(somebody, registration)

            assert response.json()["type"] == "/problems/own-registration"
            assert registration["id"] not in [one["id"] for one in await listed(somebody)]

    async def test_nobody_confirms_for_an_organisation_to_which_they_belong(
        self, enter: Enter
    ) -> None:
        nora = await enter("nora")
        own = str(organization_id("land-baden-wuerttemberg"))
        registration = (await register(nora, organization_id=own)).json()
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)

        assert (await decide(lena, registration)).json()["type"] == "/problems/own-registration"

    async def test_who_registered_the_same_joins_what_exists_now(self, enter: Enter) -> None:
        nora, olaf = await enter("nora"), await enter("olaf")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        first, second = (await register(nora)).json(), (await register(olaf)).json()
        await decide(lena, first)

        assert (await decide(lena, second)).status_code == 404
        (own,) = await listed(olaf, "own")
        assert own["organization_id"] is not None

    async def test_it_is_decided_once(self, enter: Enter) -> None:
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        registration = (await register(await enter("nora"))).json()
        await decide(lena, registration, "rejection")

        again = await decide(lena, registration)

        assert again.json()["type"] == "/problems/registration-decided"

    async def test_a_version_is_needed(self, enter: Enter) -> None:
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        registration = (await register(await enter("nora"))).json()

        old = await decide(lena, registration, headers={"If-Match": '"v9"'})
        without = await lena.api.post(f"{REGISTRATIONS}/{registration['id']}/confirmation")

        assert (old.status_code, without.status_code) == (412, 428)

    async def test_members_and_strangers_decide_about_nothing(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        registration = (await register(await enter("nora"))).json()
        bert = await enter("bert", "aalen")

        assert (await decide(bert, registration)).status_code == 404
        refused = await bert.api.get(REGISTRATIONS, params={"whose": "to_decide"})
        assert refused.status_code == 403
        for verdict in ("confirmation", "rejection"):
            response = await api.post(f"{REGISTRATIONS}/{registration['id']}/{verdict}")
            assert response.status_code == 401


class TestRejectRegistration:
    async def test_the_person_reads_the_reason_and_may_try_again(self, enter: Enter) -> None:
        nora = await enter("nora")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        await decide(lena, (await register(nora)).json(), "rejection")

        (own,) = await listed(nora, "own")

        assert (own["status"], own["reason"]) == ("rejected", "Bitte mit der Adresse der Stadt.")
        assert await roles_in(nora, "backnang") == []
        assert (await register(nora)).status_code == 201


class TestWithdrawRegistration:
    async def test_only_the_own_open_one(self, api: AsyncClient, enter: Enter) -> None:
        nora, olaf = await enter("nora"), await enter("olaf")
        address = f"{REGISTRATIONS}/{(await register(nora)).json()['id']}"
        current = {"If-Match": '"v1"'}

        assert (await api.delete(address)).status_code == 401
        assert (await olaf.api.delete(address, headers=current)).status_code == 404
        assert (await nora.api.delete(address)).status_code == 428
        assert (await nora.api.delete(address, headers=current)).status_code == 204
        assert await listed(nora, "own") == []

    async def test_not_what_is_decided(self, enter: Enter) -> None:
        nora = await enter("nora")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        registration = (await register(nora)).json()
        await decide(lena, registration)

        response = await nora.api.delete(
            f"{REGISTRATIONS}/{registration['id']}", headers={"If-Match": "*"}
        )

        assert response.json()["type"] == "/problems/registration-decided"


class TestListRegistrations:
    async def test_pages_and_states(self, enter: Enter) -> None:
        nora, olaf = await enter("nora"), await enter("olaf")
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        older = (await register(nora)).json()
        newer = (await register(olaf)).json()

        first = await lena.api.get(REGISTRATIONS, params={"whose": "to_decide", "limit": 1})
        cursor = first.json()["next_cursor"]
        second = await listed(lena, limit=1, cursor=cursor)

        assert [first.json()["items"][0]["id"], second[0]["id"]] == [newer["id"], older["id"]]
        assert await listed(lena, status="rejected") == []


class TestRoutingId:
    @pytest.mark.parametrize(
        "routing_id",
        ["991-33333TEST-33", "04011000-1234512345-06", "04011000-12345-03", "991-01484-64"],
    )
    def test_those_in_use_are_valid(self, routing_id: str) -> None:
        assert checked_routing_id(routing_id.lower()) == routing_id

    @pytest.mark.parametrize(
        "routing_id", ["991-33333TEST-34", "991", "A4011000-12345-03", "04011000--03", "1-2-3-4"]
    )
    def test_others_are_not(self, routing_id: str) -> None:
        with pytest.raises(ValueError, match=r"must look|do not fit"):
            checked_routing_id(routing_id)
