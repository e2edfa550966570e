"""Who may delegate: the administrators of the organisation that is represented.

Both organisations see a delegation, and the administrators of either may end it. Who acts by
delegation is no administrator, and so cannot pass it on.
"""

from uuid import UUID

from chassis.identity import Principal, PrincipalKind, Role, require_role
from chassis.problems import Forbidden
from gateway.memberships.models import Delegation


def own_organization(principal: Principal) -> UUID:
    """For which organisation delegations are seen.

    Raises:
        Forbidden: the caller acts for none, or is a program.
    """
    if principal.organization_id is None or principal.kind is not PrincipalKind.PERSON:
        raise Forbidden("Choose first for which organisation you act.")
    return principal.organization_id


def organization_that_may_delegate(principal: Principal) -> UUID:
    """
    Raises:
        Forbidden: the caller is not its administrator.
    """
    require_role(principal, Role.ORGANIZATION_ADMIN)
    return own_organization(principal)


def concerns(principal: Principal, delegation: Delegation) -> bool:
    return principal.organization_id in {delegation.organization_id, delegation.delegate_id}
