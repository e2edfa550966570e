"""Who may read and answer suggested corrections: who keeps the entry."""

from uuid import UUID

from catalog.editors import is_editor
from catalog.keepers import require_keeper
from chassis.identity import Principal
from chassis.members import organization_of


def kept_owner(principal: Principal) -> UUID | None:
    """The organisation whose entries the caller keeps; None for the editors, who keep all.

    Raises:
        Unauthenticated, Forbidden: the caller keeps no entries.
    """
    require_keeper(principal)
    return None if is_editor(principal) else organization_of(principal)
