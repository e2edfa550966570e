"""An OpenID provider inside the test, honest until told otherwise."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from joserfc import jwt
from joserfc.jwk import ECKey, Key, OctKey

ISSUER = "https://login.example"
CLIENT_ID = "stufenplan"
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"


@dataclass
class Asked:
    """What the gateway asked for, by the address to which it sent the browser."""

    query: Mapping[str, str]

    @classmethod
    def by(cls, address: str) -> "Asked":
        parts = urlsplit(address)
        return cls({name: values[0] for name, values in parse_qs(parts.query).items()})


@dataclass
class Provider:
    """`claims` and `header` change the next ID tokens, `answers` whole answers by path."""

    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    key: Key = field(default_factory=lambda: ECKey.generate_key("P-256", {"kid": "current"}))
    answers: dict[str, httpx.Response] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    requests: list[httpx.Request] = field(default_factory=list)
    id_token: str | None = None
    nonce: str = ""
    # What the gateway's monotonic clock shows.
    clock_s: float = 0.0

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self._answer)

    @property
    def public_keys(self) -> dict[str, Any]:
        return {"keys": [self.key.as_dict(private=False)]}

    def asked(self, path: str) -> list[httpx.Request]:
        return [request for request in self.requests if request.url.path == path]

    def let_in(self, address: str, **claims: Any) -> dict[str, str]:
        """Somebody logs in; returns what the browser brings back."""
        asked = Asked.by(address)
        self.nonce = asked.query["nonce"]
        self.claims = claims
        return {"code": "a-code", "state": asked.query["state"], "iss": ISSUER}

    def token(self, **claims: Any) -> str:
        return jwt.encode(
            {"alg": "ES256", "kid": self.key.kid, **self.header},
            claims,
            self.key,
            algorithms=["ES256", "HS256"],
        )

    def logout_token(self, **changed: Any) -> str:
        now = int(datetime.now(UTC).timestamp())
        claims = {
            "iss": ISSUER,
            "aud": CLIENT_ID,
            "iat": now,
            "exp": now + 120,
            "jti": "logout-1",
            "events": {LOGOUT_EVENT: {}},
            **changed,
        }
        self.header.setdefault("typ", "logout+jwt")
        return self.token(**{name: value for name, value in claims.items() if value is not None})

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        path = request.url.path
        if path in self.answers:
            return self.answers[path]
        match path:
            case "/.well-known/openid-configuration":
                return httpx.Response(200, json=self._metadata())
            case "/jwks":
                return httpx.Response(200, json=self.public_keys)
            case "/token":
                token = self.id_token or self.token(**self._id_claims())
                return httpx.Response(200, json={"id_token": token, "token_type": "Bearer"})
            case _:
                return httpx.Response(404)

    def _metadata(self) -> dict[str, Any]:
        return {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/authorize",
            "token_endpoint": f"{ISSUER}/token",
            "jwks_uri": f"{ISSUER}/jwks",
            "end_session_endpoint": f"{ISSUER}/logout",
            "authorization_response_iss_parameter_supported": True,
            **self.metadata,
        }

    def _id_claims(self) -> dict[str, Any]:
        now = int(datetime.now(UTC).timestamp())
        claims = {
            "iss": ISSUER,
            "aud": CLIENT_ID,
            "sub": "erika",
            "iat": now,
            "auth_time": now,
            "exp": now + 300,
            "nonce": self.nonce,
            "name": "Erika Mustermann",
            "email": "erika@stadt.example",
            "email_verified": True,
            **self.claims,
        }
        return {name: value for name, value in claims.items() if value is not None}


def unsigned(claims: Mapping[str, Any]) -> str:
    """A token with `alg: none`."""
    parts = ({"alg": "none", "kid": "current"}, dict(claims))
    encoded = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts
    ]
    return ".".join([*encoded, ""])


def signed_with_the_public_key(provider: Provider, claims: Mapping[str, Any]) -> str:
    """A token with HS256, whose secret is the provider's public key."""
    secret = OctKey.import_key(json.dumps(provider.key.as_dict(private=False)))
    return jwt.encode(
        {"alg": "HS256", "kid": "current"}, dict(claims), secret, algorithms=["HS256"]
    )
