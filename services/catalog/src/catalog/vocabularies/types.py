"""Field types whose values stand in a vocabulary."""

from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from catalog.vocabularies.service import concept_ids
from chassis.types import Code
from reference import vocabularies


def _is_in(name: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if vocabularies.concept(name, value) is None:
            raise ValueError(f"is not in the vocabulary {name}")
        return value

    return check


def _list_ids(name: str) -> Callable[[dict[str, Any]], None]:
    def extend(schema: dict[str, Any]) -> None:
        schema["enum"] = concept_ids(name)

    return extend


ActionField = Annotated[
    Code,
    AfterValidator(_is_in("action-fields")),
    Field(json_schema_extra=_list_ids("action-fields")),
]
SolutionType = Annotated[
    Code,
    AfterValidator(_is_in("solution-types")),
    Field(json_schema_extra=_list_ids("solution-types")),
]
Goal = Annotated[Code, AfterValidator(_is_in("goals")), Field(json_schema_extra=_list_ids("goals"))]
SizeClass = Annotated[
    Code,
    AfterValidator(_is_in("size-classes")),
    Field(json_schema_extra=_list_ids("size-classes")),
]
Standard = Annotated[
    Code, AfterValidator(_is_in("standards")), Field(json_schema_extra=_list_ids("standards"))
]
OrganizationKind = Annotated[
    Code,
    AfterValidator(_is_in("organization-kinds")),
    Field(json_schema_extra=_list_ids("organization-kinds")),
]
