"""Who may know of uses, experiences and transfers, and who may say what about them.

Editors say anything. The owner of a solution claims uses of it and replies to experiences. The
using organisation confirms or declines, and tells of its experience.
"""

from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, false, func, select, true
from sqlalchemy.orm import InstrumentedAttribute

from catalog.editors import is_editor
from catalog.keepers import keeps, require_keeper
from catalog.organizations.kinds import MUNICIPAL_KINDS, PUBLIC_BODIES
from catalog.solutions.enums import PUBLIC_STATUSES
from catalog.solutions.models import Solution
from catalog.uses.content import UseContent
from catalog.uses.enums import PUBLIC_LEVELS, Mine, UseLevel, Visibility
from catalog.uses.models import Experience, Transfer, Use
from chassis.identity import Acting, Principal
from chassis.members import acts_for, organization_of
from chassis.problems import Forbidden

VERBAND = "municipal_association"
VERBAND_DIGITS = 9


def is_public(use: type[Use] = Use) -> ColumnElement[bool]:
    """Documented or confirmed, and not kept to a circle of readers; a claim never is."""
    return use.level.in_(PUBLIC_LEVELS) & (use.visibility == Visibility.PUBLIC)


def may_read_use(principal: Principal, use: type[Use] = Use) -> ColumnElement[bool]:
    """For statements that join the solution of the use."""
    if is_editor(principal):
        return true()
    shown = use.level.in_(PUBLIC_LEVELS) & _is_shown(principal, use.visibility, of=use)
    organization_id = organization_of(principal)
    if organization_id is None:
        return shown & Solution.status.in_(PUBLIC_STATUSES)
    told = (shown | _is_of(principal, use)) & Solution.status.in_(PUBLIC_STATUSES)
    return told | (Solution.owner_id == organization_id)


def _is_shown(
    principal: Principal, visibility: InstrumentedAttribute[Visibility], *, of: type[Use]
) -> ColumnElement[bool]:
    """Whether the circle of readers that was chosen holds whoever the caller acts for."""
    shown = visibility == Visibility.PUBLIC
    acting = principal.acting
    if organization_of(principal) is None or acting is None or acting.kind not in PUBLIC_BODIES:
        return shown
    shown |= visibility == Visibility.PUBLIC_BODIES
    if acting.area_key:
        shown |= (visibility == Visibility.OWN_LAND) & (of.land == acting.area_key[:2])
    return shown


def is_waiting_for(principal: Principal) -> ColumnElement[bool]:
    """Claims that the organisation for which the caller acts has not answered yet."""
    return (Use.level == UseLevel.CLAIMED) & Use.declined_at.is_(None) & _is_of(principal, Use)


def is_mine(principal: Principal, mine: Mine) -> ColumnElement[bool]:
    """For statements that join the solution of the use; nothing is for who acts for nobody."""
    organization_id = organization_of(principal)
    if organization_id is None:
        return false()
    if mine is Mine.RUN:
        return Use.level.in_(PUBLIC_LEVELS) & _is_of(principal, Use)
    is_owned = Solution.owner_id == organization_id
    if mine is Mine.DECLINED:
        return is_owned & Use.declined_at.is_not(None)
    told = select(Experience.id).where(Experience.use_id == Use.id, may_read_experience(principal))
    # The statement around it may join experiences itself.
    return is_owned & told.correlate(Use).exists()


def may_speak_for(principal: Principal, use: Use) -> bool:
    """Whether the caller acts for the using organisation, or for the Verband that runs it."""
    acting = principal.acting
    if acting is None or organization_of(principal) is None:
        return False
    if use.organization_id == acting.organization_id:
        return True
    if use.area_key is None or acting.area_key is None:
        return False
    if _is_verband(acting):
        return use.area_key.startswith(acting.area_key)
    is_there = acting.kind in MUNICIPAL_KINDS and use.area_key == acting.area_key
    return is_there and use.organization_id is None


def require_claimant(principal: Principal, *, owner_id: UUID | None, content: UseContent) -> None:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not keep the solution, or says more than that
            somebody uses it: whoever claims a use neither proves it nor publishes a contact.
    """
    require_keeper(principal)
    if is_editor(principal):
        return
    if not acts_for(principal, owner_id):
        raise Forbidden("Only the owner of the solution and the editors tell of its uses.")
    if content.source_label or content.contact or content.visibility is not Visibility.PUBLIC:
        raise Forbidden("A claim has neither a source nor a contact; the organisation confirms it.")
    if content.claimed_by not in (None, owner_id):
        raise Forbidden("Claim in the name of the organisation for which you act.")


def require_claim_of(principal: Principal, use: Use, *, owner_id: UUID | None) -> None:
    """
    Raises:
        Unauthenticated, Forbidden: the use is not a claim of the caller's organisation.
    """
    require_keeper(principal)
    if is_editor(principal):
        return
    is_own = acts_for(principal, owner_id) and acts_for(principal, use.claimed_by)
    if not is_own or use.level is not UseLevel.CLAIMED:
        raise Forbidden("Only a claim of one's own is changed.")


def require_user(principal: Principal, use: Use) -> None:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not act for the using organisation.
    """
    require_keeper(principal)
    if not is_editor(principal) and not may_speak_for(principal, use):
        raise Forbidden("Only the using organisation and the editors may say this.")


def require_member(principal: Principal) -> UUID:
    """The organisation of whose own use the caller speaks.

    Raises:
        Unauthenticated, Forbidden: the caller acts for no organisation.
    """
    require_keeper(principal)
    organization_id = organization_of(principal)
    if organization_id is None:
        raise Forbidden("Act for the organisation that runs the solution.")
    return organization_id


def require_owner(principal: Principal, owner_id: UUID | None) -> None:
    """
    Raises:
        Unauthenticated, Forbidden: the solution is not that of the caller's organisation.
    """
    require_keeper(principal)
    if not keeps(principal, owner_id):
        raise Forbidden("Only the owner of the solution and the editors may say this.")


def _is_of(principal: Principal, use: type[Use]) -> ColumnElement[bool]:
    """The same as `may_speak_for`, in a statement."""
    acting = principal.acting
    if acting is None or organization_of(principal) is None:
        return false()
    own = use.organization_id == acting.organization_id
    if acting.area_key is None:
        return own
    if _is_verband(acting):
        return own | use.area_key.startswith(acting.area_key)
    if acting.kind in MUNICIPAL_KINDS:
        return own | (use.organization_id.is_(None) & (use.area_key == acting.area_key))
    return own


def _is_verband(acting: Acting) -> bool:
    """The key of a municipality begins with that of the association that runs it."""
    return acting.kind == VERBAND and len(acting.area_key or "") == VERBAND_DIGITS


def may_read_experience(principal: Principal) -> ColumnElement[bool]:
    """In addition to reading the use."""
    if is_editor(principal):
        return true()
    return _is_shown(principal, Experience.visibility, of=Use) | _is_of(principal, Use)


def may_read_transfer(principal: Principal, to_use: type[Use]) -> ColumnElement[bool]:
    """In addition to reading both uses; it is told by who took the solution over."""
    if is_editor(principal):
        return true()
    return _is_shown(principal, Transfer.visibility, of=to_use) | _is_of(principal, to_use)


@cache
def count_public_uses(
    solution_id: InstrumentedAttribute[UUID],
) -> tuple[ScalarSelect[int], ScalarSelect[int]]:
    """Columns with the numbers of documented and of confirmed uses."""
    documented, confirmed = (
        select(func.count())
        .where(Use.solution_id == solution_id, Use.level == level, is_public())
        .correlate_except(Use)
        .scalar_subquery()
        for level in PUBLIC_LEVELS
    )
    return documented, confirmed
