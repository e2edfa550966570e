"""Everything of a self-assessment, to take away."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from competence_center.assessments import service, snapshots
from competence_center.assessments.answering import held_answers
from competence_center.assessments.finding import find_own
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.results import by_statement, result_of
from competence_center.assessments.schemas import AssessmentExport
from competence_center.assessments.table import Language, write_table


async def export_assessment(
    session: AsyncSession,
    assessment_id: UUID,
    *,
    sets: QuestionSets,
    principal: Principal,
    now: datetime,
) -> AssessmentExport:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
    """
    assessment = await find_own(session, assessment_id, principal=principal)
    answers = await held_answers(session, assessment)
    return AssessmentExport(
        exported_at=now,
        assessment=await service.summarize(session, assessment, sets=sets, principal=principal),
        answers=answers,
        result=result_of(sets.get(assessment.set_version), by_statement(answers)),
        snapshots=await snapshots.all_snapshots(session, assessment, sets=sets),
    )


async def export_table(
    session: AsyncSession,
    assessment_id: UUID,
    *,
    sets: QuestionSets,
    principal: Principal,
    language: Language,
) -> str:
    """The answers of today; raises as `export_assessment` does."""
    assessment = await find_own(session, assessment_id, principal=principal)
    answers = await held_answers(session, assessment)
    return write_table(sets.get(assessment.set_version), answers, language=language)
