"""Who is calling from outside: today the administrator or nobody in particular."""

import hmac
from datetime import datetime

from pydantic import SecretStr

from chassis.identity import Principal, PrincipalKind, Role, TokenVerifier

ADMINISTRATOR = Principal(
    PrincipalKind.PERSON, "administrator", frozenset({Role.PLATFORM_ADMIN.value})
)


class CallerVerifier:
    """Knows the administrator's token and the tokens of siblings, in the verifier's place."""

    def __init__(self, administrator_token: SecretStr, siblings: TokenVerifier) -> None:
        self._administrator_token = administrator_token.get_secret_value().encode()
        self._siblings = siblings

    def verify(self, token: str, *, now: datetime) -> Principal:
        """The principal of a bearer token.

        Raises:
            Unauthenticated: it is neither the administrator's nor a sibling's.
        """
        # Constant time: a wrong guess must not tell how much of it was right.
        if hmac.compare_digest(token.encode(errors="replace"), self._administrator_token):
            return ADMINISTRATOR
        return self._siblings.verify(token, now=now)
