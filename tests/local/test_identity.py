"""The realm for operation says what the gateway relies on; nothing here runs Keycloak."""

import json
from typing import Any

import pytest

from gateway.demo.load import FILE
from gateway.identity_provider.provider import SCOPE
from gateway.identity_provider.tokens import ALGORITHMS
from stufenplan_local.options import PROJECT

IDENTITY = PROJECT / "deploy" / "identity"


@pytest.fixture(scope="module")
def realm() -> Any:
    return json.loads((IDENTITY / "keycloak" / "realm.json").read_text())


@pytest.fixture(scope="module")
def client(realm: Any) -> Any:
    [client] = realm["clients"]
    return client


class TestRealm:
    def test_only_the_code_flow_with_pkce_is_open(self, client: Any) -> None:
        closed = ("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")
        assert client["standardFlowEnabled"]
        assert not any(client[name] for name in closed)
        assert client["attributes"]["pkce.code.challenge.method"] == "S256"

    def test_it_answers_to_the_gateways_addresses_alone(self, client: Any) -> None:
        address = "${STUFENPLAN_PUBLIC_URL}"
        attributes = client["attributes"]
        assert client["redirectUris"] == [f"{address}/auth/callback"]
        assert client["webOrigins"] == []
        assert attributes["post.logout.redirect.uris"] == f"{address}/"
        assert attributes["backchannel.logout.url"] == f"{address}/auth/backchannel-logout"
        assert attributes["backchannel.logout.session.required"] == "true"

    def test_the_gateway_gets_the_claims_that_it_reads_and_can_check_them(
        self, client: Any, realm: Any
    ) -> None:
        assert set(SCOPE.split()) - {"openid"} <= set(client["defaultClientScopes"])
        assert client["attributes"]["id.token.signed.response.alg"] in ALGORITHMS
        assert realm["defaultSignatureAlgorithm"] in ALGORITHMS

    def test_no_role_comes_from_outside(self, client: Any) -> None:
        assert "roles" not in client["defaultClientScopes"]
        assert not client["fullScopeAllowed"]

    def test_guessing_is_slowed_and_nobody_registers_by_themselves(self, realm: Any) -> None:
        assert realm["bruteForceProtected"]
        assert realm["failureFactor"] <= 10
        assert "length(12)" in realm["passwordPolicy"]
        assert not realm["registrationAllowed"]
        assert realm["sslRequired"] == "all"

    def test_no_secret_stands_in_it(self, client: Any) -> None:
        assert client["secret"] == "${GATEWAY_OIDC_CLIENT_SECRET}"


class TestDemo:
    def test_every_member_of_the_demo_can_log_in(self) -> None:
        personas = json.loads((IDENTITY / "demo" / "personas.json").read_text())
        names = {persona["subject"]: persona["name"] for persona in personas}
        members = json.loads(FILE.read_text())["members"]

        for member in members:
            assert names[member["subject"]] == member["name"]

    def test_everybody_in_it_is_marked_as_invented(self) -> None:
        personas = json.loads((IDENTITY / "demo" / "personas.json").read_text())

        for persona in personas:
            assert persona["name"].endswith("(Demo)")
            assert persona["email"].endswith(".example")
