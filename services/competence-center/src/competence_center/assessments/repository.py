"""Statements about self-assessments."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.assessments.models import Assessment, AssessmentAnswer, AssessmentSnapshot
from competence_center.assessments.policy import Sight
from competence_center.organizations.models import Organization

# Several may answer at the same time; who changes what all answers hang on is alone.
Lock = Literal["shared", "alone"] | None


def _seen_by(sight: Sight) -> ColumnElement[bool]:
    is_own = Assessment.organization_id == sight.organization_id
    if sight.land is None:
        return is_own
    in_land = func.left(Assessment.area_key, 2) == sight.land
    return or_(is_own, and_(Assessment.is_shown_to_land, in_land))


async def list_assessments(
    session: AsyncSession, sight: Sight, *, before: UUID | None, limit: int
) -> Sequence[Assessment]:
    """The newest first."""
    rows = select(Assessment).where(_seen_by(sight)).order_by(Assessment.id.desc()).limit(limit)
    if before is not None:
        rows = rows.where(Assessment.id < before)
    return (await session.scalars(rows)).all()


async def count_assessments(session: AsyncSession, sight: Sight) -> int:
    rows = select(func.count(Assessment.id)).where(_seen_by(sight))
    return (await session.execute(rows)).scalar_one()


async def find(
    session: AsyncSession, assessment_id: UUID, *, lock: Lock = None
) -> Assessment | None:
    rows = select(Assessment).where(Assessment.id == assessment_id)
    if lock is not None:
        rows = rows.with_for_update(read=lock == "shared")
        rows = rows.execution_options(populate_existing=True)
    return (await session.scalars(rows)).one_or_none()


async def find_of(session: AsyncSession, organization_id: UUID) -> Assessment | None:
    rows = select(Assessment).where(Assessment.organization_id == organization_id)
    return (await session.scalars(rows)).one_or_none()


async def organizations(
    session: AsyncSession, assessments: Iterable[Assessment]
) -> Mapping[UUID, Organization]:
    ids = [assessment.organization_id for assessment in assessments]
    rows = await session.scalars(select(Organization).where(Organization.id.in_(ids)))
    return {organization.id: organization for organization in rows}


async def last_snapshots(
    session: AsyncSession, assessments: Iterable[Assessment]
) -> Mapping[UUID, AssessmentSnapshot]:
    """By assessment."""
    snapshot = AssessmentSnapshot
    ids = [assessment.id for assessment in assessments]
    rows = (
        select(snapshot)
        .where(snapshot.assessment_id.in_(ids))
        .ext(distinct_on(snapshot.assessment_id))
        .order_by(snapshot.assessment_id, snapshot.number.desc())
    )
    return {each.assessment_id: each for each in await session.scalars(rows)}


async def answers_of(session: AsyncSession, assessment_id: UUID) -> Sequence[AssessmentAnswer]:
    rows = select(AssessmentAnswer).where(AssessmentAnswer.assessment_id == assessment_id)
    return (await session.scalars(rows.order_by(AssessmentAnswer.statement_id))).all()


async def count_respondents(session: AsyncSession, assessment_id: UUID) -> int:
    people = func.count(AssessmentAnswer.answered_by.distinct())
    rows = select(people).where(AssessmentAnswer.assessment_id == assessment_id)
    return (await session.execute(rows)).scalar_one()


async def find_answer_for_update(
    session: AsyncSession, assessment_id: UUID, statement_id: str
) -> AssessmentAnswer | None:
    key = AssessmentAnswer.assessment_id == assessment_id
    rows = select(AssessmentAnswer).where(key, AssessmentAnswer.statement_id == statement_id)
    found = await session.scalars(rows.with_for_update())
    return found.one_or_none()


async def add_answer(session: AsyncSession, values: Mapping[str, Any]) -> AssessmentAnswer | None:
    """None where somebody else was first."""
    row = insert(AssessmentAnswer).values(values).on_conflict_do_nothing()
    return (await session.scalars(row.returning(AssessmentAnswer))).one_or_none()


async def rename_answers(
    session: AsyncSession, assessment_id: UUID, statement_ids: Mapping[str, str]
) -> None:
    """Keep the answers that are named, under their new ids, and drop all others."""
    of_it = AssessmentAnswer.assessment_id == assessment_id
    statement_id = AssessmentAnswer.statement_id
    await session.execute(
        delete(AssessmentAnswer)
        .where(of_it, statement_id.not_in(statement_ids))
        .execution_options(synchronize_session=False)
    )
    changed = {old: new for old, new in statement_ids.items() if old != new}
    # By way of ids that no statement has: a new one may be the old one of another answer.
    steps = [(old, f":{new}") for old, new in changed.items()]
    steps += [(f":{new}", new) for new in changed.values()]
    for old, new in steps:
        await session.execute(
            update(AssessmentAnswer)
            .where(of_it, statement_id == old)
            .values(statement_id=new)
            .execution_options(synchronize_session=False)
        )


async def snapshots_of(session: AsyncSession, assessment_id: UUID) -> Sequence[AssessmentSnapshot]:
    """The newest first."""
    rows = select(AssessmentSnapshot).where(AssessmentSnapshot.assessment_id == assessment_id)
    return (await session.scalars(rows.order_by(AssessmentSnapshot.number.desc()))).all()


async def find_snapshot(
    session: AsyncSession, assessment_id: UUID, number: int
) -> AssessmentSnapshot | None:
    return await session.get(AssessmentSnapshot, (assessment_id, number))


async def compared_means(
    session: AsyncSession,
    *,
    organization_kind: str,
    size_class: str,
    since: datetime,
    without: UUID,
) -> Sequence[Mapping[str, float]]:
    """Means by dimension in the last states of all that share them."""
    snapshot = AssessmentSnapshot
    last = (
        select(snapshot)
        .join(Assessment, Assessment.id == snapshot.assessment_id)
        .where(Assessment.is_compared, Assessment.id != without)
        .ext(distinct_on(snapshot.assessment_id))
        .order_by(snapshot.assessment_id, snapshot.number.desc())
        .subquery()
    )
    rows = select(last.c.means).where(
        last.c.organization_kind == organization_kind,
        last.c.size_class == size_class,
        last.c.taken_at >= since,
    )
    return (await session.scalars(rows)).all()
