"""Values that courses and paths are described with."""

from functools import cache
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from chassis.types import Code
from competence_center.assessments.question_sets import read_question_sets


@cache
def dimension_ids() -> frozenset[str]:
    """Of the question set that is answered now."""
    return frozenset(each.id for each in read_question_sets().current.dimensions)


def _known(dimension_id: str) -> str:
    if dimension_id not in dimension_ids():
        raise ValueError("is not a dimension of the current question set")
    return dimension_id


DimensionId = Annotated[
    Code,
    AfterValidator(_known),
    Field(description="Id of a dimension in `/v1/question-sets`.", examples=["skills"]),
]
Workload = Annotated[
    str,
    StringConstraints(pattern=r"^(P\d{1,3}[WD]|PT\d{1,3}[HM])$"),
    Field(description="How long it takes, as a duration of ISO 8601.", examples=["PT40H"]),
]
