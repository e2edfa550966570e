"""Routes of the question sets."""

from typing import Annotated

from fastapi import APIRouter, Path

from competence_center.assessments.errors import QuestionSetNotFound
from competence_center.assessments.question_sets import (
    LEVEL_NAMES,
    QuestionSet,
    QuestionSets,
    Sets,
    Version,
)
from competence_center.assessments.schemas import (
    QuestionSetDetail,
    QuestionSetList,
    QuestionSetRef,
)

router = APIRouter(prefix="/v1/question-sets", tags=["question sets"])


@router.get("")
async def list_question_sets(sets: Sets) -> QuestionSetList:
    """All published versions; none is ever changed or taken away."""
    return QuestionSetList(items=[_ref(each, sets) for each in reversed(sets.all)])


@router.get(
    "/{version}", responses={404: {"description": "There is no question set of this version."}}
)
async def get_question_set(sets: Sets, version: Annotated[Version, Path()]) -> QuestionSetDetail:
    """Dimensions, statements and what each level means there, in both languages."""
    found = sets.find(version)
    if found is None:
        raise QuestionSetNotFound("See GET /v1/question-sets for all versions.")
    return QuestionSetDetail(
        **_ref(found, sets).model_dump(),
        level_names=list(LEVEL_NAMES),
        dimensions=list(found.dimensions),
    )


def _ref(question_set: QuestionSet, sets: QuestionSets) -> QuestionSetRef:
    return QuestionSetRef(
        version=question_set.version,
        published_on=question_set.published_on,
        is_current=question_set == sets.current,
    )
