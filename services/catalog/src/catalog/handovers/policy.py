"""Who may hand entries over: administrators of the owner offer, those of the other one answer.

Who acts by delegation does neither. Federal editors offer for every owner, and answer for nobody.
"""

from uuid import UUID

from catalog.editors import is_editor
from catalog.handovers.models import Handover
from chassis.identity import Principal, Role
from chassis.members import acts_for, organization_of
from chassis.problems import Forbidden


def is_party(principal: Principal, handover: Handover) -> bool:
    sides = (handover.from_organization_id, handover.to_organization_id)
    return is_editor(principal) or any(acts_for(principal, side) for side in sides)


def listed_party(principal: Principal) -> UUID | None:
    """The organisation whose handovers the caller sees; None for the editors, who see all."""
    return None if is_editor(principal) else organization_of(principal)


def require_giver(principal: Principal, owner_id: UUID | None) -> None:
    """
    Raises:
        Forbidden: the caller does not administer the owner of the entry.
    """
    if not is_editor(principal) and not _administers(principal, owner_id):
        raise Forbidden("Only administrators of the owner and editors hand an entry over.")


def require_receiver(principal: Principal, organization_id: UUID) -> None:
    """
    Raises:
        Forbidden: the caller does not administer the organisation that shall own the entry.
    """
    if not _administers(principal, organization_id):
        raise Forbidden("Only administrators of the organisation that is asked answer.")


def _administers(principal: Principal, organization_id: UUID | None) -> bool:
    acting = principal.acting
    return (
        acts_for(principal, organization_id)
        and Role.ORGANIZATION_ADMIN in principal.roles
        and acting is not None
        and acting.delegate_id is None
    )
