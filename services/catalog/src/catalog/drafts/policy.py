"""Who may write drafts and decide about them."""

from typing import Any
from uuid import UUID

from catalog.drafts.errors import FourEyesNeeded, OwnerNotYours
from catalog.drafts.models import Draft
from catalog.editors import is_editor, require_editor
from catalog.keepers import keeps
from catalog.solutions.content import owned_by
from chassis.identity import Principal
from chassis.members import acts_for, organization_of


def may_see(principal: Principal, draft: Draft) -> bool:
    return keeps(principal, draft.solution.owner_id)


def listed_owner(principal: Principal) -> UUID | None:
    """The organisation whose drafts the caller sees; None for the editors, who see all."""
    return None if is_editor(principal) else organization_of(principal)


def require_reviewer(principal: Principal, draft: Draft) -> None:
    """Nobody publishes what they or their own organisation want to be public.

    Raises:
        Unauthenticated, Forbidden: the caller is no editor.
        FourEyesNeeded: another editor has to publish it.
    """
    require_editor(principal)
    if draft.submitted_by == principal.subject or acts_for(principal, draft.solution.owner_id):
        raise FourEyesNeeded("Ask another editor to look at it.")


def with_own_owner(principal: Principal, content: dict[str, Any]) -> dict[str, Any]:
    """What a member states is stated of an entry of its organisation; editors name any owner.

    Raises:
        OwnerNotYours: it names another organisation.
    """
    owner_id = listed_owner(principal)
    if owner_id is None:
        return content
    if content.get("owner_id") not in (None, str(owner_id)):
        raise OwnerNotYours("Leave out the owner, or name the organisation for which you act.")
    return owned_by(content, owner_id)
