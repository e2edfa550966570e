"""Keys and tokens of all deployables, made anew for every test process."""

import json
import os
from datetime import UTC, datetime
from functools import cache

from joserfc.jwk import ECKey

from chassis.identity import Acting, Principal, PrincipalKind, Role, TokenSigner

KEY_PEPPER = "a-pepper-for-tests-only-and-nothing-else"
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
    token = TokenSigner(signing_key(sender)).service_token(audience, now=_now())
    return {"Authorization": f"Bearer {token}"}


def administrator_headers(audience: str) -> dict[str, str]:
    """Headers with which the gateway forwards the administrator's request."""
    roles = frozenset({Role.PLATFORM_ADMIN.value, Role.FEDERAL_EDITOR.value})
    return forwarded_headers(audience, Principal(PrincipalKind.PERSON, "administrator", roles))


def person_headers(audience: str, *roles: Role, acting: Acting | None = None) -> dict[str, str]:
    """Headers with which the gateway forwards a person's request; without a role to begin with."""
    own = frozenset(role.value for role in roles)
    return forwarded_headers(audience, Principal(PrincipalKind.PERSON, "person", own, acting))


def forwarded_headers(audience: str, principal: Principal) -> dict[str, str]:
    signer = TokenSigner(signing_key("gateway"))
    token = signer.forwarding_token(audience, principal, now=_now())
    return {"Authorization": f"Bearer {token}"}


def _now() -> datetime:
    """Within a test only: a token made while tests are collected ends before they run."""
    assert "PYTEST_CURRENT_TEST" in os.environ, "tokens live for a minute; make them in the test"
    return datetime.now(UTC)
