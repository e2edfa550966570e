"""Who keeps an organisation's API clients: its administrators and coordinators, as people."""

from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role, unauthenticated
from chassis.problems import Forbidden
from gateway.clients.scopes import Scope

KEEPERS = frozenset({Role.ORGANIZATION_ADMIN.value, Role.LAND_COORDINATOR.value})


def require_keeper(principal: Principal) -> UUID:
    """The organisation whose clients the caller may make, change and revoke.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: the caller acts for no organisation, or has not the role there.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    if principal.organization_id is None or not principal.roles & KEEPERS:
        raise Forbidden("This needs an administrator or coordinator of the organisation.")
    return principal.organization_id


def require_reader(principal: Principal) -> UUID:
    """The organisation whose clients the caller may see; a client with the scope may, too.

    Raises:
        Unauthenticated, Forbidden: as for `require_keeper`.
    """
    if principal.organization_id is not None and Scope.ACCOUNTS_READ in principal.scopes:
        return principal.organization_id
    return require_keeper(principal)
