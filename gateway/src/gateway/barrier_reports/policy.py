"""Who may do what with reported barriers: everybody reports, the administrator reads."""

from chassis.identity import Principal, Role, require_role


def check_may_answer(principal: Principal) -> None:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: the caller is not the administrator.
    """
    require_role(principal, Role.PLATFORM_ADMIN)
