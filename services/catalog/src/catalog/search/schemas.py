"""What can be asked of the list of solutions, and what it answers."""

from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from catalog.solutions.completeness import MustField
from catalog.solutions.enums import DevelopmentStatus, ScalingPhase, SolutionKind
from catalog.solutions.schemas import SolutionCard
from catalog.vocabularies.types import (
    ActionField,
    Goal,
    OrganizationKind,
    SizeClass,
    SolutionType,
    Standard,
)
from chassis.pagination import Page, PageParameters
from chassis.types import AreaKey, Code, LandKey, Line, SearchText

Value = TypeVar("Value")
Choices = Annotated[list[Value], Field(max_length=20)]


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NAME = "name"
    UPDATED = "updated"


class PublicUseLevel(StrEnum):
    DOCUMENTED = "documented"
    CONFIRMED = "confirmed"


class SolutionFilters(PageParameters):
    """Filters that are also facets: several values of one are alternatives, several filters all
    have to fit."""

    action_field: Choices[ActionField] = Field(
        [], description="Field of action.", examples=[["klimaanpassung-wasser-gruen"]]
    )
    solution_type: Choices[SolutionType] = Field(
        [], description="What sort of solution it is.", examples=[["flood_warning"]]
    )
    kind: Choices[SolutionKind] = Field([], description="Software, data, a method and so on.")
    goal: Choices[Goal] = Field([], description="Goal that it serves.")
    land: Choices[LandKey] = Field([], description="Land with a public use.", examples=[["05"]])
    size_class: Choices[SizeClass] = Field(
        [], description="Size class of a municipality with a public use."
    )
    use_level: Choices[PublicUseLevel] = Field([], description="How a public use is known.")
    suitable_for: Choices[SizeClass] = Field(
        [], description="Size class that the maker names as suitable."
    )
    license: Choices[Code] = Field([], description="SPDX licence id.", examples=[["EUPL-1.2"]])
    standard: Choices[Standard] = Field([], description="Standard that it speaks.")
    owner_kind: Choices[OrganizationKind] = Field([], description="Kind of organisation behind it.")
    programme: Choices[Line] = Field([], description="Funding programme, spelt as in the facet.")
    ozg_topic: Choices[Line] = Field([], description="OZG topic, spelt as in the facet.")
    development_status: Choices[DevelopmentStatus] = Field(
        [], description="How far it is, as in publiccode.yml."
    )
    scaling_phase: Choices[ScalingPhase] = Field([], description="How far it has spread.")
    unknown: Choices[MustField] = Field([], description="Entries that state this field as unknown.")
    is_open_source: bool | None = Field(
        None, description="Entries for which it is unknown fit neither value."
    )
    is_joinable: bool | None = Field(None, description="An operator model that others can join.")
    yields_open_data: bool | None = Field(None, description="Using it yields open data.")
    has_proven_accessibility: bool | None = Field(
        None, description="Tested or confirmed in practice, and not expired."
    )


class SolutionQuery(SolutionFilters):
    """Query parameters of the list of solutions."""

    q: Annotated[
        SearchText,
        Field(
            description="Words that all have to occur, as beginnings of words; ae, oe, ue and ss "
            "find ä, ö, ü and ß.",
            examples=["Hochwasser"],
        ),
    ] = ""
    area: Annotated[
        AreaKey | None,
        Field(description="Own municipality, Kreis or Land: fills `uses_near`, filters nothing."),
    ] = None
    sort: Sort = Field(
        Sort.RELEVANCE, description="Match of the words, name, or last updated first."
    )

    def chosen(self) -> dict[str, list[str]]:
        """The chosen values by facet, as they stand in tokens; facets without a choice left out."""
        values = self.model_dump(mode="json", include=set(FACETS), exclude_none=True)
        return {
            facet: [str(value) for value in chosen] if isinstance(chosen, list) else [_word(chosen)]
            for facet, chosen in values.items()
            if chosen != []
        }


def _word(is_so: bool) -> str:
    return "true" if is_so else "false"


FACETS = tuple(
    name for name in SolutionFilters.model_fields if name not in PageParameters.model_fields
)


class FacetValue(BaseModel):
    value: str
    count: int


class Facet(BaseModel):
    """How many solutions each value would give, with all *other* filters applied."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "land", "values": [{"value": "05", "count": 12}]}]}
    )

    name: str
    values: list[FacetValue] = Field(description="Most frequent first; empty when none is left.")


class SolutionPage(Page[SolutionCard]):
    """One page of solutions with the facets of the whole result."""

    facets: list[Facet]
