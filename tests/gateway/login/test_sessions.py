"""Staying logged in: for how long, for whom, where else, and how it ends."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.accounts.models import Organization
from gateway.browser_sessions.browsers import browser_family, coarse_network
from gateway.browser_sessions.models import BrowserSession
from gateway.memberships.models import Delegation, Membership
from gateway.people.models import Person
from tests.gateway.login.conftest import Browser

SESSION = "/api/accounts/v1/session"
SESSIONS = "/api/accounts/v1/sessions"
ACTING_FOR = f"{SESSION}/acting-for"


async def organization(session: AsyncSession, slug: str) -> Organization:
    found = await session.execute(select(Organization).where(Organization.slug == slug))
    return found.scalar_one()


async def join(
    session: AsyncSession,
    slug: str,
    *roles: Role,
    until: datetime | None = None,
    of: str | None = None,
) -> UUID:
    """Make everybody, or the person with this subject, a member of an organisation."""
    town = await organization(session, slug)
    people = select(Person) if of is None else select(Person).where(Person.subject == of)
    for person in (await session.execute(people)).scalars():
        session.add(
            Membership(
                id=new_id(),
                person_id=person.id,
                organization_id=town.id,
                roles=[role.value for role in roles or (Role.MEMBER,)],
                since=datetime(2026, 1, 1, tzinfo=UTC),
                until=until,
            )
        )
    await session.commit()
    return town.id


async def age(session: AsyncSession, **moved: timedelta) -> None:
    values = {name: getattr(BrowserSession, name) - by for name, by in moved.items()}
    await session.execute(update(BrowserSession).values(values))
    await session.commit()


class TestLifetime:
    @pytest.mark.parametrize(
        ("idle", "age_h", "is_open"),
        [(59, 11, True), (61, 1, False), (1, 11.9, True), (1, 12.1, False)],
    )
    async def test_it_ends_after_an_hour_without_use_and_after_twelve_hours(
        self,
        app: FastAPI,
        browser: Browser,
        session: AsyncSession,
        idle: int,
        age_h: float,
        is_open: bool,
    ) -> None:
        await browser.log_in()
        whole = timedelta(hours=age_h)
        await age(session, opened_at=whole, ends_at=whole, seen_at=timedelta(minutes=idle))
        app.state.authentication.forget()

        assert ((await browser.session())["person"] is not None) == is_open

    @pytest.mark.parametrize("role", [Role.PLATFORM_ADMIN, Role.FEDERAL_EDITOR])
    async def test_who_can_do_more_is_logged_out_sooner(
        self, app: FastAPI, browser: Browser, session: AsyncSession, role: Role
    ) -> None:
        await browser.log_in()
        await join(session, "bmwsb", role)
        await browser.log_in()
        assert (await browser.session())["idle_minutes"] == 15

        await age(session, seen_at=timedelta(minutes=16))
        app.state.authentication.forget()

        assert (await browser.session())["person"] is None

    async def test_use_is_noted_to_the_minute_and_does_not_move_the_end(
        self, app: FastAPI, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await age(session, seen_at=timedelta(minutes=50), ends_at=timedelta(hours=1))
        app.state.authentication.forget()
        before = (await session.execute(select(BrowserSession.ends_at))).scalar_one()

        await browser.session()

        seen_at, ends_at = (
            await session.execute(select(BrowserSession.seen_at, BrowserSession.ends_at))
        ).one()
        assert datetime.now(UTC) - seen_at < timedelta(minutes=1)
        assert ends_at == before

    async def test_the_oldest_of_many_logins_ends(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        for _ in range(12):
            browser.api.cookies.delete("__Host-session")
            await browser.log_in()

        assert len((await session.execute(select(BrowserSession.id))).all()) == 10

    async def test_a_session_chosen_by_somebody_else_is_replaced_at_login(
        self, browser: Browser
    ) -> None:
        browser.api.cookies.set("__Host-session", "a" * 43, domain="testserver.local")
        await browser.log_in()

        assert browser.api.cookies["__Host-session"] != "a" * 43


class TestActFor:
    async def test_who_belongs_to_one_organisation_acts_for_it_at_once(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await join(session, "aalen", Role.MEMBER)
        await browser.log_in()

        acting = (await browser.session())["acting_for"]
        assert (acting["slug"], acting["roles"]) == ("aalen", ["member"])

    async def test_who_belongs_to_several_chooses_and_gets_a_new_secret(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await join(session, "aalen")
        town = await join(session, "arnsberg", Role.ORGANIZATION_ADMIN)
        before = browser.api.cookies["__Host-session"]
        assert (await browser.session())["acting_for"] is None

        response = await browser.api.put(ACTING_FOR, json={"organization_id": str(town)})

        assert response.json()["acting_for"]["roles"] == ["organization_admin"]
        assert browser.api.cookies["__Host-session"] != before
        stolen = {"Cookie": f"__Host-session={before}"}
        assert (await browser.api.get(SESSIONS, headers=stolen)).status_code == 401

    async def test_nobody_acts_for_a_foreign_organisation(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await join(session, "aalen")
        foreign = (await organization(session, "arnsberg")).id

        response = await browser.api.put(ACTING_FOR, json={"organization_id": str(foreign)})

        assert response.status_code == 403
        assert response.json()["type"] == "/problems/not-your-organization"

    async def test_a_membership_that_has_ended_gives_nothing(
        self, app: FastAPI, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await join(session, "aalen")
        await browser.log_in()
        ended = datetime.now(UTC) - timedelta(seconds=1)
        await session.execute(update(Membership).values(until=ended))
        await session.commit()
        app.state.authentication.forget()

        own = await browser.session()

        assert own["person"] is not None
        assert (own["acting_for"], own["places"]) == (None, [])

    @pytest.mark.parametrize(
        ("since_days", "until_days", "is_allowed"),
        [(-2, None, True), (-2, 2, True), (-2, -1, False), (1, None, False)],
    )
    async def test_by_delegation_one_acts_as_a_plain_member_while_it_lasts(
        self,
        browser: Browser,
        session: AsyncSession,
        since_days: int,
        until_days: int | None,
        is_allowed: bool,
    ) -> None:
        await browser.log_in()
        own = await join(session, "arnsberg", Role.ORGANIZATION_ADMIN)
        town = await organization(session, "aalen")
        now = datetime.now(UTC)
        session.add(
            Delegation(
                id=new_id(),
                organization_id=town.id,
                delegate_id=own,
                reason="Verwaltungsgemeinschaft",
                since=now + timedelta(days=since_days),
                until=None if until_days is None else now + timedelta(days=until_days),
            )
        )
        await session.commit()

        response = await browser.api.put(
            ACTING_FOR, json={"organization_id": str(town.id), "delegate_id": str(own)}
        )

        assert (response.status_code == 200) == is_allowed
        if is_allowed:
            assert response.json()["acting_for"]["roles"] == ["member"]

    async def test_a_delegate_cannot_pass_it_on(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        own = await join(session, "arnsberg")
        first = await organization(session, "aalen")
        second = await organization(session, "apfeldorf")
        for represented, delegate in ((first.id, own), (second.id, first.id)):
            session.add(
                Delegation(
                    id=new_id(),
                    organization_id=represented,
                    delegate_id=delegate,
                    reason="Kette",
                    since=datetime(2026, 1, 1, tzinfo=UTC),
                )
            )
        await session.commit()

        places = [place["slug"] for place in (await browser.session())["places"]]

        assert places == ["arnsberg", "aalen"]


class TestOwnSessions:
    async def test_a_person_sees_where_they_are_logged_in(
        self, browser: Browser, other_browser: Browser
    ) -> None:
        firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
        other_browser.api.headers["User-Agent"] = firefox
        await browser.log_in()
        await other_browser.log_in()

        items = (await browser.api.get(SESSIONS)).json()["items"]

        assert [item["browser"] for item in items if not item["is_this_one"]] == [
            "Firefox, Windows"
        ]
        assert items[0]["network"].endswith(".0/24")

    async def test_a_person_ends_one_elsewhere(
        self, browser: Browser, other_browser: Browser
    ) -> None:
        await browser.log_in()
        await other_browser.log_in()
        [other] = [
            item
            for item in (await browser.api.get(SESSIONS)).json()["items"]
            if not item["is_this_one"]
        ]

        response = await browser.api.delete(f"{SESSIONS}/{other['id']}")

        assert response.status_code == 204
        assert (await other_browser.session())["person"] is None
        assert (await browser.session())["person"] is not None

    async def test_a_person_ends_all_others(self, browser: Browser, other_browser: Browser) -> None:
        await browser.log_in()
        await other_browser.log_in()

        assert (await browser.api.delete(SESSIONS)).status_code == 204

        assert (await other_browser.session())["person"] is None
        assert (await browser.session())["person"] is not None

    async def test_nobody_ends_a_session_of_somebody_else(
        self, browser: Browser, other_browser: Browser
    ) -> None:
        await browser.log_in()
        await other_browser.log_in(sub="somebody-else")
        [foreign] = (await other_browser.api.get(SESSIONS)).json()["items"]

        response = await browser.api.delete(f"{SESSIONS}/{foreign['id']}")

        assert response.status_code == 404
        assert (await other_browser.session())["person"] is not None

    @pytest.mark.parametrize(
        ("method", "path", "body"),
        [
            ("GET", SESSIONS, None),
            ("DELETE", SESSIONS, None),
            ("DELETE", f"{SESSIONS}/{UUID(int=1)}", None),
            ("PUT", ACTING_FOR, {"organization_id": None}),
        ],
    )
    async def test_without_a_session_there_is_nothing_to_see(
        self, browser: Browser, method: str, path: str, body: Any
    ) -> None:
        response = await browser.api.request(method, path, json=body)

        assert response.status_code == 401

    async def test_what_is_private_is_never_stored(self, browser: Browser) -> None:
        await browser.log_in()

        for path in (SESSION, SESSIONS):
            assert "no-store" in (await browser.api.get(path)).headers["cache-control"]


class TestLogOut:
    async def test_the_session_ends_here_and_at_the_provider(self, browser: Browser) -> None:
        await browser.log_in()
        secret = browser.api.cookies["__Host-session"]

        response = await browser.api.post("/auth/logout")

        assert response.json()["location"].startswith("https://login.example/logout?")
        assert "__Host-session" not in browser.api.cookies
        old = {"Cookie": f"__Host-session={secret}"}
        assert (await browser.api.get(SESSIONS, headers=old)).status_code == 401

    async def test_without_a_session_nothing_happens(self, browser: Browser) -> None:
        assert (await browser.api.post("/auth/logout")).json() == {"location": None}


class TestLogOutByTheProvider:
    async def post(self, browser: Browser, token: str) -> int:
        response = await browser.api.post("/auth/backchannel-logout", data={"logout_token": token})
        return response.status_code

    @pytest.mark.parametrize("named", [{"sid": "s-1"}, {"sub": "erika"}])
    async def test_the_session_that_it_names_ends(
        self, browser: Browser, other_browser: Browser, named: dict[str, str]
    ) -> None:
        await browser.log_in(sid="s-1")
        await other_browser.log_in(sid="s-2", sub="otto")

        assert await self.post(browser, browser.provider.logout_token(**named)) == 200

        assert (await browser.session())["person"] is None
        assert (await other_browser.session())["person"] is not None

    @pytest.mark.parametrize(
        "changed",
        [
            {"nonce": "a-nonce"},
            {"events": {}},
            {"events": None},
            {"sub": None},
            {"aud": "another"},
            {"iss": "https://other.example"},
            {"exp": 1},
            {"iat": 1_700_000_000},
            {"jti": None},
        ],
        ids=str,
    )
    async def test_a_token_that_is_no_logout_ends_nothing(
        self, browser: Browser, changed: dict[str, Any]
    ) -> None:
        await browser.log_in()

        token = browser.provider.logout_token(**{"sub": "erika", **changed})

        assert await self.post(browser, token) == 400
        assert (await browser.session())["person"] is not None

    async def test_an_id_token_ends_nothing(self, browser: Browser) -> None:
        await browser.log_in()
        browser.provider.header = {"typ": "JWT"}

        assert await self.post(browser, browser.provider.logout_token(sub="erika")) == 400

    async def test_it_works_once(self, browser: Browser) -> None:
        token = browser.provider.logout_token(sub="erika")
        await browser.log_in()
        assert await self.post(browser, token) == 200
        browser.provider.header = {}
        await browser.log_in()

        assert await self.post(browser, token) == 400
        assert (await browser.session())["person"] is not None


class TestForeignPages:
    @pytest.mark.parametrize(
        "headers",
        [
            {"Sec-Fetch-Site": "cross-site", "X-CSRF": "1"},
            {"Sec-Fetch-Site": "same-site", "X-CSRF": "1"},
            {"Sec-Fetch-Site": "same-origin", "X-CSRF": ""},
            {"Sec-Fetch-Site": "", "X-CSRF": "1"},
        ],
    )
    @pytest.mark.parametrize("path", [ACTING_FOR, "/api/catalog/v1/drafts"])
    async def test_no_other_page_changes_anything_with_the_cookie(
        self, browser: Browser, headers: dict[str, str], path: str
    ) -> None:
        await browser.log_in()
        method = "PUT" if path == ACTING_FOR else "POST"

        response = await browser.api.request(
            method,
            path,
            json={"organization_id": None},
            headers={**headers, "X-HTTP-Method-Override": "GET"},
        )

        assert response.status_code == 403
        assert response.json()["type"] == "/problems/cross-site-request"

    async def test_an_old_browser_is_known_by_its_origin(self, browser: Browser) -> None:
        await browser.log_in()
        del browser.api.headers["Sec-Fetch-Site"]

        ours = await browser.api.delete(SESSIONS, headers={"Origin": "https://testserver"})
        theirs = await browser.api.delete(SESSIONS, headers={"Origin": "https://evil.example"})
        unknown = await browser.api.delete(SESSIONS)

        assert (ours.status_code, theirs.status_code, unknown.status_code) == (204, 403, 403)

    async def test_an_answer_to_somebody_is_not_for_pages_of_others(self, browser: Browser) -> None:
        anonymous = await browser.api.get("/api/accounts/v1/organizations")
        await browser.log_in()
        own = await browser.api.get(SESSION)

        assert anonymous.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-origin" not in own.headers


class TestWhatIsShown:
    @pytest.mark.parametrize(
        ("user_agent", "shown"),
        [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18 Safari/604.1", "Safari, iOS"),
            ("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36", "Chrome, Linux"),
            ("Mozilla/5.0 (Windows NT 10.0) Chrome/140 Safari/537 Edg/140", "Edge, Windows"),
            ("curl/8.0", ""),
        ],
    )
    def test_browser_and_system_without_versions(self, user_agent: str, shown: str) -> None:
        assert browser_family(user_agent) == shown

    @pytest.mark.parametrize(
        ("address", "shown"),
        [
            ("203.0.113.77", "203.0.113.0/24"),
            ("2001:db8:1:2::3", "2001:db8:1::/48"),
            ("unknown", ""),
        ],
    )
    def test_the_network_without_its_last_part(self, address: str, shown: str) -> None:
        assert coarse_network(address) == shown
