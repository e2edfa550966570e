"""What hands out rights asks for a login made lately (RFC 9470)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from httpx import Response
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.browser_sessions.models import BrowserSession
from tests.gateway.login.conftest import Browser
from tests.gateway.members.conftest import Enter, Somebody, enter
from tests.support.identity_provider import Asked

__all__ = ["enter"]

NEW_CLIENT = {"name": "Landesportal", "scopes": ["catalog:read"]}
NOBODY = "019ab1c2-0000-7000-8000-00000000000f"
SENSITIVE: list[tuple[str, str, Any]] = [
    ("POST", "api-clients", NEW_CLIENT),
    ("POST", f"api-clients/{NOBODY}/credentials", {}),
    ("PUT", f"memberships/{NOBODY}", {"roles": ["member"]}),
    ("POST", "invitations", {"email": "neu@stadt.example", "roles": ["member"]}),
    ("POST", "delegations", {"slug": "aalen", "until": None}),
    ("POST", f"registrations/{NOBODY}/confirmation", {}),
    ("POST", f"webhooks/{NOBODY}/secret", {}),
    ("POST", "erasure", {"is_final": True}),
]


def seconds_ago(length: timedelta) -> int:
    return int((datetime.now(UTC) - length).timestamp())


async def prove_before(session: AsyncSession, length: timedelta | None) -> None:
    """Every open session is of somebody who proved so long ago who they are; None for never."""
    proved_at = None if length is None else datetime.now(UTC) - length
    await session.execute(update(BrowserSession).values(authenticated_at=proved_at))
    await session.commit()


async def ask(somebody: Somebody, method: str, path: str, body: Any) -> Response:
    return await somebody.api.request(method, f"/api/accounts/v1/{path}", json=body)


class TestAskedAnew:
    @pytest.mark.parametrize(("method", "path", "body"), SENSITIVE)
    @pytest.mark.parametrize("ago", [timedelta(minutes=31), None], ids=["long ago", "never"])
    async def test_an_old_login_hands_out_no_rights(
        self,
        enter: Enter,
        session: AsyncSession,
        method: str,
        path: str,
        body: Any,
        ago: timedelta | None,
    ) -> None:
        anna = await enter("anna", "aalen", Role.ORGANIZATION_ADMIN)
        await prove_before(session, ago)

        response = await ask(anna, method, path, body)

        assert response.status_code == 401
        assert response.json()["type"] == "/problems/login-too-old"
        assert response.headers["www-authenticate"] == (
            'Bearer error="insufficient_user_authentication", max_age="1800"'
        )

    @pytest.mark.parametrize(("method", "path", "body"), SENSITIVE)
    async def test_a_login_made_lately_is_let_through(
        self, enter: Enter, method: str, path: str, body: Any
    ) -> None:
        anna = await enter("anna", "aalen", Role.ORGANIZATION_ADMIN)

        response = await ask(anna, method, path, body)

        assert response.status_code != 401

    async def test_everything_else_goes_on_with_an_old_login(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", Role.ORGANIZATION_ADMIN)
        await prove_before(session, timedelta(hours=8))

        assert (await ask(anna, "GET", "erasure", None)).status_code == 200


class TestFreshLogin:
    async def test_the_provider_is_told_to_ask_anew(self, browser: Browser) -> None:
        usual = Asked.by(await browser.begin()).query
        fresh = Asked.by(await browser.begin(fresh="true")).query

        assert usual["max_age"] == "43200"
        assert "prompt" not in usual
        assert (fresh["max_age"], fresh["prompt"]) == ("0", "login")

    @pytest.mark.parametrize("auth_time", [1_700_000_000, None, "now", -1, 10**12])
    async def test_a_provider_that_did_not_ask_anew_is_not_believed(
        self, browser: Browser, auth_time: object
    ) -> None:
        address = await browser.begin(fresh="true")
        answer = browser.provider.let_in(address, auth_time=auth_time)

        assert (await browser.come_back(answer)).status_code == 400

    async def test_a_usual_login_counts_from_when_the_provider_asked(
        self, enter: Enter, session: AsyncSession, browser: Browser
    ) -> None:
        await enter("anna", "aalen", Role.ORGANIZATION_ADMIN)
        await browser.log_in(sub="anna", auth_time=seconds_ago(timedelta(hours=1)))

        response = await browser.api.post("/api/accounts/v1/api-clients", json=NEW_CLIENT)

        assert response.json()["type"] == "/problems/login-too-old"

    async def test_who_comes_back_goes_on_acting_for_whom_they_did(
        self, enter: Enter, session: AsyncSession, browser: Browser
    ) -> None:
        await enter("anna", "aalen")
        await enter("anna", "lemgo")
        await browser.log_in(sub="anna")
        places = (await browser.session())["places"]
        acting_for = {"organization_id": places[1]["organization_id"]}
        await browser.api.put("/api/accounts/v1/session/acting-for", json=acting_for)

        await browser.come_back(
            browser.provider.let_in(await browser.begin(fresh="true"), sub="anna")
        )

        assert (await browser.session())["acting_for"]["slug"] == places[1]["slug"]

    async def test_somebody_else_does_not_take_over_for_whom_the_other_acted(
        self, enter: Enter, session: AsyncSession, browser: Browser
    ) -> None:
        await enter("anna", "aalen")
        await browser.log_in(sub="anna")

        await browser.log_in(sub="bert", name="Bert", email="bert@stadt.example")

        assert (await browser.session())["acting_for"] is None
