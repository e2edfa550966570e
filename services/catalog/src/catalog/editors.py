"""Who may write: until people log in, only the administrator of the platform."""

from chassis.identity import Principal, Role, require_role


def require_editor(principal: Principal) -> None:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but edits nothing here.
    """
    require_role(principal, Role.PLATFORM_ADMIN)


def is_editor(principal: Principal) -> bool:
    return Role.PLATFORM_ADMIN in principal.roles
