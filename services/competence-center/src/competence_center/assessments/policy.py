"""Who may assess, and who reads what of it.

The people of an organisation see and answer everything of its own. Coordinators of its Land see
held states without notes, where the organisation shows them. Nobody else sees anything.
"""

from dataclasses import dataclass
from uuid import UUID

from chassis.identity import Acting, Principal, PrincipalKind, Role, unauthenticated
from chassis.members import acts_for, coordinated_land, organization_of
from chassis.problems import Forbidden
from competence_center.assessments.errors import OnlyMunicipalities
from competence_center.assessments.models import Assessment

# Of the vocabulary `organization-kinds`: the same that have a profile.
ASSESSING_KINDS = frozenset({"municipality", "district", "municipal_association"})


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose self-assessments a caller sees: those of an organisation, or those shown to a Land."""

    organization_id: UUID | None
    land: str | None


def sight_of(principal: Principal) -> Sight:
    """
    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but neither acts for an organisation nor coordinates a Land.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    sight = Sight(organization_of(principal), coordinated_land(principal))
    if sight == Sight(None, None):
        raise Forbidden("Act for a municipality, or coordinate a Land.")
    return sight


def is_own(principal: Principal, assessment: Assessment) -> bool:
    return acts_for(principal, assessment.organization_id)


def may_see(principal: Principal, assessment: Assessment) -> bool:
    return is_own(principal, assessment) or (
        assessment.is_shown_to_land
        and assessment.area_key is not None
        and assessment.area_key[:2] == coordinated_land(principal)
    )


def assessing(principal: Principal) -> Acting:
    """For whom the caller may begin a self-assessment.

    Raises:
        Unauthenticated: nobody is logged in.
        Forbidden: somebody is, but is no member of the organisation for which it acts.
        OnlyMunicipalities: it acts for an organisation of another kind.
    """
    if principal.kind is PrincipalKind.ANONYMOUS:
        raise unauthenticated()
    acting = principal.acting
    if acting is None or organization_of(principal) is None:
        raise Forbidden("Act for a municipality as one of its members.")
    if acting.kind not in ASSESSING_KINDS:
        raise OnlyMunicipalities("Act for a municipality, a district or an association of them.")
    return acting


def require_own(principal: Principal, assessment: Assessment) -> None:
    """
    Raises:
        Forbidden: the caller may read what is held of it, and no more.
    """
    if not is_own(principal, assessment):
        raise Forbidden("This is for the people of the organisation itself.")


def may_decide(principal: Principal, assessment: Assessment) -> bool:
    """Who else reads it, and whether it stays, is up to who administers the organisation, not to
    delegates."""
    acting = principal.acting
    is_delegate = acting is not None and acting.delegate_id is not None
    is_administrator = Role.ORGANIZATION_ADMIN in principal.roles and not is_delegate
    return is_administrator and is_own(principal, assessment)


def require_decider(principal: Principal, assessment: Assessment) -> None:
    """
    Raises:
        Forbidden: the caller may not decide about it.
    """
    if not may_decide(principal, assessment):
        raise Forbidden("Ask somebody who administers your organisation.")
