"""Only a fresh token of a trusted deployable, made for this one, says who is calling."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from httpx import AsyncClient
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey

from chassis.identity import Acting, Principal, PrincipalKind, Role, TokenSigner, TokenVerifier
from chassis.problems import Unauthenticated
from tests.chassis.sample.service import ENCRYPTED
from tests.support.keys import administrator_headers, sibling_headers, signing_key, trusted_keys

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TOWN = Acting(UUID(int=7), "municipality", "064350014014", delegate_id=UUID(int=8))
PERSON = Principal(PrincipalKind.PERSON, "person", frozenset({Role.MEMBER.value}), TOWN)
CLIENT = Principal(PrincipalKind.CLIENT, "client", acting=TOWN, scopes=frozenset({"a:b", "c:d"}))


@pytest.fixture
def verifier() -> TokenVerifier:
    return TokenVerifier(trusted_keys(), audience="catalog")


@pytest.fixture
def gateway() -> TokenSigner:
    return TokenSigner(signing_key("gateway"))


def claims(**changed: object) -> dict[str, object]:
    seconds = int(NOW.timestamp())
    return {
        "iss": "gateway",
        "sub": "person",
        "aud": "catalog",
        "iat": seconds,
        "exp": seconds + 60,
        **changed,
    }


def part(content: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")


class TestVerify:
    @pytest.mark.parametrize("principal", [PERSON, CLIENT, replace(PERSON, acting=None)])
    def test_what_the_gateway_knows_about_the_caller_arrives_whole(
        self, gateway: TokenSigner, verifier: TokenVerifier, principal: Principal
    ) -> None:
        token = gateway.forwarding_token("catalog", principal, now=NOW)

        assert verifier.verify(token, now=NOW) == principal

    def test_a_service_speaks_for_itself(self, verifier: TokenVerifier) -> None:
        token = TokenSigner(signing_key("knowledge")).service_token("catalog", now=NOW)

        assert verifier.verify(token, now=NOW).is_sibling

    def test_the_gateway_cannot_make_somebody_a_service(
        self, gateway: TokenSigner, verifier: TokenVerifier
    ) -> None:
        token = gateway.forwarding_token(
            "catalog", Principal(PrincipalKind.SERVICE, "knowledge"), now=NOW
        )

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    def test_a_service_cannot_speak_for_a_person(self, verifier: TokenVerifier) -> None:
        signer = TokenSigner(signing_key("knowledge"))
        token = signer.forwarding_token("catalog", PERSON, now=NOW)

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    def test_a_token_for_another_service_is_refused(
        self, gateway: TokenSigner, verifier: TokenVerifier
    ) -> None:
        token = gateway.forwarding_token("knowledge", PERSON, now=NOW)

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    @pytest.mark.parametrize("minutes", [-2, 2])
    def test_a_token_lives_for_a_minute(
        self, gateway: TokenSigner, verifier: TokenVerifier, minutes: int
    ) -> None:
        token = gateway.service_token("catalog", now=NOW + timedelta(minutes=minutes))

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    def test_a_key_may_not_use_the_name_of_another(self, verifier: TokenVerifier) -> None:
        stranger = json.dumps(ECKey.generate_key("P-256", {"kid": "gateway"}).as_dict(private=True))
        token = TokenSigner(stranger).forwarding_token("catalog", PERSON, now=NOW)

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    def test_two_keys_of_one_deployable_hold_side_by_side_until_one_is_taken_back(
        self, gateway: TokenSigner
    ) -> None:
        key = ECKey.generate_key("P-256", {"kid": "gateway.2"})
        following = TokenSigner(json.dumps(key.as_dict(private=True)))
        all_keys = json.loads(trusted_keys())["keys"]
        both = [*all_keys, key.as_dict(private=False)]
        without_the_old = [key for key in both if key["kid"] != "gateway"]
        old, new = (
            signer.forwarding_token("catalog", PERSON, now=NOW) for signer in (gateway, following)
        )

        exchanging = TokenVerifier(json.dumps({"keys": both}), audience="catalog")
        exchanged = TokenVerifier(json.dumps({"keys": without_the_old}), audience="catalog")

        assert following.name == "gateway"
        assert exchanging.verify(old, now=NOW) == exchanging.verify(new, now=NOW) == PERSON
        assert exchanged.verify(new, now=NOW) == PERSON
        with pytest.raises(Unauthenticated):
            exchanged.verify(old, now=NOW)

    def test_a_following_key_speaks_for_its_owner_alone(self) -> None:
        key = ECKey.generate_key("P-256", {"kid": "knowledge.2"})
        verifier = TokenVerifier(
            json.dumps({"keys": [key.as_dict(private=False)]}), audience="catalog"
        )
        for issuer in ("gateway", "knowledge.2"):
            header = {"alg": "ES256", "kid": "knowledge.2"}
            token = jwt.encode(header, claims(iss=issuer, sub=issuer), key)

            with pytest.raises(Unauthenticated):
                verifier.verify(token, now=NOW)

    def test_an_issuer_may_not_differ_from_its_key(self, verifier: TokenVerifier) -> None:
        key = ECKey.import_key(json.loads(signing_key("knowledge")))
        token = jwt.encode({"alg": "ES256", "kid": "knowledge"}, claims(), key)

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    def test_an_unsigned_token_is_refused(self, verifier: TokenVerifier) -> None:
        token = f"{part({'alg': 'none', 'kid': 'gateway'})}.{part(claims())}."

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    def test_the_public_key_is_no_shared_secret(self, verifier: TokenVerifier) -> None:
        public = json.loads(trusted_keys())["keys"][3]
        secret = OctKey.import_key(json.dumps(public))
        token = jwt.encode({"alg": "HS256", "kid": "gateway"}, claims(), secret)

        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)

    @pytest.mark.parametrize("token", ["", ".", "..", "a.b.c", "é", "x" * 100_000])
    def test_what_is_no_token_is_refused(self, verifier: TokenVerifier, token: str) -> None:
        with pytest.raises(Unauthenticated):
            verifier.verify(token, now=NOW)


class TestRequests:
    async def test_nobody_gets_401_and_is_told_how(self, api: AsyncClient) -> None:
        response = await api.get("/v1/secret")

        assert response.status_code == 401
        assert response.headers["www-authenticate"] == "Bearer"

    async def test_somebody_without_the_role_gets_403(self, api: AsyncClient) -> None:
        response = await api.get("/v1/secret", headers=sibling_headers("sample"))

        assert response.status_code == 403

    async def test_the_role_opens_the_door(self, api: AsyncClient) -> None:
        response = await api.get("/v1/secret", headers=administrator_headers("sample"))

        assert response.json() == ENCRYPTED

    async def test_another_scheme_is_refused(self, api: AsyncClient) -> None:
        response = await api.get("/v1/secret", headers={"Authorization": "Basic YTpi"})

        assert response.status_code == 401
