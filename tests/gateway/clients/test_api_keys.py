"""Coming with an API key: what it opens, and how a wrong one is refused."""

import hmac
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import event, update
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.clients import authentication, keys
from gateway.clients.authentication import REMEMBERED_FOR_S
from gateway.clients.middleware import FAILURES_PER_ADDRESS, FAILURES_PER_KEY
from gateway.clients.models import ClientCredential, Environment
from tests.gateway.clients.conftest import (
    CURRENT,
    bearer,
    make_client,
    make_credential,
    make_key,
)
from tests.gateway.conftest import next_address

UNKNOWN = keys.make_key(Environment.LIVE, "00000000")


def mistyped(key: str) -> str:
    letter = "a" if key[30] != "a" else "b"
    return key[:30] + letter + key[31:]


@asynccontextmanager
async def counted_statements(app: FastAPI) -> AsyncIterator[list[str]]:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    engine = app.state.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


class TestForm:
    def test_a_scanner_can_find_it_by_its_beginning(self) -> None:
        key = keys.make_key(Environment.TEST, keys.new_key_id())

        assert key.startswith("stufenplan_test_")
        assert [len(part) for part in key.split("_")] == [10, 4, 8, 32, 6]
        assert keys.read_key(key) is not None

    @pytest.mark.parametrize("position", range(16, len(UNKNOWN)))
    def test_every_wrong_letter_is_noticed(self, position: int) -> None:
        letter = "a" if UNKNOWN[position] != "a" else "b"

        assert keys.read_key(UNKNOWN[:position] + letter + UNKNOWN[position + 1 :]) is None

    def test_a_live_key_is_no_test_key(self) -> None:
        assert keys.read_key(UNKNOWN.replace("_live_", "_test_")) is None

    def test_secrets_are_compared_in_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[bool] = []
        real = hmac.compare_digest

        def compare(one: bytes, other: bytes) -> bool:
            compared.append(True)
            return real(one, other)

        monkeypatch.setattr(hmac, "compare_digest", compare)

        assert not keys.is_same_secret("a", None, pepper="p")
        assert keys.is_same_secret("a", keys.hash_secret("a", pepper="p"), pepper="p")
        assert not keys.is_same_secret("a", keys.hash_secret("a", pepper="q"), pepper="p")
        assert len(compared) == 3


class TestUseKey:
    async def test_it_tells_who_is_asking(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator, quota_per_minute=7)

        response = await program.get(CURRENT, headers=bearer(key))

        assert response.status_code == 200
        assert response.json()["name"] == "Landesportal"
        assert response.json()["scopes"] == ["catalog:read"]

    async def test_the_client_has_a_limit_of_its_own_wherever_it_runs(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator, quota_per_minute=2)

        answers = [
            await program.get(CURRENT, headers={**bearer(key), "X-Forwarded-For": address})
            for address in (next_address(), next_address(), next_address())
        ]

        assert answers[0].headers["ratelimit-policy"] == '"client";q=2;w=60'
        assert answers[1].headers["ratelimit"].startswith('"client";r=0;t=')
        assert answers[2].status_code == 429
        assert (await program.get("/api/accounts/v1/organizations")).status_code == 200

    async def test_a_person_is_not_asked_who_it_is_here(self, coordinator: AsyncClient) -> None:
        assert (await coordinator.get(CURRENT)).status_code == 403

    async def test_nobody_is_refused(self, program: AsyncClient) -> None:
        assert (await program.get(CURRENT)).status_code == 401

    @pytest.mark.parametrize(
        ("scope", "method", "path", "status"),
        [
            ("catalog:read", "GET", "/api/catalog/v1/solutions", 503),
            ("accounts:read", "GET", "/api/catalog/v1/solutions", 403),
            ("catalog:read", "POST", "/api/catalog/v1/drafts", 403),
            ("catalog:write", "POST", "/api/catalog/v1/drafts", 503),
            ("catalog:write", "GET", "/api/catalog/v1/drafts", 403),
            ("catalog:read", "GET", "/api/knowledge/v1/projects", 503),
            ("catalog:write", "DELETE", "/api/knowledge/v1/projects/a", 403),
        ],
    )
    async def test_a_request_needs_the_scope_for_it(
        self,
        coordinator: AsyncClient,
        program: AsyncClient,
        scope: str,
        method: str,
        path: str,
        status: int,
    ) -> None:
        """No service runs here: 503 says that the request was let through."""
        key = await make_key(coordinator, scopes=[scope])

        response = await program.request(method, path, headers=bearer(key))

        assert response.status_code == status
        if status == 403:
            assert response.json()["type"] == "/problems/insufficient-scope"
            assert "insufficient_scope" in response.headers["www-authenticate"]

    @pytest.mark.parametrize("path", ["/api/accounts/v1/sessions", "/api/accounts/v1/session"])
    async def test_what_only_people_do_is_not_for_it(
        self, coordinator: AsyncClient, program: AsyncClient, path: str
    ) -> None:
        key = await make_key(coordinator)

        response = await program.get(path, headers=bearer(key))

        assert response.status_code == 401 or response.json()["person"] is None


class TestWrongKey:
    async def test_a_typing_error_is_refused_without_asking_the_database(
        self, app: FastAPI, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator)

        async with counted_statements(app) as statements:
            response = await program.get(CURRENT, headers=bearer(mistyped(key)))

        assert response.status_code == 401
        assert [each for each in statements if "client_credential" in each] == []

    async def test_the_right_id_with_another_secret_is_refused(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key_id = (await make_key(coordinator)).split("_")[2]

        response = await program.get(
            CURRENT, headers=bearer(keys.make_key(Environment.LIVE, key_id))
        )

        assert response.status_code == 401
        assert response.headers["www-authenticate"] == "Bearer"

    async def test_in_an_address_it_is_refused_with_a_hint_and_not_repeated(
        self,
        coordinator: AsyncClient,
        program: AsyncClient,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        key = await make_key(coordinator)

        response = await program.get(CURRENT, params={"api_key": key})

        assert response.status_code == 401
        assert response.json()["type"] == "/problems/key-in-address"
        assert "Authorization: Bearer" in response.json()["detail"]
        assert key not in response.text
        assert key not in "".join(capfd.readouterr())

    async def test_two_headers_are_refused(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator)
        twice = [("Authorization", f"Bearer {key}"), ("Authorization", f"Bearer {UNKNOWN}")]

        assert (await program.get(CURRENT, headers=twice)).status_code == 401

    async def test_an_expired_one_is_refused(
        self,
        app: FastAPI,
        session: AsyncSession,
        coordinator: AsyncClient,
        program: AsyncClient,
    ) -> None:
        key = await make_key(coordinator)
        await session.execute(
            update(ClientCredential).values(expires_at=datetime.now(UTC) - timedelta(seconds=1))
        )
        await session.commit()

        assert (await program.get(CURRENT, headers=bearer(key))).status_code == 401

    async def test_what_was_revoked_elsewhere_is_refused_within_five_seconds(
        self,
        app: FastAPI,
        session: AsyncSession,
        coordinator: AsyncClient,
        program: AsyncClient,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        key = await make_key(coordinator)
        known = app.state.client_authentication
        now_s = 100.0
        monkeypatch.setattr(known, "_clock", lambda: now_s)
        assert (await program.get(CURRENT, headers=bearer(key))).status_code == 200
        await session.execute(update(ClientCredential).values(revoked_at=datetime.now(UTC)))
        await session.commit()

        at_once = (await program.get(CURRENT, headers=bearer(key))).status_code
        now_s += REMEMBERED_FOR_S
        later = (await program.get(CURRENT, headers=bearer(key))).status_code

        assert REMEMBERED_FOR_S < 5
        assert (at_once, later) == (200, 401)


@pytest.fixture
def sandbox(app: FastAPI) -> Iterator[None]:
    """Demo data are said to be there."""
    original = app.state.settings
    app.state.settings = original.model_copy(update={"demo_data": True})
    yield
    app.state.settings = original


class TestTestKeys:
    async def test_they_work_only_where_there_are_demo_data(
        self,
        app: FastAPI,
        coordinator: AsyncClient,
        program: AsyncClient,
        monkeypatch: pytest.MonkeyPatch,
        sandbox: None,
    ) -> None:
        client = await make_client(coordinator, environment="test")
        key = (await make_credential(coordinator, client["id"]))["secret"]
        assert key.startswith("stufenplan_test_")

        refused = await program.get(CURRENT, headers=bearer(key))
        app.state.client_authentication.forget()
        monkeypatch.setattr(app.state.client_authentication, "_has_test_keys", True)
        accepted = await program.get(CURRENT, headers=bearer(key))

        assert (refused.status_code, accepted.status_code) == (401, 200)


class TestSlowing:
    async def test_a_thousand_attempts_are_slowed_and_logged_without_secrets(
        self,
        coordinator: AsyncClient,
        program: AsyncClient,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        logged: list[str] = []

        def log(text: str, **members: object) -> None:
            logged.append(json.dumps({"event": text, **members}))

        monkeypatch.setattr(authentication.log, "warning", log)
        attempts = [keys.make_key(Environment.LIVE, keys.new_key_id()) for _ in range(1000)]

        answers = [await program.get(CURRENT, headers=bearer(key)) for key in attempts]

        statuses = [answer.status_code for answer in answers]
        assert statuses[:FAILURES_PER_ADDRESS] == [401] * FAILURES_PER_ADDRESS
        assert statuses.count(401) <= 2 * FAILURES_PER_ADDRESS
        assert statuses[-1] == 429
        assert int(answers[-1].headers["retry-after"]) > 0
        assert len(logged) == statuses.count(401)
        assert not any(key.split("_")[3] in "".join(logged) for key in attempts)
        assert (await program.get("/api/accounts/v1/organizations")).status_code == 200

    async def test_trying_one_key_does_not_lock_out_another_behind_the_same_address(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator)
        for _ in range(FAILURES_PER_KEY):
            await program.get(CURRENT, headers=bearer(UNKNOWN))

        assert (await program.get(CURRENT, headers=bearer(UNKNOWN))).status_code == 429
        assert (await program.get(CURRENT, headers=bearer(key))).status_code == 200

    async def test_guessing_the_administrator_token_is_slowed_too(
        self, program: AsyncClient
    ) -> None:
        path = "/api/platform/v1/barrier-reports"
        answers = [
            await program.get(path, headers=bearer(f"guess-{number:04}-of-the-token"))
            for number in range(FAILURES_PER_ADDRESS + 1)
        ]

        assert [answers[0].status_code, answers[-1].status_code] == [401, 429]
