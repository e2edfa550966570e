"""Which roles fit which organisation, and who gives them."""

from collections.abc import Set

from chassis.identity import Role
from chassis.problems import wrong_member
from gateway.accounts.models import OrganizationKind

FITTING_ANYWHERE = frozenset({Role.MEMBER, Role.ORGANIZATION_ADMIN})
# Everything else reaches beyond the organisation.
GIVEN_BY_ORGANIZATIONS = FITTING_ANYWHERE | {Role.ADVISER}


def fitting_roles(kind: OrganizationKind) -> frozenset[Role]:
    """Companies advise nobody here; Land and federation have tasks that only they have."""
    match kind:
        case OrganizationKind.COMPANY:
            return FITTING_ANYWHERE
        case OrganizationKind.STATE:
            return GIVEN_BY_ORGANIZATIONS | {Role.LAND_COORDINATOR}
        case OrganizationKind.FEDERATION:
            return GIVEN_BY_ORGANIZATIONS | {Role.FEDERAL_EDITOR, Role.PLATFORM_ADMIN}
        case _:
            return GIVEN_BY_ORGANIZATIONS


def beyond_reach(wanted: Set[Role], own: Set[str]) -> Set[Role]:
    """What an administrator with these roles does not give: nobody passes on what they lack.

    So the platform gives the first one of a Land or of the federation, and these the next.
    """
    return wanted - GIVEN_BY_ORGANIZATIONS - {Role(role) for role in own}


def check_fits(roles: Set[Role], kind: OrganizationKind) -> None:
    """
    Raises:
        InvalidBody: an organisation of this kind does not have one of the roles.
    """
    if unfitting := roles - fitting_roles(kind):
        names = ", ".join(sorted(unfitting))
        raise wrong_member("roles", f"do not fit an organisation of the kind {kind}: {names}")
