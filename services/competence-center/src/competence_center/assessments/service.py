"""What can be done with a self-assessment as a whole."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from competence_center.assessments import policy, repository
from competence_center.assessments.answering import held_answers
from competence_center.assessments.errors import AssessmentExists
from competence_center.assessments.finding import find_own, find_seen
from competence_center.assessments.models import Assessment
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.results import by_statement, result_of
from competence_center.assessments.schemas import (
    AssessmentParameters,
    AssessmentResult,
    AssessmentSummary,
    AssessmentVisibility,
    SnapshotRef,
    UncarriedAnswer,
)
from competence_center.organizations.schemas import OrganizationRef


async def begin_assessment(
    session: AsyncSession, *, sets: QuestionSets, principal: Principal, now: datetime
) -> AssessmentSummary:
    """Begin the one self-assessment of the caller's organisation; at first nobody else reads it.

    Raises:
        Unauthenticated, Forbidden, OnlyMunicipalities: the caller may not.
        AssessmentExists: `assessment_id` names it.
    """
    acting = policy.assessing(principal)
    existing = await repository.find_of(session, acting.organization_id)
    if existing is not None:
        raise AssessmentExists("Go on with that one.", assessment_id=str(existing.id))
    assessment = Assessment(
        id=new_id(),
        organization_id=acting.organization_id,
        organization_kind=acting.kind,
        area_key=acting.area_key,
        set_version=sets.current.version,
        is_shown_to_land=False,
        is_compared=False,
        uncarried=[],
        version=1,
        begun_at=now,
    )
    session.add(assessment)
    await session.flush()
    return await summarize(session, assessment, sets=sets, principal=principal)


async def list_assessments(
    session: AsyncSession,
    parameters: AssessmentParameters,
    *,
    sets: QuestionSets,
    principal: Principal,
) -> Page[AssessmentSummary]:
    """The one of the caller's organisation, or those shown to the caller's Land.

    Raises:
        Unauthenticated, Forbidden: the caller sees none, whatever there is.
    """
    sight = policy.sight_of(principal)
    scope = cursor_scope(f"list_assessments {sight}", parameters)
    keys = decode_cursor(parameters.cursor, scope, UUID)
    before = UUID(str(keys[0])) if keys else None
    rows = await repository.list_assessments(
        session, sight, before=before, limit=parameters.limit + 1
    )
    page = rows[: parameters.limit]
    return Page(
        items=await _summaries(session, page, sets=sets, principal=principal),
        next_cursor=encode_cursor(scope, str(page[-1].id)) if len(rows) > len(page) else None,
        total=await repository.count_assessments(session, sight),
    )


async def get_assessment(
    session: AsyncSession, assessment_id: UUID, *, sets: QuestionSets, principal: Principal
) -> AssessmentSummary:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
    """
    assessment = await find_seen(session, assessment_id, principal=principal)
    return await summarize(session, assessment, sets=sets, principal=principal)


async def get_result(
    session: AsyncSession, assessment_id: UUID, *, sets: QuestionSets, principal: Principal
) -> AssessmentResult:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
    """
    assessment = await find_own(session, assessment_id, principal=principal)
    answers = await held_answers(session, assessment)
    return result_of(sets.get(assessment.set_version), by_statement(answers))


async def choose_visibility(
    session: AsyncSession,
    assessment_id: UUID,
    visibility: AssessmentVisibility,
    *,
    if_match: str | None,
    sets: QuestionSets,
    principal: Principal,
) -> AssessmentSummary:
    """
    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller does not administer its organisation.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    assessment = await find_own(session, assessment_id, principal=principal, lock="alone")
    policy.require_decider(principal, assessment)
    check_version(if_match, assessment.version)
    assessment.is_shown_to_land = visibility.is_shown_to_land
    assessment.is_compared = visibility.is_compared
    assessment.version += 1
    await session.flush()
    return await summarize(session, assessment, sets=sets, principal=principal)


async def delete_assessment(
    session: AsyncSession, assessment_id: UUID, *, if_match: str | None, principal: Principal
) -> None:
    """Everything goes: answers, notes and held states.

    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller does not administer its organisation.
        PreconditionRequired, VersionConflict: the caller has not seen the current version.
    """
    assessment = await find_own(session, assessment_id, principal=principal, lock="alone")
    policy.require_decider(principal, assessment)
    check_version(if_match, assessment.version)
    await session.delete(assessment)
    await session.flush()


async def summarize(
    session: AsyncSession, assessment: Assessment, *, sets: QuestionSets, principal: Principal
) -> AssessmentSummary:
    (summary,) = await _summaries(session, [assessment], sets=sets, principal=principal)
    return summary


async def _summaries(
    session: AsyncSession,
    assessments: Sequence[Assessment],
    *,
    sets: QuestionSets,
    principal: Principal,
) -> list[AssessmentSummary]:
    organizations = await repository.organizations(session, assessments)
    snapshots = await repository.last_snapshots(session, assessments)
    summaries = []
    for assessment in assessments:
        is_own = policy.is_own(principal, assessment)
        answers = await held_answers(session, assessment) if is_own else []
        result = result_of(sets.get(assessment.set_version), by_statement(answers))
        organization = organizations.get(assessment.organization_id)
        snapshot = snapshots.get(assessment.id)
        summaries.append(
            AssessmentSummary(
                id=assessment.id,
                organization=organization and OrganizationRef.model_validate(organization),
                organization_id=assessment.organization_id,
                organization_kind=assessment.organization_kind,
                area_key=assessment.area_key,
                is_shown_to_land=assessment.is_shown_to_land,
                is_compared=assessment.is_compared,
                set_version=assessment.set_version,
                current_set_version=sets.current.version,
                statements=result.statements,
                answered=result.answered if is_own else None,
                is_own=is_own,
                may_decide=policy.may_decide(principal, assessment),
                uncarried=[
                    UncarriedAnswer.model_validate(each)
                    for each in (assessment.uncarried if is_own else [])
                ],
                last_snapshot=snapshot
                and SnapshotRef.model_validate(snapshot, from_attributes=True),
                version=assessment.version,
                begun_at=assessment.begun_at,
            )
        )
    return summaries
