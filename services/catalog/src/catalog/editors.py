"""Who edits the catalogue as a whole: the federal editors."""

from chassis.identity import Principal, Role, require_role


def require_editor(principal: Principal) -> None:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but edits nothing here.
    """
    require_role(principal, Role.FEDERAL_EDITOR)


def is_editor(principal: Principal) -> bool:
    return Role.FEDERAL_EDITOR in principal.roles
