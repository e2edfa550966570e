"""The way in: whom the provider has recognised gets a session, and nobody else."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from joserfc.jwk import ECKey
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.browser_sessions.models import BrowserSession
from gateway.login.models import LoginAttempt
from gateway.login.return_to import own_path
from gateway.people.models import Person
from tests.gateway.login.conftest import Browser
from tests.support.identity_provider import (
    ISSUER,
    Asked,
    Provider,
    signed_with_the_public_key,
    unsigned,
)

LONG_AGO = 1_700_000_000
FAR_AHEAD = 4_000_000_000


def seconds(minutes: float = 0) -> int:
    return int((datetime.now(UTC) + timedelta(minutes=minutes)).timestamp())


async def sessions(session: AsyncSession) -> int:
    return (await session.execute(select(func.count()).select_from(BrowserSession))).scalar_one()


class TestLogIn:
    async def test_who_logs_in_comes_back_to_the_page_where_they_were(
        self, browser: Browser
    ) -> None:
        response = await browser.log_in(return_to="/loesungen/klarschiff?tab=nutzung#x")

        assert response.status_code == 303
        assert response.headers["location"] == "/loesungen/klarschiff?tab=nutzung#x"
        assert (await browser.session())["person"]["name"] == "Erika Mustermann"

    async def test_the_provider_is_asked_with_pkce_state_and_nonce(self, browser: Browser) -> None:
        asked = Asked.by(await browser.begin(language="en")).query

        assert asked["code_challenge_method"] == "S256"
        assert {len(asked[name]) for name in ("code_challenge", "state", "nonce")} == {43}
        assert asked["redirect_uri"] == "https://testserver/auth/callback"
        assert asked["ui_locales"] == "en"

    async def test_the_code_is_redeemed_with_the_verifier_of_its_challenge(
        self, browser: Browser, provider: Provider
    ) -> None:
        await browser.log_in()

        [request] = provider.asked("/token")
        assert b"code_verifier=" in request.content
        assert b"code=a-code" in request.content

    async def test_nobody_is_the_same_person_by_mail_address(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in(sub="one", email="same@stadt.example")
        await other_browser.log_in(sub="two", email="same@stadt.example")

        people = await session.execute(
            select(func.count()).where(Person.email == "same@stadt.example")
        )
        assert people.scalar_one() == 2

    async def test_a_second_login_takes_over_the_new_name(self, browser: Browser) -> None:
        await browser.log_in()
        first = await browser.session()
        await browser.log_in(name="Erika Musterfrau")

        second = await browser.session()
        assert second["person"] == {**first["person"], "name": "Erika Musterfrau"}

    async def test_every_cookie_is_bound_to_this_host_and_hidden_from_scripts(
        self, browser: Browser
    ) -> None:
        begun = await browser.api.get("/auth/login")
        completed = await browser.come_back(browser.provider.let_in(begun.headers["location"]))

        cookies = [*begun.headers.get_list("set-cookie"), *completed.headers.get_list("set-cookie")]
        assert len(cookies) == 4
        for cookie in cookies:
            assert cookie.startswith("__Host-")
            assert {"Secure", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
            assert "Domain" not in cookie
            # Readable is only the hint that there is a session.
            assert ("HttpOnly" in cookie) != cookie.startswith("__Host-logged-in")

    async def test_the_database_knows_no_secret(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()

        secret = browser.api.cookies["__Host-session"]
        [stored] = (await session.execute(select(BrowserSession.token_hash))).scalars()
        assert secret.encode() not in stored
        browser.api.cookies.set("__Host-session", stored.hex()[:43])
        assert (await browser.session())["person"] is None


class TestRefused:
    """Every answer that does not belong to a login of this browser, or does not hold."""

    async def test_an_answer_works_once(self, browser: Browser, session: AsyncSession) -> None:
        answer = browser.provider.let_in(await browser.begin())
        await browser.come_back(answer)

        again = await browser.come_back(answer)

        assert again.status_code == 400
        assert again.json()["type"] == "/problems/login-refused"
        assert await sessions(session) == 1

    async def test_another_browser_cannot_use_the_answer(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        answer = browser.provider.let_in(await browser.begin())
        await other_browser.begin()

        response = await other_browser.come_back(answer)

        assert response.status_code == 400
        assert await sessions(session) == 0

    async def test_a_browser_without_the_cookie_is_refused(self, browser: Browser) -> None:
        answer = browser.provider.let_in(await browser.begin())
        browser.api.cookies.clear()

        assert (await browser.come_back(answer)).status_code == 400

    async def test_a_foreign_state_is_refused(self, browser: Browser) -> None:
        answer = browser.provider.let_in(await browser.begin())

        assert (await browser.come_back({**answer, "state": "x" * 43})).status_code == 400

    async def test_who_takes_longer_than_ten_minutes_begins_again(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        answer = browser.provider.let_in(await browser.begin())
        begun_at = datetime.now(UTC) - timedelta(minutes=11)
        await session.execute(update(LoginAttempt).values(begun_at=begun_at))
        await session.commit()

        assert (await browser.come_back(answer)).status_code == 400

    @pytest.mark.parametrize("named", ["https://other.example", None])
    async def test_another_issuer_is_refused_before_it_gets_the_code(
        self, browser: Browser, named: str | None
    ) -> None:
        answer = browser.provider.let_in(await browser.begin())
        del answer["iss"]

        response = await browser.come_back(answer | ({"iss": named} if named else {}))

        assert response.status_code == 400
        assert not browser.provider.asked("/token")

    @pytest.mark.parametrize(
        "claims",
        [
            {"nonce": "another"},
            {"nonce": None},
            {"iss": "https://other.example"},
            {"aud": "another-client"},
            {"aud": []},
            {"aud": None},
            {"aud": ["stufenplan", "other"], "azp": "other"},
            {"aud": ["stufenplan", "other"]},
            {"azp": "other"},
            {"exp": LONG_AGO},
            {"exp": None},
            {"iat": FAR_AHEAD},
            {"nbf": FAR_AHEAD},
            {"sub": ""},
            {"sub": None},
            {"sub": "x" * 256},
            {"sub": "a\x00b"},
        ],
        ids=str,
    )
    async def test_a_token_that_does_not_hold_opens_nothing(
        self, browser: Browser, session: AsyncSession, claims: dict[str, Any]
    ) -> None:
        response = await browser.log_in(**claims)

        assert response.status_code == 400
        assert response.json()["type"] == "/problems/login-refused"
        assert await sessions(session) == 0

    async def test_a_token_of_another_key_is_refused(self, browser: Browser) -> None:
        provider = browser.provider
        genuine = provider.public_keys
        provider.answers["/jwks"] = httpx.Response(200, json=genuine)
        provider.key = ECKey.generate_key("P-256", {"kid": "current"})

        assert (await browser.log_in()).status_code == 400

    @pytest.mark.parametrize("forge", [unsigned, "HS256"])
    async def test_a_token_without_a_real_signature_is_refused(
        self, browser: Browser, forge: Any
    ) -> None:
        provider = browser.provider
        address = await browser.begin()
        answer = provider.let_in(address)
        claims = {
            "iss": ISSUER, "aud": "stufenplan", "sub": "erika", "nonce": provider.nonce,
            "iat": seconds(), "exp": seconds(5),
        }  # fmt: skip
        forged = signed_with_the_public_key(provider, claims)
        provider.id_token = forged if forge == "HS256" else unsigned(claims)

        assert (await browser.come_back(answer)).status_code == 400

    @pytest.mark.parametrize("header", [{"kid": "../../etc"}, {"kid": "x" * 10_000}])
    async def test_an_unknown_key_id_is_refused_and_asked_for_once(
        self, browser: Browser, header: dict[str, Any]
    ) -> None:
        browser.provider.header = header

        assert (await browser.log_in()).status_code == 400
        assert (await browser.log_in()).status_code == 400
        assert len(browser.provider.asked("/jwks")) <= 1

    async def test_a_key_named_inside_the_token_is_ignored(self, browser: Browser) -> None:
        attacker = ECKey.generate_key("P-256", {"kid": "current"})
        browser.provider.answers["/jwks"] = httpx.Response(200, json=browser.provider.public_keys)
        browser.provider.key = attacker
        browser.provider.header = {
            "jwk": attacker.as_dict(private=False),
            "jku": "https://evil.example/jwks",
        }

        assert (await browser.log_in()).status_code == 400
        assert {request.url.host for request in browser.provider.requests} == {"login.example"}

    async def test_a_disabled_person_does_not_get_in(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await session.execute(update(Person).values(disabled_at=datetime.now(UTC)))
        await session.commit()

        assert (await browser.log_in()).status_code == 400

    async def test_who_changes_their_mind_is_told_so_on_a_page(self, browser: Browser) -> None:
        answer = browser.provider.let_in(await browser.begin())
        del answer["code"]

        response = await browser.come_back(
            {**answer, "error": "access_denied"}, accept="text/html,*/*"
        )

        assert response.status_code == 303
        assert response.headers["location"] == "/anmelden?problem=login-cancelled"


class TestManyAttempts:
    async def test_guessing_is_slowed_and_nothing_secret_is_logged(
        self, browser: Browser, session: AsyncSession, capsys: pytest.CaptureFixture[str]
    ) -> None:
        answers = [
            await browser.come_back({"code": f"guess-{number}", "state": f"state-{number}"})
            for number in range(240)
        ]

        statuses = [answer.status_code for answer in answers]
        assert statuses == [400] * 200 + [429] * 40
        assert int(answers[-1].headers["retry-after"]) > 0
        assert await sessions(session) == 0
        logged = capsys.readouterr()
        assert "guess-" not in logged.out + logged.err
        assert "state-" not in logged.out + logged.err


class TestKeys:
    async def test_a_new_key_of_the_provider_is_known_within_half_a_minute(
        self, browser: Browser
    ) -> None:
        await browser.log_in()
        browser.provider.key = ECKey.generate_key("P-256", {"kid": "next"})

        assert (await browser.log_in()).status_code == 400
        browser.provider.clock_s += 31
        assert (await browser.log_in()).status_code == 303


class TestProviderInTrouble:
    @pytest.mark.parametrize(
        "answer",
        [
            httpx.Response(500),
            httpx.Response(200, content=b"<html>"),
            httpx.Response(200, json=[]),
            httpx.Response(200, content=b" " * 10_000_000),
            httpx.Response(200, json={"issuer": "https://other.example"}),
        ],
        ids=["error", "page", "list", "giant", "other issuer"],
    )
    async def test_a_login_cannot_begin_and_the_person_is_told(
        self, browser: Browser, answer: httpx.Response
    ) -> None:
        browser.provider.answers["/.well-known/openid-configuration"] = answer

        program = await browser.api.get("/auth/login")
        person = await browser.api.get("/auth/login?language=en", headers={"Accept": "text/html"})

        assert program.status_code == 503
        assert program.json()["type"] == "/problems/identity-provider-unavailable"
        assert person.headers["location"] == "/en/anmelden?problem=identity-provider-unavailable"

    @pytest.mark.parametrize(
        "answer",
        [httpx.Response(200, content=b"x" * 10_000_000), httpx.Response(200, json={"keys": 7})],
        ids=["giant", "no keys"],
    )
    async def test_unusable_keys_are_no_login_and_no_error_of_ours(
        self, browser: Browser, answer: httpx.Response
    ) -> None:
        browser.provider.answers["/jwks"] = answer

        assert (await browser.log_in()).status_code == 503

    async def test_who_is_logged_in_stays_so(self, browser: Browser) -> None:
        await browser.log_in()
        browser.provider.answers["/.well-known/openid-configuration"] = httpx.Response(500)

        assert (await browser.session())["person"] is not None

    async def test_endpoints_without_encryption_are_not_used(self, browser: Browser) -> None:
        browser.provider.metadata = {"token_endpoint": "http://login.example/token"}

        assert (await browser.api.get("/auth/login")).status_code == 503


class TestReturnTo:
    @pytest.mark.parametrize(
        "elsewhere",
        [
            "//evil.example", "https://evil.example", "https:evil.example", "\\\\evil.example",
            "/\\evil.example", "/\t/evil.example", " //evil.example", "evil.example", "",
            "javascript:alert(1)", "/\n/evil.example", "/a\\b", "/" + "x" * 3000,
        ],
    )  # fmt: skip
    def test_a_login_never_leads_elsewhere(self, elsewhere: str) -> None:
        assert own_path(elsewhere) == "/"

    @pytest.mark.parametrize("own", ["/", "/loesungen?q=a%20b", "/%2fevil.example", "/en/daten"])
    def test_pages_of_our_own_are_kept(self, own: str) -> None:
        assert own_path(own) == own
