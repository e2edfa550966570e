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


ItStaffBand = Annotated[
    Code,
    AfterValidator(_concept_of("it-staff-bands")),
    Field(description="Id in `/api/catalog/v1/vocabularies/it-staff-bands`."),
]
SolutionType = Annotated[
    Code,
    AfterValidator(_concept_of("solution-types")),
    Field(description="Id in `/api/catalog/v1/vocabularies/solution-types`."),
]
Standard = Annotated[
    Code,
    AfterValidator(_concept_of("standards")),
    Field(description="Id in `/api/catalog/v1/vocabularies/standards`."),
]
OperationModel = Annotated[
    Code,
    AfterValidator(_concept_of("operation-models")),
    Field(description="Id in `/api/catalog/v1/vocabularies/operation-models`."),
]
BudgetSituation = Annotated[
    Code,
    AfterValidator(_concept_of("budget-situations")),
    Field(description="Id in `/api/catalog/v1/vocabularies/budget-situations`."),
]
