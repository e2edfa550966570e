"""Who reads which statements of a profile, and who makes them."""

from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role
from chassis.problems import Forbidden
from gateway.accounts.models import OrganizationKind
from gateway.clients.scopes import Scope
from gateway.profiles.models import StatedAs, Visibility

PUBLIC_BODIES = frozenset(
    {
        OrganizationKind.MUNICIPALITY,
        OrganizationKind.DISTRICT,
        OrganizationKind.MUNICIPAL_ASSOCIATION,
        OrganizationKind.STATE,
        OrganizationKind.FEDERATION,
        OrganizationKind.PUBLIC_IT_PROVIDER,
    }
)


def readable(principal: Principal, organization_id: UUID) -> frozenset[Visibility]:
    """Siblings read all, because they compute for the municipality itself."""
    if principal.is_sibling or _belongs_to(principal, organization_id):
        return frozenset(Visibility)
    if principal.acting is not None and principal.acting.kind in PUBLIC_BODIES:
        return frozenset({Visibility.PUBLIC, Visibility.PUBLIC_BODIES})
    return frozenset({Visibility.PUBLIC})


def may_state(principal: Principal, organization_id: UUID) -> bool:
    """Members, and who acts by delegation: small municipalities have nobody else."""
    is_person = principal.kind is PrincipalKind.PERSON
    return is_person and principal.organization_id == organization_id


def check_may_state(principal: Principal, organization_id: UUID) -> None:
    """
    Raises:
        Forbidden: the caller does not act for this organisation.
    """
    if not may_state(principal, organization_id):
        raise Forbidden("Act for this organisation.")


def stated_as(principal: Principal) -> StatedAs:
    if principal.acting is not None and principal.acting.delegate_id is not None:
        return StatedAs.DELEGATE
    is_administrator = Role.ORGANIZATION_ADMIN in principal.roles
    return StatedAs.ADMINISTRATOR if is_administrator else StatedAs.MEMBER


def _belongs_to(principal: Principal, organization_id: UUID) -> bool:
    if principal.organization_id != organization_id:
        return False
    return principal.kind is PrincipalKind.PERSON or Scope.ACCOUNTS_READ in principal.scopes
