"""What a client may be allowed, who may allow it, and what a request needs."""

from enum import StrEnum

from gateway.accounts.models import OrganizationKind
from gateway.browser_sessions.same_origin import SAFE_METHODS


class Scope(StrEnum):
    """Nothing in here makes an editor of a client: that takes a role, and clients have none."""

    CATALOG_READ = "catalog:read"
    CATALOG_WRITE = "catalog:write"
    ACCOUNTS_READ = "accounts:read"


# A community is no body that answers for what a program writes.
_WITHOUT_WRITING = frozenset({OrganizationKind.COMMUNITY})


def grantable_by(kind: OrganizationKind) -> frozenset[Scope]:
    """The scopes that an organisation may give to its clients."""
    everything = frozenset(Scope)
    return everything - {Scope.CATALOG_WRITE} if kind in _WITHOUT_WRITING else everything


def is_enough(scopes: frozenset[str], *, method: str, path: str) -> bool:
    """Whether a client may send this to a service, which then decides what it really may."""
    if path.startswith("/api/catalog/"):
        needed = Scope.CATALOG_READ if method in SAFE_METHODS else Scope.CATALOG_WRITE
        return needed in scopes
    is_for_a_service = path.startswith(("/api/competence-center/", "/api/knowledge/"))
    return method in SAFE_METHODS or not is_for_a_service
