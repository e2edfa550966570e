"""Making, showing and revoking the API clients of an organisation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from joserfc.jwk import ECKey
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.audit.models import AuditEntry
from gateway.clients import keys
from gateway.clients.models import ApiClient, ClientCredential, Environment
from tests.gateway.clients.conftest import (
    CLIENTS,
    CURRENT,
    bearer,
    log_in,
    make_client,
    make_credential,
    make_key,
)
from tests.gateway.login.conftest import secure_client

NEW = {"name": "Landesportal", "scopes": ["catalog:read"]}


class TestMakeClient:
    async def test_a_coordinator_makes_one_for_the_own_organisation(
        self, coordinator: AsyncClient
    ) -> None:
        response = await coordinator.post(CLIENTS, json=NEW | {"is_limited_to_land": True})

        made = response.json()
        assert response.status_code == 201
        assert response.headers["location"] == f"{CLIENTS}/{made['id']}"
        assert made["scopes"] == ["catalog:read"]
        assert made["credentials"] == []
        listed = (await coordinator.get(CLIENTS)).json()
        assert [each["id"] for each in listed["items"]] == [made["id"]]
        assert listed["land"] == "07"

    async def test_the_same_request_again_makes_no_second_one(
        self, coordinator: AsyncClient
    ) -> None:
        headers = {"Idempotency-Key": str(uuid4())}

        first = await coordinator.post(CLIENTS, json=NEW, headers=headers)
        second = await coordinator.post(CLIENTS, json=NEW, headers=headers)

        assert first.json() == second.json()

    async def test_nobody_may_without_a_login(self, program: AsyncClient) -> None:
        response = await program.post(CLIENTS, json=NEW)

        assert response.status_code == 401

    @pytest.mark.parametrize("role", [Role.MEMBER, Role.ADVISER])
    async def test_other_roles_may_not(
        self, app: FastAPI, session: AsyncSession, role: Role
    ) -> None:
        async with secure_client(app) as page:
            page.headers.update(await log_in(session, "clients-town", role))
            responses = [await page.post(CLIENTS, json=NEW), await page.get(CLIENTS)]

        assert [response.status_code for response in responses] == [403, 403]

    async def test_the_administrator_token_acts_for_no_organisation(
        self, program: AsyncClient, administrator: dict[str, str]
    ) -> None:
        response = await program.post(CLIENTS, json=NEW, headers=administrator)

        assert response.status_code == 403

    async def test_no_client_makes_another_one(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator, scopes=["catalog:write", "accounts:read"])

        response = await program.post(CLIENTS, json=NEW, headers=bearer(key))

        assert response.status_code == 403

    async def test_a_client_with_the_scope_reads_the_list(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        key = await make_key(coordinator, scopes=["accounts:read"])

        response = await program.get(CLIENTS, headers=bearer(key))

        assert len(response.json()["items"]) == 1

    @pytest.mark.parametrize(
        "wrong",
        [
            {"scopes": []},
            {"scopes": ["catalog:delete"]},
            {"quota_per_minute": 0},
            {"quota_per_minute": 3001},
            {"name": " "},
            {"organization_id": str(uuid4())},
            {"revoked_at": None},
            {"environment": "test"},
        ],
    )
    async def test_what_is_wrong_or_not_for_the_caller_to_say_is_refused(
        self, coordinator: AsyncClient, wrong: dict[str, Any]
    ) -> None:
        response = await coordinator.post(CLIENTS, json=NEW | wrong)

        assert response.status_code == 422

    @pytest.mark.parametrize("wrong", [{"scopes": ["catalog:write"]}, {"is_limited_to_land": True}])
    async def test_an_organisation_grants_only_what_it_can(
        self, app: FastAPI, session: AsyncSession, wrong: dict[str, Any]
    ) -> None:
        async with secure_client(app) as page:
            page.headers.update(await log_in(session, "clients-community", Role.ORGANIZATION_ADMIN))
            response = await page.post(CLIENTS, json=NEW | wrong)

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == f"/{next(iter(wrong))}"

    async def test_there_are_at_most_twenty(self, coordinator: AsyncClient, app: FastAPI) -> None:
        for number in range(20):
            await make_client(coordinator, name=f"Portal {number}")
            if number % 10 == 9:
                coordinator.headers["X-Forwarded-For"] = f"192.0.2.{number}"

        response = await coordinator.post(CLIENTS, json=NEW)

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/too-many-api-clients"


class TestForeignClients:
    async def test_those_of_others_are_not_there(
        self, app: FastAPI, session: AsyncSession, coordinator: AsyncClient
    ) -> None:
        client = await make_client(coordinator)
        path = f"{CLIENTS}/{client['id']}"
        key = await make_credential(coordinator, client["id"])

        async with secure_client(app) as page:
            page.headers.update(await log_in(session, "clients-town", Role.ORGANIZATION_ADMIN))
            responses = [
                await page.get(path),
                await page.get(f"{path}/usage"),
                await page.post(f"{path}/credentials", json={"kind": "api_key"}),
                await page.delete(f"{path}/credentials/{key['credential']['id']}"),
                await page.delete(path, headers={"If-Match": "*"}),
            ]
            listed = (await page.get(CLIENTS)).json()

        assert [response.status_code for response in responses] == [404] * 5
        assert listed["items"] == []


class TestRevokeClient:
    async def test_its_keys_are_refused(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        client = await make_client(coordinator)
        key = (await make_credential(coordinator, client["id"]))["secret"]
        assert (await program.get(CURRENT, headers=bearer(key))).status_code == 200
        etag = (await coordinator.get(f"{CLIENTS}/{client['id']}")).headers["etag"]

        response = await coordinator.delete(f"{CLIENTS}/{client['id']}", headers={"If-Match": etag})

        assert response.status_code == 204
        assert (await program.get(CURRENT, headers=bearer(key))).status_code == 401
        more = await coordinator.post(
            f"{CLIENTS}/{client['id']}/credentials", json={"kind": "api_key"}
        )
        assert more.json()["type"] == "/problems/api-client-revoked"

    @pytest.mark.parametrize(("headers", "status"), [({}, 428), ({"If-Match": '"v9"'}, 412)])
    async def test_it_says_which_version_it_means(
        self, coordinator: AsyncClient, headers: dict[str, str], status: int
    ) -> None:
        client = await make_client(coordinator)

        response = await coordinator.delete(f"{CLIENTS}/{client['id']}", headers=headers)

        assert response.status_code == status

    async def test_what_is_not_there_cannot_be_revoked(self, coordinator: AsyncClient) -> None:
        response = await coordinator.delete(f"{CLIENTS}/{uuid4()}", headers={"If-Match": "*"})

        assert response.status_code == 404


class TestCredentials:
    async def test_the_secret_is_shown_once_and_only_its_hash_is_stored(
        self, coordinator: AsyncClient, session: AsyncSession
    ) -> None:
        client = await make_client(coordinator)

        made = await make_credential(coordinator, client["id"])

        secret = made["secret"]
        read = keys.read_key(secret)
        assert read is not None
        assert read.environment is Environment.LIVE
        assert read.key_id == made["credential"]["key_id"]
        row = (await session.execute(select(ClientCredential))).scalar_one()
        assert row.secret_hash is not None
        assert secret.encode() not in row.secret_hash
        again = await coordinator.get(f"{CLIENTS}/{client['id']}")
        assert secret not in again.text
        assert secret.split("_")[3] not in (await coordinator.get(CLIENTS)).text

    async def test_two_are_active_and_a_third_is_refused(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        client = await make_client(coordinator)
        first, second = [await make_credential(coordinator, client["id"]) for _ in range(2)]
        path = f"{CLIENTS}/{client['id']}/credentials"

        third = await coordinator.post(path, json={"kind": "api_key"})
        revoked = await coordinator.delete(f"{path}/{first['credential']['id']}")

        assert third.json()["type"] == "/problems/too-many-credentials"
        assert revoked.status_code == 204
        answers = [
            (await program.get(CURRENT, headers=bearer(each["secret"]))).status_code
            for each in (first, second)
        ]
        assert answers == [401, 200]
        await make_credential(coordinator, client["id"])

    async def test_it_ends_after_a_year_at_the_latest(self, coordinator: AsyncClient) -> None:
        client = await make_client(coordinator)
        path = f"{CLIENTS}/{client['id']}/credentials"
        today = datetime.now(UTC).date()

        made = await make_credential(coordinator, client["id"])
        too_long = await coordinator.post(
            path, json={"kind": "api_key", "expires_on": str(today + timedelta(days=367))}
        )
        past = await coordinator.post(
            path, json={"kind": "api_key", "expires_on": str(today - timedelta(days=1))}
        )

        assert made["credential"]["expires_at"][:10] == str(today + timedelta(days=365))
        assert (too_long.status_code, past.status_code) == (422, 422)

    @pytest.mark.parametrize(
        "public_key",
        [
            None,
            {},
            {"kty": "oct", "k": "AAAA"},
            {"kty": "EC", "crv": "P-256"},
            ECKey.generate_key("P-384").as_dict(private=False),
            ECKey.generate_key("P-256").as_dict(private=True),
        ],
    )
    async def test_only_a_good_public_key_is_taken(
        self, coordinator: AsyncClient, public_key: dict[str, Any] | None
    ) -> None:
        client = await make_client(coordinator)

        response = await coordinator.post(
            f"{CLIENTS}/{client['id']}/credentials",
            json={"kind": "public_key", "public_key": public_key},
        )

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/public_key"

    async def test_an_unknown_key_cannot_be_revoked(self, coordinator: AsyncClient) -> None:
        client = await make_client(coordinator)

        response = await coordinator.delete(f"{CLIENTS}/{client['id']}/credentials/{uuid4()}")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/credential-not-found"


class TestAudit:
    async def test_it_holds_who_made_and_revoked_what(
        self, coordinator: AsyncClient, session: AsyncSession
    ) -> None:
        client = await make_client(coordinator)
        path = f"{CLIENTS}/{client['id']}"
        made = await make_credential(coordinator, client["id"])
        await coordinator.delete(f"{path}/credentials/{made['credential']['id']}")
        await coordinator.delete(path, headers={"If-Match": "*"})

        entries = (await session.execute(select(AuditEntry).order_by(AuditEntry.number))).scalars()

        assert [(entry.action, entry.subject_id) for entry in entries] == [
            ("api_client.made", client["id"]),
            ("credential.made", made["credential"]["id"]),
            ("credential.revoked", made["credential"]["id"]),
            ("api_client.revoked", client["id"]),
        ]


class TestUsage:
    async def test_it_counts_by_day_and_notes_the_last_use_to_the_minute(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        client = await make_client(coordinator)
        key = (await make_credential(coordinator, client["id"]))["secret"]
        for _ in range(3):
            await program.get(CURRENT, headers=bearer(key))

        usage = (await coordinator.get(f"{CLIENTS}/{client['id']}/usage")).json()["items"]

        assert len(usage) == 90
        assert usage[-1] == {"day": str(datetime.now(UTC).date()), "requests": 3}
        assert {each["requests"] for each in usage[:-1]} == {0}
        [credential] = (await coordinator.get(f"{CLIENTS}/{client['id']}")).json()["credentials"]
        assert credential["used_at"].endswith(":00Z")

    async def test_a_client_that_is_gone_does_not_take_the_counts_of_others_along(
        self, coordinator: AsyncClient, app: FastAPI, session: AsyncSession
    ) -> None:
        client = await make_client(coordinator)
        authentication = app.state.client_authentication
        key = (await make_credential(coordinator, client["id"]))["secret"]
        known = await authentication.recognise(key, {})
        authentication.usage.count(replace(known, client_id=uuid4()), now=datetime.now(UTC))

        await authentication.usage.write(session, now=datetime.now(UTC))

        usage = (await coordinator.get(f"{CLIENTS}/{client['id']}/usage")).json()["items"]
        assert usage[-1]["requests"] == 1


class TestLandLimit:
    async def test_it_follows_the_organisation(
        self, coordinator: AsyncClient, app: FastAPI, session: AsyncSession
    ) -> None:
        key = await make_key(coordinator, is_limited_to_land=True)
        authentication = app.state.client_authentication

        recognised = await authentication.recognise(key, {})

        assert recognised.principal.land_limit == "07"
        assert recognised.principal.roles == frozenset()
        await session.execute(update(ApiClient).values(is_limited_to_land=False))
        await session.commit()
        authentication.forget()
        assert (await authentication.recognise(key, {})).principal.land_limit is None
        assert recognised.principal.acting.kind == "state"
