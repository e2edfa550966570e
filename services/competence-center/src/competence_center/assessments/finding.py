"""Finds a self-assessment for its caller, or says in which way it is not theirs."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from competence_center.assessments import policy, repository
from competence_center.assessments.errors import AssessmentNotFound
from competence_center.assessments.models import Assessment
from competence_center.assessments.repository import Lock


async def find_seen(
    session: AsyncSession, assessment_id: UUID, *, principal: Principal, lock: Lock = None
) -> Assessment:
    """
    Raises:
        Unauthenticated, Forbidden: the caller sees none, whatever there is.
        AssessmentNotFound: there is none, or the caller may not see it.
    """
    policy.sight_of(principal)
    found = await repository.find(session, assessment_id, lock=lock)
    if found is None or not policy.may_see(principal, found):
        raise AssessmentNotFound(f"There is no self-assessment {assessment_id}.")
    return found


async def find_own(
    session: AsyncSession, assessment_id: UUID, *, principal: Principal, lock: Lock = None
) -> Assessment:
    """
    Raises:
        Unauthenticated, Forbidden: the caller may read held states alone, or none.
        AssessmentNotFound: there is none, or the caller may not see it.
    """
    assessment = await find_seen(session, assessment_id, principal=principal, lock=lock)
    policy.require_own(principal, assessment)
    return assessment
