"""Going on in a newer question set: answers are carried over, and what is lost is listed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.identity import Principal
from competence_center.assessments import repository, snapshots
from competence_center.assessments.answering import held_answers
from competence_center.assessments.carrying import Carried, carry
from competence_center.assessments.errors import QuestionSetCurrent
from competence_center.assessments.finding import find_own
from competence_center.assessments.models import Assessment
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.results import is_answered
from competence_center.assessments.schemas import CarryOver


async def preview_carry_over(
    session: AsyncSession, assessment_id: UUID, *, sets: QuestionSets, principal: Principal
) -> CarryOver:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
    """
    assessment = await find_own(session, assessment_id, principal=principal)
    return _told(assessment.set_version, await _carried(session, assessment, sets))


async def carry_over(
    session: AsyncSession,
    assessment_id: UUID,
    *,
    if_match: str | None,
    sets: QuestionSets,
    principal: Principal,
    now: datetime,
) -> CarryOver:
    """Hold the state as it is, then go on in the newest set.

    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
        QuestionSetCurrent: it answers the newest set already.
    """
    assessment = await find_own(session, assessment_id, principal=principal, lock="alone")
    check_version(if_match, assessment.version)
    former = assessment.set_version
    if former == sets.current.version:
        raise QuestionSetCurrent(f"It answers the set {former}.")
    if any(map(is_answered, await held_answers(session, assessment))):
        await snapshots.hold(session, assessment, label=None, sets=sets, now=now)
    carried = await _carried(session, assessment, sets)
    await repository.rename_answers(session, assessment.id, carried.statement_ids)
    assessment.uncarried = [
        *assessment.uncarried,
        *(each.model_dump() for each in carried.uncarried),
    ]
    assessment.set_version = sets.current.version
    assessment.version += 1
    await session.flush()
    return _told(former, carried)


async def _carried(session: AsyncSession, assessment: Assessment, sets: QuestionSets) -> Carried:
    return carry(sets, assessment.set_version, await held_answers(session, assessment))


def _told(former: str, carried: Carried) -> CarryOver:
    return CarryOver(
        from_version=former,
        to_version=carried.to.version,
        carried=len(carried.statement_ids),
        uncarried=carried.uncarried,
        new_statements=carried.new_statements,
    )
