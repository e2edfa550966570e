"""Held states: dated, whole and unchangeable; they alone are shown and compared."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from competence_center.assessments import repository
from competence_center.assessments.answering import held_answers
from competence_center.assessments.errors import (
    NothingAnswered,
    SnapshotNotFound,
    TooManySnapshots,
)
from competence_center.assessments.finding import find_own, find_seen
from competence_center.assessments.models import Assessment, AssessmentSnapshot
from competence_center.assessments.policy import is_own
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.results import (
    by_statement,
    compared_means,
    is_answered,
    result_of,
)
from competence_center.assessments.schemas import (
    HeldAnswer,
    NewSnapshot,
    Snapshot,
    SnapshotList,
    SnapshotRef,
)
from competence_center.size_classes import size_class_of

# One every week for two years; the list has no pages.
MOST_SNAPSHOTS = 100


async def hold_state(
    session: AsyncSession,
    assessment_id: UUID,
    new: NewSnapshot,
    *,
    sets: QuestionSets,
    principal: Principal,
    now: datetime,
) -> Snapshot:
    """Hold all answers as they are now.

    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
        NothingAnswered: there is nothing to hold.
        TooManySnapshots: there are 100.
    """
    assessment = await find_own(session, assessment_id, principal=principal, lock="alone")
    row = await hold(session, assessment, label=new.label, sets=sets, now=now)
    return _told(row, sets=sets, is_whole=True)


async def hold(
    session: AsyncSession,
    assessment: Assessment,
    *,
    label: str | None,
    sets: QuestionSets,
    now: datetime,
) -> AssessmentSnapshot:
    """The caller has locked the self-assessment; raises as `hold_state` does."""
    answers = await held_answers(session, assessment)
    if not any(map(is_answered, answers)):
        raise NothingAnswered("Answer at least one statement first.")
    last = await repository.last_snapshots(session, [assessment])
    number = last[assessment.id].number + 1 if last else 1
    if number > MOST_SNAPSHOTS:
        raise TooManySnapshots(f"It holds {MOST_SNAPSHOTS} states; export them and begin anew.")
    question_set = sets.get(assessment.set_version)
    row = AssessmentSnapshot(
        assessment_id=assessment.id,
        number=number,
        label=label,
        set_version=assessment.set_version,
        answers=[answer.model_dump() for answer in answers],
        means=compared_means(question_set, by_statement(answers)),
        respondents=await repository.count_respondents(session, assessment.id),
        organization_kind=assessment.organization_kind,
        size_class=size_class_of(assessment.area_key),
        taken_at=now,
    )
    session.add(row)
    await session.flush()
    return row


async def list_snapshots(
    session: AsyncSession, assessment_id: UUID, *, principal: Principal
) -> SnapshotList:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
    """
    await find_seen(session, assessment_id, principal=principal)
    rows = await repository.snapshots_of(session, assessment_id)
    return SnapshotList(
        items=[SnapshotRef.model_validate(row, from_attributes=True) for row in rows]
    )


async def get_snapshot(
    session: AsyncSession,
    assessment_id: UUID,
    number: int,
    *,
    sets: QuestionSets,
    principal: Principal,
) -> Snapshot:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        SnapshotNotFound: it holds no state of this number.
    """
    assessment = await find_seen(session, assessment_id, principal=principal)
    row = await repository.find_snapshot(session, assessment_id, number)
    if row is None:
        raise SnapshotNotFound(f"There is no state {number}.")
    return _told(row, sets=sets, is_whole=is_own(principal, assessment))


async def all_snapshots(
    session: AsyncSession, assessment: Assessment, *, sets: QuestionSets
) -> list[Snapshot]:
    """For who owns it, the newest first."""
    rows = await repository.snapshots_of(session, assessment.id)
    return [_told(row, sets=sets, is_whole=True) for row in rows]


def _told(row: AssessmentSnapshot, *, sets: QuestionSets, is_whole: bool) -> Snapshot:
    answers = [HeldAnswer.model_validate(each) for each in row.answers]
    result = result_of(sets.get(row.set_version), by_statement(answers))
    return Snapshot(
        **SnapshotRef.model_validate(row, from_attributes=True).model_dump(),
        assessment_id=row.assessment_id,
        answers=answers if is_whole else list(map(_without_words, answers)),
        result=result,
    )


def _without_words(answer: HeldAnswer) -> HeldAnswer:
    """That a statement does not apply stays visible, why does not."""
    reason = answer.not_applicable_because and "–"
    return answer.model_copy(
        update={"not_applicable_because": reason, "note": None, "evidence": []}
    )
