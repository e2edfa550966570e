"""Who may ask how many alerts have found an entry: the catalogue, which knows whose it is."""

from chassis.identity import Principal
from chassis.problems import Forbidden


def require_sibling(principal: Principal) -> None:
    """
    Raises:
        Forbidden: it is no other service.
    """
    if not principal.is_sibling:
        raise Forbidden("The catalogue tells this to those who keep the entry.")
