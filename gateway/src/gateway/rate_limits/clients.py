"""Tells clients apart without keeping their addresses."""

import secrets
from collections.abc import Sequence
from hashlib import blake2b
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address

from starlette.datastructures import Headers
from starlette.types import Scope


class Clients:
    """Addresses are hashed with a salt that lives and dies with the process, and never logged."""

    def __init__(self, trusted_proxies: Sequence[IPv4Network | IPv6Network]) -> None:
        self._trusted_proxies = trusted_proxies
        self._salt = secrets.token_bytes(16)

    def key_of(self, scope: Scope) -> bytes | None:
        """The client's key, None for a request from inside that did not come through the edge."""
        address = client_address(scope, self._trusted_proxies)
        return None if address is None else self._hash(_household(address))

    def _hash(self, text: str) -> bytes:
        return blake2b(text.encode(), key=self._salt, digest_size=8).digest()


def client_address(
    scope: Scope, trusted_proxies: Sequence[IPv4Network | IPv6Network]
) -> str | None:
    """Who asks from outside, None for a request from inside that did not come through the edge."""
    peer = scope["client"][0] if scope.get("client") else "127.0.0.1"
    if not is_inside(peer, trusted_proxies):
        return str(peer)
    forwarded = Headers(scope=scope).getlist("x-forwarded-for")
    # The edge adds the address that it sees at the end; what stands before is hearsay.
    return forwarded[-1].rpartition(",")[2].strip() if forwarded else None


def is_inside(peer: str, networks: Sequence[IPv4Network | IPv6Network]) -> bool:
    """Whether a peer's address lies in one of the networks; what is no address never does."""
    try:
        address = ip_address(peer)
    except ValueError:
        return False
    return any(address in network for network in networks)


def _household(address: str) -> str:
    """One customer has one IPv4 address, but a whole /64 of IPv6."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address):
        mapped = parsed.ipv4_mapped
        return str(mapped) if mapped else str(IPv6Network((parsed, 64), strict=False))
    return str(parsed)
