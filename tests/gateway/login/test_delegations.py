"""One organisation acts for another, visibly for both, until either ends it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from httpx import Response
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from tests.gateway.login.conftest import Browser
from tests.gateway.login.test_sessions import ACTING_FOR, join, organization

DELEGATIONS = "/api/accounts/v1/delegations"


async def admin_of(browser: Browser, session: AsyncSession, slug: str, *roles: Role) -> UUID:
    """Log in as an administrator of this organisation alone; its id."""
    await browser.log_in(sub=f"admin-of-{slug}")
    own = await join(session, slug, *(roles or (Role.ORGANIZATION_ADMIN,)), of=f"admin-of-{slug}")
    await browser.log_in(sub=f"admin-of-{slug}")
    return own


async def delegate(browser: Browser, to: UUID, **more: Any) -> Response:
    body = {"delegate_id": str(to), "reason": "Zweckvereinbarung", **more}
    return await browser.api.post(DELEGATIONS, json=body)


async def shown(browser: Browser) -> list[tuple[str, str, str]]:
    items = (await browser.api.get(DELEGATIONS)).json()["items"]
    return [
        (item["organization"]["slug"], item["delegate"]["slug"], item["state"]) for item in items
    ]


class TestDelegate:
    async def test_both_see_it_and_the_delegate_can_act(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        town = await admin_of(browser, session, "aalen")
        other = await admin_of(other_browser, session, "arnsberg")

        response = await delegate(browser, other)

        assert response.status_code == 201
        assert response.json()["state"] == "active"
        assert (
            await shown(browser) == await shown(other_browser) == [("aalen", "arnsberg", "active")]
        )
        acting = await other_browser.api.put(
            ACTING_FOR, json={"organization_id": str(town), "delegate_id": str(other)}
        )
        assert acting.json()["acting_for"]["roles"] == ["member"]

    async def test_it_may_begin_later(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await admin_of(browser, session, "aalen")
        other = await admin_of(other_browser, session, "arnsberg")
        tomorrow = datetime.now(UTC) + timedelta(days=1)

        response = await delegate(browser, other, since=tomorrow.isoformat())

        assert response.json()["state"] == "planned"
        places = (await other_browser.session())["places"]
        assert [place["slug"] for place in places] == ["arnsberg"]

    async def test_it_cannot_be_dated_back(self, browser: Browser, session: AsyncSession) -> None:
        await admin_of(browser, session, "aalen")
        other = (await organization(session, "arnsberg")).id

        response = await delegate(browser, other, since="2020-01-01T00:00:00Z")

        assert datetime.fromisoformat(response.json()["since"]).year >= 2026

    @pytest.mark.parametrize(
        ("change", "pointer"),
        [
            ({"until": "2020-01-01T00:00:00Z"}, "/until"),
            ({"delegate_id": str(UUID(int=1))}, "/delegate_id"),
            ({"reason": " "}, "/reason"),
            ({"roles": ["organization_admin"]}, "/roles"),
            ({"organization_id": str(UUID(int=1))}, "/organization_id"),
        ],
    )
    async def test_what_makes_no_sense_is_refused_at_its_place(
        self, browser: Browser, session: AsyncSession, change: dict[str, Any], pointer: str
    ) -> None:
        await admin_of(browser, session, "aalen")
        other = (await organization(session, "arnsberg")).id

        response = await delegate(browser, other, **change)

        assert response.status_code == 422
        assert [error["pointer"] for error in response.json()["errors"]] == [pointer]

    async def test_nobody_acts_for_themselves(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        town = await admin_of(browser, session, "aalen")

        assert (await delegate(browser, town)).status_code == 422

    async def test_a_second_one_to_the_same_is_a_conflict(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await admin_of(browser, session, "aalen")
        other = (await organization(session, "arnsberg")).id
        await delegate(browser, other)

        response = await delegate(browser, other)

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/delegation-exists"

    async def test_a_plain_member_may_not(self, browser: Browser, session: AsyncSession) -> None:
        await admin_of(browser, session, "aalen", Role.MEMBER)
        other = (await organization(session, "arnsberg")).id

        assert (await delegate(browser, other)).status_code == 403


class TestEndDelegation:
    @pytest.mark.parametrize("who", ["represented", "delegate"])
    async def test_either_ends_it_at_once(
        self, browser: Browser, other_browser: Browser, session: AsyncSession, who: str
    ) -> None:
        await admin_of(browser, session, "aalen")
        other = await admin_of(other_browser, session, "arnsberg")
        made = (await delegate(browser, other)).json()
        acting = {"organization_id": made["organization"]["id"], "delegate_id": str(other)}
        await other_browser.api.put(ACTING_FOR, json=acting)
        if who == "delegate":
            await other_browser.api.put(ACTING_FOR, json={"organization_id": str(other)})
        ending = browser if who == "represented" else other_browser

        response = await ending.api.delete(f"{DELEGATIONS}/{made['id']}")

        assert response.status_code == 204
        assert await shown(browser) == [("aalen", "arnsberg", "ended")]
        places = (await other_browser.session())["places"]
        assert [place["slug"] for place in places] == ["arnsberg"]

    async def test_both_find_it_in_their_protocol(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await admin_of(browser, session, "aalen")
        other = await admin_of(other_browser, session, "arnsberg")
        made = (await delegate(browser, other)).json()
        await other_browser.api.delete(f"{DELEGATIONS}/{made['id']}")

        for reader in (browser, other_browser):
            entries = (await reader.api.get("/api/accounts/v1/audit-entries")).json()["items"]
            told = {entry["action"] for entry in entries if entry["subject_id"] == made["id"]}
            assert told == {"delegation.made", "delegation.ended"}

    async def test_who_acts_by_it_cannot_end_it_in_the_name_of_the_other(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await admin_of(browser, session, "aalen")
        other = await admin_of(other_browser, session, "arnsberg")
        made = (await delegate(browser, other)).json()
        acting = {"organization_id": made["organization"]["id"], "delegate_id": str(other)}
        await other_browser.api.put(ACTING_FOR, json=acting)

        response = await other_browser.api.delete(f"{DELEGATIONS}/{made['id']}")

        assert response.status_code == 403

    async def test_for_others_it_does_not_exist(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await admin_of(browser, session, "aalen")
        made = (await delegate(browser, (await organization(session, "arnsberg")).id)).json()
        await admin_of(other_browser, session, "apfeldorf")

        response = await other_browser.api.delete(f"{DELEGATIONS}/{made['id']}")

        assert response.status_code == 404
        assert await shown(other_browser) == []


class TestRefused:
    @pytest.mark.parametrize(
        ("method", "path"),
        [("GET", DELEGATIONS), ("POST", DELEGATIONS), ("DELETE", f"{DELEGATIONS}/{UUID(int=1)}")],
    )
    async def test_without_a_login_there_is_nothing(
        self, browser: Browser, method: str, path: str
    ) -> None:
        body = {"delegate_id": str(UUID(int=1)), "reason": "x"} if method == "POST" else None

        assert (await browser.api.request(method, path, json=body)).status_code == 401

    async def test_who_acts_for_nobody_is_told_to_choose(self, browser: Browser) -> None:
        await browser.log_in()

        assert (await browser.api.get(DELEGATIONS)).status_code == 403
