"""Under which address the platform was asked, which services need for absolute links."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network

from pydantic import HttpUrl
from starlette.datastructures import Headers
from starlette.types import Scope

from gateway.rate_limits.clients import is_inside

_HOST = re.compile(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?")


@dataclass(frozen=True, slots=True)
class PublicAddress:
    """A fixed address where the operator has set one, else that of each request."""

    fixed: HttpUrl | None
    trusted_proxies: Sequence[IPv4Network | IPv6Network]

    def scheme_and_host(self, scope: Scope) -> tuple[str, str]:
        """A host that is none is replaced: it would end up in links."""
        if self.fixed is not None:
            scheme, _, rest = str(self.fixed).partition("://")
            return scheme, rest.partition("/")[0]
        headers = Headers(scope=scope)
        scheme, host = scope["scheme"], headers.get("host", "")
        peer = scope["client"][0] if scope.get("client") else "127.0.0.1"
        if is_inside(peer, self.trusted_proxies):
            scheme = headers.get("x-forwarded-proto", scheme)
            host = headers.get("x-forwarded-host", host)
        return (
            "https" if scheme == "https" else "http",
            host if _HOST.fullmatch(host) else "localhost",
        )

    def of(self, scope: Scope) -> str:
        """Without a slash at the end, e.g. `https://stufenplan.example`."""
        return "://".join(self.scheme_and_host(scope))
