"""In which language people get mail: their own."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.memberships.models import Delegation
from gateway.notices.models import Mail
from gateway.organization_notices.sending import send_next
from reference.organizations import organization_id
from tests.gateway.behind import settings
from tests.gateway.login.conftest import Browser
from tests.gateway.members.conftest import Enter, Somebody
from tests.gateway.members.test_invitations import invite
from tests.gateway.members.test_registrations import decide, register
from tests.support.identity_provider import Provider

LANGUAGE = "/api/accounts/v1/person/language"
DELEGATIONS = "/api/accounts/v1/delegations"
ADMIN, COORDINATOR = Role.ORGANIZATION_ADMIN, Role.LAND_COORDINATOR


async def choose(somebody: Somebody, language: str) -> None:
    response = await somebody.api.put(LANGUAGE, json={"language": language})
    assert response.json() == {"language": language}


async def mails(session: AsyncSession) -> list[tuple[str, str, str]]:
    while await send_next(session, settings=settings(), now=datetime.now(UTC)):
        await session.commit()
    found = (await session.execute(select(Mail).order_by(Mail.written_at))).scalars()
    return [(mail.recipient, mail.language, mail.subject) for mail in found]


class TestChooseLanguage:
    async def test_the_first_login_decides_and_later_ones_do_not(
        self, enter: Enter, provider: Provider
    ) -> None:
        nora = await enter("nora")
        browser = Browser(nora.api, provider)
        await browser.log_in(language="en", sub="other")
        other = (await browser.session())["person"]["language"]
        await browser.log_in(language="en", sub="nora")
        again = (await browser.session())["person"]["language"]

        assert (other, again) == ("en", "de")

    async def test_the_person_chooses_another(self, enter: Enter) -> None:
        nora = await enter("nora")

        await choose(nora, "en")

        session = (await nora.api.get("/api/accounts/v1/session")).json()
        assert session["person"]["language"] == "en"

    async def test_nobody_else_has_one(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        anonymous = await api.put(LANGUAGE, json={"language": "en"})
        by_token = await api.put(LANGUAGE, json={"language": "en"}, headers=administrator)

        assert (anonymous.status_code, by_token.status_code) == (401, 401)

    @pytest.mark.parametrize("body", [{"language": "fr"}, {"language": "de", "name": "Otto"}, {}])
    async def test_others_are_refused(self, enter: Enter, body: dict[str, str]) -> None:
        nora = await enter("nora")

        assert (await nora.api.put(LANGUAGE, json=body)).status_code == 422


class TestMails:
    async def test_a_decision_about_a_registration(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        nora = await enter("nora")
        await choose(nora, "en")
        registered = (await register(nora)).json()
        await decide(await enter("lena", "land-baden-wuerttemberg", COORDINATOR), registered)

        assert await mails(session) == [(nora.email, "en", "Confirmed: Backnang")]

    async def test_an_invitation_to_somebody_who_has_an_account(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        bert = await enter("bert")
        await choose(bert, "en")
        anna = await enter("anna", "aalen", ADMIN)
        await invite(anna, bert.email.upper())
        await invite(anna, "new@stadt.example")

        assert [language for _, language, _ in await mails(session)] == ["en", "de"]

    async def test_an_address_that_nobody_has_proven_tells_nothing(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        bert = await enter("bert", is_verified=False)
        await choose(bert, "en")
        anna = await enter("anna", "aalen", ADMIN)
        await invite(anna, bert.email)

        assert [language for _, language, _ in await mails(session)] == ["de"]


class TestMailsAboutDelegations:
    async def test_the_delegates_administrators_are_told_each_in_the_own_language(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        otto = await enter("otto", "ulm", ADMIN)
        olga = await enter("olga", "ulm", ADMIN)
        await choose(olga, "en")
        await enter("oskar", "ulm")
        await enter("unverified", "ulm", ADMIN, is_verified=False)
        new = {"delegate_id": str(organization_id("ulm")), "reason": "Zweckvereinbarung"}
        await anna.api.post(DELEGATIONS, json=new)

        assert sorted(await mails(session)) == [
            (olga.email, "en", "Delegation: Ulm acts for Aalen"),
            (otto.email, "de", "Vertretung: Ulm handelt für Aalen"),
        ]

    @pytest.mark.parametrize(("by", "told"), [("aalen", "ulm"), ("ulm", "aalen")])
    async def test_the_end_is_told_to_the_other_side(
        self, enter: Enter, session: AsyncSession, by: str, told: str
    ) -> None:
        sides = {slug: await enter(f"admin-{slug}", slug, ADMIN) for slug in ("aalen", "ulm")}
        delegation_id = await self.delegation(session)

        await sides[by].api.delete(f"{DELEGATIONS}/{delegation_id}")

        assert [recipient for recipient, _, _ in await mails(session)] == [sides[told].email]

    async def delegation(self, session: AsyncSession) -> UUID:
        delegation = Delegation(
            id=new_id(),
            organization_id=organization_id("aalen"),
            delegate_id=organization_id("ulm"),
            reason="Zweckvereinbarung",
            since=datetime(2026, 1, 1, tzinfo=UTC),
        )
        session.add(delegation)
        await session.commit()
        return delegation.id
