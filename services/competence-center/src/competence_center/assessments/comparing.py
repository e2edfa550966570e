"""How others of the same kind and size stand: medians and quartiles, never who."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from statistics import quantiles
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal
from chassis.row_security import all_rows
from competence_center.assessments import repository
from competence_center.assessments.answering import held_answers
from competence_center.assessments.finding import find_own
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.results import by_statement, result_of
from competence_center.assessments.schemas import ComparedDimension, Comparison, Quartiles
from competence_center.size_classes import size_class_of
from competence_center.small_numbers import LEAST

# Older states say little about today.
COUNTED_FOR = timedelta(days=730)


async def compare(
    session: AsyncSession,
    assessment_id: UUID,
    *,
    sets: QuestionSets,
    principal: Principal,
    now: datetime,
) -> Comparison:
    """The own answers of today beside the last held states of others who share theirs.

    Raises:
        AssessmentNotFound: there is none, or the caller may not see it.
        Forbidden: the caller may read held states alone.
    """
    assessment = await find_own(session, assessment_id, principal=principal)
    size_class = size_class_of(assessment.area_key)
    others: Sequence[Mapping[str, float]] = []
    if size_class is not None:
        async with all_rows(session):
            others = await repository.compared_means(
                session,
                organization_kind=assessment.organization_kind,
                size_class=size_class,
                since=now - COUNTED_FOR,
                without=assessment.id,
            )
    answers = by_statement(await held_answers(session, assessment))
    result = result_of(sets.get(assessment.set_version), answers)
    return Comparison(
        organization_kind=assessment.organization_kind,
        size_class=size_class,
        others=len(others) if len(others) >= LEAST else 0,
        needed=LEAST,
        dimensions=[
            ComparedDimension(
                dimension_id=dimension.dimension_id,
                own_mean=dimension.current_mean,
                others=_quartiles(
                    [
                        means[dimension.dimension_id]
                        for means in others
                        if dimension.dimension_id in means
                    ]
                ),
            )
            for dimension in result.dimensions
        ],
    )


def _quartiles(values: Sequence[float]) -> Quartiles | None:
    if len(values) < LEAST:
        return None
    # Coarse, so that one more or less does not show what it said.
    lower, median, upper = (round(value, 1) for value in quantiles(values, n=4, method="inclusive"))
    return Quartiles(count=len(values), lower_quartile=lower, median=median, upper_quartile=upper)
