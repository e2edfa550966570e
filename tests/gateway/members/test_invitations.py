"""Invitations: for one address, once, for two weeks, as long as the inviter decides there."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.invitations.models import Invitation
from gateway.memberships.models import Membership
from gateway.notices.models import Mail
from tests.gateway.members.conftest import Enter, Somebody

INVITATIONS = "/api/accounts/v1/invitations"
ADMIN = Role.ORGANIZATION_ADMIN


async def invite(
    by: Somebody,
    email: str = "bert@stadt.example",
    *roles: Role,
    into: UUID | None = None,
    language: str = "de",
    headers: dict[str, str] | None = None,
) -> Response:
    body = {
        "organization_id": str(into or by.organization_id),
        "email": email,
        "roles": [role.value for role in roles or (Role.MEMBER,)],
        "language": language,
    }
    return await by.api.post(INVITATIONS, json=body, headers=headers)


async def accept(by: Somebody, invitation: Any) -> Response:
    return await by.api.post(f"{INVITATIONS}/acceptance", json={"token": invitation["token"]})


async def preview(api: AsyncClient, invitation: Any) -> Response:
    return await api.post(f"{INVITATIONS}/preview", json={"token": invitation["token"]})


def current(invitation: Any) -> dict[str, str]:
    return {"If-Match": f'"v{invitation["version"]}"'}


async def expire(session: AsyncSession) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    await session.execute(update(Invitation).values(expires_at=past))
    await session.commit()


class TestInvite:
    async def test_the_link_is_shown_once_and_only_its_hash_is_kept(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)

        response = await invite(anna)

        token = response.json()["token"]
        assert response.status_code == 201
        stored = (await session.execute(select(Invitation))).scalar_one()
        assert stored.token_hash == sha256(token.encode()).digest()
        assert stored.expires_at - stored.invited_at == timedelta(days=14)
        listed = await anna.api.get(
            INVITATIONS, params={"organization_id": str(anna.organization_id)}
        )
        assert token not in listed.text
        assert [one["email"] for one in listed.json()["items"]] == ["bert@stadt.example"]

    @pytest.mark.parametrize(
        ("language", "address"),
        [("de", "https://testserver/einladung/"), ("en", "https://testserver/en/einladung/")],
    )
    async def test_the_link_is_sent_to_the_address(
        self, enter: Enter, session: AsyncSession, language: str, address: str
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        invitation = (await invite(anna, language=language)).json()

        mail = (await session.execute(select(Mail))).scalar_one()

        assert mail.recipient == "bert@stadt.example"
        assert f"{address}{invitation['token']}" in mail.text

    async def test_only_an_administrator_of_the_organisation_does(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")
        carl = await enter("carl", "arnsberg", ADMIN)
        theirs = {"organization_id": str(anna.organization_id)}

        assert (await invite(bert, "x@stadt.example")).status_code == 403
        assert (await invite(carl, into=anna.organization_id)).status_code == 403
        for other in (bert, carl):
            assert (await other.api.get(INVITATIONS, params=theirs)).status_code == 403
        assert (await api.get(INVITATIONS, params=theirs)).status_code == 401
        assert (await api.post(INVITATIONS, json={})).status_code == 401

    @pytest.mark.parametrize(
        ("slug", "role", "status"),
        [
            ("aalen", Role.ADVISER, 201),
            ("aalen", Role.LAND_COORDINATOR, 403),
            ("aitema", Role.ADVISER, 422),
            ("berlin", Role.LAND_COORDINATOR, 403),
        ],
    )
    async def test_with_roles_that_fit_and_that_one_may_give(
        self, enter: Enter, slug: str, role: Role, status: int
    ) -> None:
        anna = await enter("anna", slug, ADMIN)

        assert (await invite(anna, "bert@stadt.example", role)).status_code == status

    @pytest.mark.parametrize("email", ["", "bert", "bert@stadt", "a b@stadt.example", "a@b@c.de"])
    async def test_what_is_no_address_is_refused(self, enter: Enter, email: str) -> None:
        anna = await enter("anna", "aalen", ADMIN)

        assert (await invite(anna, email)).status_code == 422

    async def test_the_platform_invites_into_any_organisation_but_none_that_is_not_there(
        self, enter: Enter, administrator: dict[str, str]
    ) -> None:
        anna = await enter("anna", "aalen")

        assert (await invite(anna, headers=administrator)).status_code == 201
        response = await invite(anna, into=uuid4(), headers=administrator)
        assert response.json()["type"] == "/problems/organization-not-found"

    async def test_one_address_is_invited_once_at_a_time(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await invite(anna, "bert@stadt.example")

        again = await invite(anna, "Bert@Stadt.example")
        await expire(session)
        later = await invite(anna, "bert@stadt.example")

        assert again.json()["type"] == "/problems/already-invited"
        assert later.status_code == 201

    async def test_fifty_may_be_open(self, enter: Enter, session: AsyncSession) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        now = datetime.now(UTC)
        rows = [
            {
                "id": new_id(),
                "organization_id": anna.organization_id,
                "email": f"somebody-{number}@stadt.example",
                "roles": ["member"],
                "token_hash": bytes([number]),
                "invited_at": now,
                "expires_at": now + timedelta(days=1),
                "version": 1,
            }
            for number in range(50)
        ]
        await session.execute(insert(Invitation), rows)
        await session.commit()

        refused = await invite(anna)
        await expire(session)

        assert refused.json()["type"] == "/problems/too-many-invitations"
        assert (await invite(anna)).status_code == 201


class TestAcceptInvitation:
    async def test_the_invited_becomes_a_member_with_the_roles(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert")
        invitation = (await invite(anna, "Bert@stadt.example", ADMIN)).json()

        shown = await preview(bert.api, invitation)
        accepted = await accept(bert, invitation)

        assert shown.json()["names"]["de"] == accepted.json()["names"]["de"]
        places = (await bert.api.get("/api/accounts/v1/session")).json()["places"]
        assert [place["roles"] for place in places] == [["member", "organization_admin"]]

    async def test_who_is_a_member_already_keeps_the_own_roles(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen", Role.ADVISER)
        invitation = (await invite(anna, bert.email, ADMIN)).json()

        await accept(bert, invitation)

        assert await bert.roles() == ["adviser", "member", "organization_admin"]

    async def test_who_was_removed_comes_back_without_the_old_roles(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen", Role.ADVISER)
        await anna.api.delete(
            f"/api/accounts/v1/memberships/{bert.membership}", headers={"If-Match": '"v1"'}
        )

        await accept(bert, (await invite(anna, bert.email)).json())

        assert await bert.roles() == ["member"]
        rows = select(Membership.id).where(Membership.person_id == bert.id)
        assert len((await session.execute(rows)).all()) == 1

    async def test_it_works_once(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert")
        invitation = (await invite(anna)).json()
        await accept(bert, invitation)

        again = await accept(bert, invitation)

        assert (again.status_code, again.json()["type"]) == (409, "/problems/invitation-used")
        assert (await preview(bert.api, invitation)).status_code == 409

    async def test_it_expires(self, enter: Enter, session: AsyncSession) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert")
        invitation = (await invite(anna)).json()
        await expire(session)

        assert (await accept(bert, invitation)).json()["type"] == "/problems/invitation-expired"

    @pytest.mark.parametrize(("name", "is_verified"), [("carl", True), ("bert", False)])
    async def test_a_forwarded_link_is_not_enough(
        self, enter: Enter, name: str, is_verified: bool
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        other = await enter(name, is_verified=is_verified)
        invitation = (await invite(anna)).json()

        response = await accept(other, invitation)

        assert response.status_code == 403
        assert response.json()["type"] == "/problems/invitation-for-another"

    async def test_it_ends_with_the_rights_of_who_invited(
        self, enter: Enter, administrator: dict[str, str]
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await enter("dora", "aalen", ADMIN)
        bert = await enter("bert")
        invitation = (await invite(anna)).json()
        await anna.api.put(
            f"/api/accounts/v1/memberships/{anna.membership}",
            json={"roles": ["member"]},
            headers={"If-Match": '"v1"'},
        )

        assert (await accept(bert, invitation)).status_code == 404
        by_platform = (await invite(anna, "b@x.example", headers=administrator)).json()
        assert (await preview(bert.api, by_platform)).status_code == 200

    async def test_it_needs_somebody_who_has_logged_in(
        self, api: AsyncClient, enter: Enter, administrator: dict[str, str]
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        invitation = (await invite(anna)).json()
        body = {"token": invitation["token"]}
        address = f"{INVITATIONS}/acceptance"

        assert (await preview(api, invitation)).status_code == 200
        assert (await api.post(address, json=body)).status_code == 401
        by_token = await api.post(address, json=body, headers=administrator)
        assert by_token.status_code == 401

    async def test_a_guess_finds_nothing(self, enter: Enter) -> None:
        bert = await enter("bert")

        assert (await accept(bert, {"token": "A" * 43})).status_code == 404
        assert (await accept(bert, {"token": "short"})).status_code == 422
        assert (await preview(bert.api, {"token": "A" * 43})).status_code == 404


class TestRenewInvitation:
    async def test_the_old_link_ends_and_the_new_one_works(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert")
        old = (await invite(anna)).json()

        renewed = await anna.api.post(
            f"{INVITATIONS}/{old['id']}/renewal", json={}, headers=current(old)
        )

        assert renewed.headers["ETag"] == '"v2"'
        assert (await accept(bert, old)).status_code == 404
        assert (await accept(bert, renewed.json())).status_code == 200
        spent = await anna.api.post(
            f"{INVITATIONS}/{old['id']}/renewal", json={}, headers=current(renewed.json())
        )
        assert spent.status_code == 409

    async def test_of_another_organisation_it_is_not_there(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        carl = await enter("carl", "arnsberg", ADMIN)
        invitation = (await invite(anna)).json()
        address = f"{INVITATIONS}/{invitation['id']}"

        for response in (
            await carl.api.post(f"{address}/renewal", json={}, headers=current(invitation)),
            await carl.api.delete(address, headers=current(invitation)),
            await anna.api.delete(f"{INVITATIONS}/{uuid4()}", headers=current(invitation)),
        ):
            assert response.json()["type"] == "/problems/invitation-not-found"
        assert (await api.post(f"{address}/renewal", json={})).status_code == 401
        assert (await anna.api.post(f"{address}/renewal", json={})).status_code == 428


class TestWithdrawInvitation:
    async def test_the_link_ends(self, enter: Enter, session: AsyncSession) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert")
        invitation = (await invite(anna)).json()

        response = await anna.api.delete(
            f"{INVITATIONS}/{invitation['id']}", headers=current(invitation)
        )

        assert response.status_code == 204
        assert (await accept(bert, invitation)).status_code == 404
        assert (await session.execute(select(Invitation))).first() is None

    async def test_it_is_made_from_the_current_version(
        self, api: AsyncClient, enter: Enter
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        invitation = (await invite(anna)).json()
        address = f"{INVITATIONS}/{invitation['id']}"

        assert (await anna.api.delete(address)).status_code == 428
        stale = await anna.api.delete(address, headers={"If-Match": '"v9"'})
        assert stale.status_code == 412
        assert (await api.delete(address)).status_code == 401
