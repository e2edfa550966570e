"""What can be asked of the list of solutions, and what it answers."""

from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from catalog.areas.schemas import AreaRef
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
KreisKey = Annotated[str, StringConstraints(pattern=r"^\d{5}$")]
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
    kreis: Choices[KreisKey] = Field(
        [], description="Kreis or kreisfreie Stadt with a public use.", examples=[["05334"]]
    )
    size_class: Choices[SizeClass] = Field(
        [], description="Size class of a municipality with a public use."
    )
    use_level: Choices[PublicUseLevel] = Field([], description="How a public use is known.")
    suitable_for: Choices[SizeClass] = Field(
        [], description="Size class that the maker names as suitable."
    )
    license: Choices[Code] = Field([], description="SPDX licence id.", examples=[["EUPL-1.2"]])
    standard: Choices[Standard] = Field(
        [], description="Standard that it speaks; a family of standards includes its members."
    )
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
            description='Words in any inflection or spelling (ae for ä), "a phrase", -excluded or '
            "NICHT excluded, a place (Parken in Bamberg). `interpretation` says how it was read.",
            examples=["Hochwasser"],
        ),
    ] = ""
    exact: bool = Field(
        False,
        description="Take the words as they are: no correction, no place, nothing that fits in "
        "part or in meaning only.",
    )
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
    broader: str | None = Field(
        description="The value that includes this one: a family of standards; for a Kreis its Land."
    )
    name: str | None = Field(description="Of a Kreis; other names stand in the vocabularies.")


class Facet(BaseModel):
    """How many solutions each value would give, with all *other* filters applied."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "land",
                    "values": [{"value": "05", "count": 12, "broader": None, "name": None}],
                }
            ]
        }
    )

    name: str
    values: list[FacetValue] = Field(
        description="Most frequent first; empty when none is left. `kreis` has values only for "
        "the chosen `land`."
    )


class CorrectedWord(BaseModel):
    model_config = ConfigDict(populate_by_name=True)

    typed: str = Field(alias="from")
    meant: str = Field(alias="to")


class Because(StrEnum):
    SYNONYM = "synonym"
    COMPOUND = "compound"
    MEANING = "meaning"


class Expansion(BaseModel):
    """What else was looked for instead of a word."""

    word: str
    because: Because
    words: list[str]


class Interpretation(BaseModel):
    """How a question was read, so that nothing about an answer is a secret."""

    searched: str = Field(description="The words that were looked for, after corrections.")
    corrections: list[CorrectedWord] = Field(
        description="Words that nothing has and what was taken instead; `exact` undoes it."
    )
    place: AreaRef | None = Field(description="The place that was looked at first.")
    other_places: list[AreaRef] = Field(description="Places of the same name, also looked at.")
    expansions: list[Expansion]
    is_relaxed: bool = Field(
        description="Few or none fit the whole question, so what fits in part follows."
    )
    did_you_mean: str | None = Field(description="Another question that would find more.")


class SolutionPage(Page[SolutionCard]):
    """One page of solutions with the facets of the whole result."""

    facets: list[Facet]
    interpretation: Interpretation | None = Field(description="Null without words.")
