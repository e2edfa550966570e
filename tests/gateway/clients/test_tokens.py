"""Tokens for API clients: who gets one, and what is no token of ours."""

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OctKey

from chassis.identity import Principal, PrincipalKind, TokenSigner
from gateway.clients.tokens import AccessToken, AccessTokens
from tests.gateway.clients.conftest import (
    ADDRESS,
    CLIENTS,
    CURRENT,
    TOKEN,
    ask_token,
    basic,
    bearer,
    make_client,
    make_credential,
    make_signing_program,
)
from tests.support.keys import signing_key

GRANT = {"grant_type": "client_credentials"}


class TestSecret:
    async def test_it_gets_a_token_for_ten_minutes_that_works(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        client = await make_client(coordinator, scopes=["catalog:read", "accounts:read"])
        made = await make_credential(coordinator, client["id"], kind="client_secret")

        answer = await program.post(TOKEN, data=GRANT, headers=basic(client["id"], made["secret"]))

        body = answer.json()
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-store"
        assert (body["token_type"], body["expires_in"]) == ("Bearer", 600)
        assert body["scope"] == "accounts:read catalog:read"
        header = jws.extract_compact(body["access_token"].encode()).headers()
        assert (header["typ"], header["alg"]) == ("at+jwt", "ES256")
        current = await program.get(CURRENT, headers=bearer(body["access_token"]))
        assert current.json()["client_id"] == client["id"]

    @pytest.mark.parametrize("wrong", ["secret", "client", "kind", "header"])
    async def test_nobody_else_gets_one(
        self, coordinator: AsyncClient, program: AsyncClient, wrong: str
    ) -> None:
        client = await make_client(coordinator)
        kind = "api_key" if wrong == "kind" else "client_secret"
        made = await make_credential(coordinator, client["id"], kind=kind)
        headers = basic(
            str(uuid4()) if wrong == "client" else client["id"],
            "guessed" if wrong == "secret" else made["secret"],
        )
        if wrong == "header":
            headers = {"Authorization": "Basic not-base64!"}

        answer = await program.post(TOKEN, data=GRANT, headers=headers)

        assert answer.status_code == 401
        assert answer.json()["error"] == "invalid_client"
        assert answer.headers["www-authenticate"].startswith("Basic")

    @pytest.mark.parametrize(
        ("form", "error"),
        [
            ({}, "unsupported_grant_type"),
            ({"grant_type": "password"}, "unsupported_grant_type"),
            (GRANT | {"scope": "catalog:write"}, "invalid_scope"),
            (GRANT | {"scope": "catalog:read everything"}, "invalid_scope"),
            (GRANT | {"client_assertion": "a.b.c"}, "invalid_request"),
        ],
    )
    async def test_other_errors_are_told_in_the_form_of_oauth(
        self, coordinator: AsyncClient, program: AsyncClient, form: dict[str, str], error: str
    ) -> None:
        client = await make_client(coordinator)
        made = await make_credential(coordinator, client["id"], kind="client_secret")

        answer = await program.post(TOKEN, data=form, headers=basic(client["id"], made["secret"]))

        assert answer.status_code == 400
        assert answer.json()["error"] == error

    async def test_fewer_scopes_can_be_asked_for(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        client = await make_client(coordinator, scopes=["catalog:read", "accounts:read"])
        made = await make_credential(coordinator, client["id"], kind="client_secret")

        answer = await program.post(
            TOKEN,
            data=GRANT | {"scope": "catalog:read"},
            headers=basic(client["id"], made["secret"]),
        )

        token = answer.json()["access_token"]
        assert answer.json()["scope"] == "catalog:read"
        assert (await program.get(CLIENTS, headers=bearer(token))).status_code == 403

    async def test_revoking_the_secret_ends_its_tokens(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        client = await make_client(coordinator)
        made = await make_credential(coordinator, client["id"], kind="client_secret")
        answer = await program.post(TOKEN, data=GRANT, headers=basic(client["id"], made["secret"]))
        token = bearer(answer.json()["access_token"])
        assert (await program.get(CURRENT, headers=token)).status_code == 200

        path = f"{CLIENTS}/{client['id']}/credentials/{made['credential']['id']}"
        await coordinator.delete(path)

        assert (await program.get(CURRENT, headers=token)).status_code == 401

    async def test_guessing_is_slowed(self, program: AsyncClient) -> None:
        headers = basic(str(uuid4()), "guessed")

        answers = [await program.post(TOKEN, data=GRANT, headers=headers) for _ in range(11)]

        assert [answers[9].status_code, answers[10].status_code] == [401, 429]


class TestAssertion:
    async def test_it_works_once(self, coordinator: AsyncClient, program: AsyncClient) -> None:
        signer = await make_signing_program(coordinator)
        assertion = signer.assertion()

        first = await ask_token(program, assertion)
        second = await ask_token(program, assertion)

        assert first.status_code == 200
        current = await program.get(CURRENT, headers=bearer(first.json()["access_token"]))
        assert current.status_code == 200
        assert second.json()["error"] == "invalid_client"

    @pytest.mark.parametrize(
        "changes",
        [
            {"aud": "https://elsewhere.example/oauth/token"},
            {"aud": None},
            {"iss": str(uuid4())},
            {"sub": str(uuid4())},
            {"sub": "nobody"},
            {"exp": None},
            {"jti": None},
            {"jti": ""},
            {"jti": "x" * 256},
            {"nbf": 32503680000},
        ],
    )
    async def test_what_it_says_has_to_be_right(
        self, coordinator: AsyncClient, program: AsyncClient, changes: dict[str, Any]
    ) -> None:
        signer = await make_signing_program(coordinator)

        answer = await ask_token(program, signer.assertion(**changes))

        assert answer.status_code == 401
        assert answer.json()["error"] == "invalid_client"

    @pytest.mark.parametrize("lasts_s", [-60, 86_400])
    async def test_neither_an_expired_nor_a_lasting_one_is_taken(
        self, coordinator: AsyncClient, program: AsyncClient, lasts_s: int
    ) -> None:
        signer = await make_signing_program(coordinator)

        answer = await ask_token(program, signer.assertion(lasts_s=lasts_s))

        assert answer.json()["error"] == "invalid_client"

    async def test_another_key_is_not_believed(
        self, coordinator: AsyncClient, program: AsyncClient
    ) -> None:
        signer = await make_signing_program(coordinator)
        signer.key = ECKey.generate_key("P-256")

        assert (await ask_token(program, signer.assertion())).status_code == 401

    @pytest.mark.parametrize("text", ["", "a.b.c", "x" * 9000, "...", "\u00e4.b.c"])
    async def test_what_is_no_assertion_is_refused(self, program: AsyncClient, text: str) -> None:
        answer = await ask_token(program, text)

        assert answer.status_code in {400, 401}
        assert answer.json()["error"] in {"invalid_client", "invalid_request"}


class TestForeignTokens:
    """Everything that looks like a token of ours and is none."""

    CLIENT_ID = UUID(int=7)

    def claims(self, **changes: Any) -> dict[str, Any]:
        now = int(datetime.now(UTC).timestamp())
        claims = {
            "iss": ADDRESS,
            "aud": ADDRESS,
            "sub": str(self.CLIENT_ID),
            "client_id": str(self.CLIENT_ID),
            "scope": "catalog:read",
            "key_id": "00000000",
            "iat": now,
            "exp": now + 600,
        }
        return claims | changes

    def own_key(self) -> ECKey:
        return ECKey.import_key(json.loads(signing_key("gateway")))

    def unsigned(self) -> str:
        def part(content: dict[str, Any]) -> str:
            return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")

        return f"{part({'alg': 'none', 'typ': 'at+jwt'})}.{part(self.claims())}."

    def signed_with_the_public_key(self) -> str:
        public = json.dumps(self.own_key().as_dict(private=False)).encode()
        header = {"alg": "HS256", "typ": "at+jwt", "kid": "gateway"}
        return jwt.encode(header, self.claims(), OctKey.import_key(public), algorithms=["HS256"])

    def signed_by_a_stranger(self, **header: Any) -> str:
        head = {"alg": "ES256", "typ": "at+jwt", **header}
        return jwt.encode(head, self.claims(), ECKey.generate_key("P-256"), algorithms=["ES256"])

    async def test_none_is_taken(self, program: AsyncClient) -> None:
        stranger = ECKey.generate_key("P-256").as_dict(private=False)
        good = AccessTokens(signing_key("gateway")).make(
            AccessToken(self.CLIENT_ID, "00000000", frozenset({"catalog:read"})),
            address=ADDRESS,
            now=datetime.now(UTC),
        )
        tokens = [
            self.unsigned(),
            self.signed_with_the_public_key(),
            self.signed_by_a_stranger(),
            self.signed_by_a_stranger(jwk=stranger),
            self.signed_by_a_stranger(jku="https://attacker.example/keys"),
            self.signed_by_a_stranger(kid="../../etc/passwd"),
            good[:-4] + "AAAA",
            good + ".more",
            good + "x" * 5_000,
            good,
        ]

        statuses = [(await program.get(CURRENT, headers=bearer(t))).status_code for t in tokens]

        assert statuses == [401] * len(tokens)

    @pytest.mark.parametrize(
        "changes",
        [
            {"aud": "https://elsewhere.example"},
            {"iss": "https://elsewhere.example"},
            {"exp": 1},
            {"exp": None},
            {"nbf": 32503680000},
            {"scope": None},
            {"key_id": None},
        ],
    )
    async def test_what_it_says_has_to_be_right(
        self, program: AsyncClient, changes: dict[str, Any]
    ) -> None:
        header = {"alg": "ES256", "typ": "at+jwt", "kid": "gateway"}
        token = jwt.encode(header, self.claims(**changes), self.own_key(), algorithms=["ES256"])

        assert (await program.get(CURRENT, headers=bearer(token))).status_code == 401

    async def test_a_token_between_deployables_opens_nothing_from_outside(
        self, program: AsyncClient
    ) -> None:
        client = Principal(PrincipalKind.CLIENT, str(self.CLIENT_ID))
        now = datetime.now(UTC)
        inner = TokenSigner(signing_key("gateway")).forwarding_token("catalog", client, now=now)

        assert (await program.get(CURRENT, headers=bearer(inner))).status_code == 401

    async def test_after_ten_minutes_it_is_over(self, app: FastAPI, program: AsyncClient) -> None:
        earlier = datetime.now(UTC) - timedelta(minutes=10, seconds=10)
        token = app.state.client_authentication.tokens.make(
            AccessToken(self.CLIENT_ID, "00000000", frozenset()), address=ADDRESS, now=earlier
        )

        assert (await program.get(CURRENT, headers=bearer(token))).status_code == 401


class TestMetadata:
    async def test_a_client_finds_the_way_to_a_token(self, program: AsyncClient) -> None:
        resource = (await program.get("/.well-known/oauth-protected-resource")).json()
        server = (await program.get("/.well-known/oauth-authorization-server")).json()

        assert resource["resource"] == ADDRESS
        assert resource["authorization_servers"] == [server["issuer"]] == [ADDRESS]
        assert server["token_endpoint"] == ADDRESS + TOKEN
        assert "private_key_jwt" in server["token_endpoint_auth_methods_supported"]
