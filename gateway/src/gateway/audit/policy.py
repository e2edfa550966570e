"""Who reads the audit: an organisation's administrators their own part, the platform's all."""

from uuid import UUID

from chassis.identity import Principal, Role, require_role
from chassis.problems import Forbidden


def readable_part(principal: Principal) -> UUID | None:
    """The organisation whose entries this caller may read; None for all.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: the caller is no administrator.
    """
    if Role.PLATFORM_ADMIN in principal.roles:
        return None
    require_role(principal, Role.ORGANIZATION_ADMIN)
    if principal.organization_id is None:
        raise Forbidden("Act for an organisation first.")
    return principal.organization_id
