"""Keys and tokens of all deployables, made anew for every test process."""

import json
from datetime import UTC, datetime
from functools import cache

from joserfc.jwk import ECKey

from chassis.identity import Role, TokenSigner

NAMES = ("catalog", "competence-center", "knowledge", "gateway", "sample")


@cache
def _keys() -> dict[str, ECKey]:
    return {name: ECKey.generate_key("P-256", {"kid": name}) for name in NAMES}


def signing_key(name: str) -> str:
    return json.dumps(_keys()[name].as_dict(private=True))


def trusted_keys() -> str:
    return json.dumps({"keys": [key.as_dict(private=False) for key in _keys().values()]})


def sibling_headers(audience: str, *, sender: str = "knowledge") -> dict[str, str]:
    """Headers with which one service calls another."""
    token = TokenSigner(signing_key(sender)).service_token(audience, now=datetime.now(UTC))
    return {"Authorization": f"Bearer {token}"}


def administrator_headers(audience: str) -> dict[str, str]:
    """Headers with which the gateway forwards an administrator's request."""
    return _person_headers(audience, "administrator", frozenset({Role.PLATFORM_ADMIN}))


def person_headers(audience: str) -> dict[str, str]:
    """Headers with which the gateway forwards the request of a person without a role."""
    return _person_headers(audience, "person", frozenset())


def _person_headers(audience: str, subject: str, roles: frozenset[str]) -> dict[str, str]:
    token = TokenSigner(signing_key("gateway")).person_token(
        audience, subject=subject, roles=roles, now=datetime.now(UTC)
    )
    return {"Authorization": f"Bearer {token}"}
