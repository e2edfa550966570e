"""Answers: one row for each statement, so that several people can answer at the same time."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import VersionConflict, check_version
from chassis.identity import Principal
from competence_center.assessments import repository
from competence_center.assessments.errors import StatementNotFound
from competence_center.assessments.finding import find_own
from competence_center.assessments.models import Assessment, AssessmentAnswer
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.schemas import Answer, AnswerContent, AnswerList, HeldAnswer


async def answer_statement(
    session: AsyncSession,
    assessment_id: UUID,
    statement_id: str,
    content: AnswerContent,
    *,
    if_match: str | None,
    sets: QuestionSets,
    principal: Principal,
    now: datetime,
) -> Answer:
    """Store the whole answer to one statement; `"v0"` is the version while there is none.

    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
        StatementNotFound: it is not in the set that the self-assessment answers.
        PreconditionRequired, VersionConflict: somebody else answered in the meantime.
    """
    assessment = await find_own(session, assessment_id, principal=principal, lock="shared")
    if statement_id not in sets.get(assessment.set_version).by_id:
        raise StatementNotFound(f"See GET /v1/question-sets/{assessment.set_version}.")
    values = content.model_dump() | {"answered_by": principal.subject, "answered_at": now}
    answer = await repository.find_answer_for_update(session, assessment_id, statement_id)
    check_version(if_match, answer.version if answer else 0)
    if answer is None:
        key = {"assessment_id": assessment_id, "statement_id": statement_id}
        answer = await repository.add_answer(session, key | values | {"version": 1})
        if answer is None:
            raise VersionConflict("Somebody else has just answered this statement.")
    else:
        for name, value in values.items():
            setattr(answer, name, value)
        answer.version += 1
        await session.flush()
    return _told(answer, principal)


async def list_answers(
    session: AsyncSession, assessment_id: UUID, *, principal: Principal
) -> AnswerList:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
    """
    assessment = await find_own(session, assessment_id, principal=principal)
    rows = await repository.answers_of(session, assessment.id)
    return AnswerList(
        set_version=assessment.set_version, items=[_told(row, principal) for row in rows]
    )


async def held_answers(session: AsyncSession, assessment: Assessment) -> list[HeldAnswer]:
    """Those that say something."""
    rows = await repository.answers_of(session, assessment.id)
    answers = [HeldAnswer.model_validate(row, from_attributes=True) for row in rows]
    return [answer for answer in answers if _says_something(answer)]


def _told(answer: AssessmentAnswer, principal: Principal) -> Answer:
    content = HeldAnswer.model_validate(answer, from_attributes=True).model_dump()
    return Answer(
        **content,
        version=answer.version,
        answered_at=answer.answered_at,
        is_by_you=answer.answered_by == principal.subject,
    )


def _says_something(answer: HeldAnswer) -> bool:
    said = answer.model_dump(exclude={"statement_id", "evidence"}).values()
    return bool(answer.evidence) or any(each is not None for each in said)
