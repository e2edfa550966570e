"""Who keeps an organisation's webhooks: its administrators, as people of its own."""

from uuid import UUID

from chassis.identity import Principal, Role
from chassis.problems import Forbidden
from gateway.memberships.policy import acts_as_own


def require_keeper(principal: Principal) -> UUID:
    """The organisation whose webhooks the caller keeps.

    Raises:
        Forbidden: the caller acts for no organisation, or not as its administrator.
    """
    organization_id = principal.organization_id
    is_admin = Role.ORGANIZATION_ADMIN in principal.roles
    if organization_id is None or not is_admin or not acts_as_own(principal, organization_id):
        raise Forbidden("This needs an administrator of the organisation.")
    return organization_id
