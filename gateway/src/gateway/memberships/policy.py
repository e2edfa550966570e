"""Who sees the members of an organisation, and who decides about them."""

from collections.abc import Set
from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role
from chassis.problems import Forbidden
from gateway.memberships.roles import beyond_reach


def runs_platform(principal: Principal) -> bool:
    return Role.PLATFORM_ADMIN in principal.roles


def acts_as_own(principal: Principal, organization_id: UUID) -> bool:
    """Who acts by delegation, and a program, works for the organisation without being of it."""
    acting = principal.acting
    return (
        acting is not None
        and principal.kind is PrincipalKind.PERSON
        and acting.organization_id == organization_id
        and acting.delegate_id is None
    )


def may_see_members(principal: Principal, organization_id: UUID) -> bool:
    return acts_as_own(principal, organization_id) or runs_platform(principal)


def may_administer(principal: Principal, organization_id: UUID) -> bool:
    is_admin = Role.ORGANIZATION_ADMIN in principal.roles
    return (is_admin and acts_as_own(principal, organization_id)) or runs_platform(principal)


def check_may_see_members(principal: Principal, organization_id: UUID) -> None:
    """
    Raises:
        Forbidden: the caller does not act for this organisation as one of its own.
    """
    if not may_see_members(principal, organization_id):
        raise Forbidden("Act for this organisation as one of its members.")


def check_may_administer(principal: Principal, organization_id: UUID) -> None:
    """
    Raises:
        Forbidden: the caller does not act for this organisation as its administrator.
    """
    if not may_administer(principal, organization_id):
        raise Forbidden("Act for this organisation as its administrator.")


def check_may_give(principal: Principal, roles: Set[Role]) -> None:
    """
    Raises:
        Forbidden: a role reaches beyond the organisation, and the caller does not have it.
    """
    reserved = beyond_reach(roles, principal.roles)
    if reserved and not runs_platform(principal):
        raise Forbidden(f"This needs the role itself: {', '.join(sorted(reserved))}.")
