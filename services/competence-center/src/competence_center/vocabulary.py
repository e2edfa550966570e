"""Values that must be concepts of a platform vocabulary."""

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, Field

from chassis.types import Code
from reference import vocabularies


def _concept_of(vocabulary: str) -> Callable[[str], str]:
    def check(concept_id: str) -> str:
        if vocabularies.concept(vocabulary, concept_id) is None:
            raise ValueError(f"is not in the vocabulary {vocabulary}")
        return concept_id

    return check


ActionField = Annotated[
    Code,
    AfterValidator(_concept_of("action-fields")),
    Field(description="Id in `/api/catalog/v1/vocabularies/action-fields`."),
]
SupportOfferKind = Annotated[
    Code,
    AfterValidator(_concept_of("support-offer-types")),
    Field(description="Id in `/api/catalog/v1/vocabularies/support-offer-types`."),
]
SolutionType = Annotated[
    Code,
    AfterValidator(_concept_of("solution-types")),
    Field(description="Id in `/api/catalog/v1/vocabularies/solution-types`."),
]
ScalingPhase = Annotated[
    Code,
    AfterValidator(_concept_of("scaling-phases")),
    Field(description="Id in `/api/catalog/v1/vocabularies/scaling-phases`."),
]
