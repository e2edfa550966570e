"""Shapes of profiles in the API."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from chassis.types import Line, RequestBody
from gateway.profiles import facts
from gateway.profiles.models import StatedAs, Visibility
from gateway.vocabulary import (
    BudgetSituation,
    ItStaffBand,
    OperationModel,
    SolutionType,
    Standard,
)
from reference import areas
from reference.area_table import Level
from reference.labels import Label

Item = TypeVar("Item")


def _all_different(items: list[Item]) -> list[Item]:
    """
    Raises:
        ValueError: the same thing stands there twice.
    """
    if any(item in items[:place] for place, item in enumerate(items)):
        raise ValueError("must not repeat itself")
    return items


Different = AfterValidator(_all_different)


class Topic(StrEnum):
    """What a municipality may say about itself: the members of `Statements`."""

    IT_STAFF = "it_staff"
    PLATFORMS = "platforms"
    STANDARDS = "standards"
    OPERATION_MODELS = "operation_models"
    BUDGET_SITUATION = "budget_situation"


class PlatformInUse(RequestBody):
    solution_type: SolutionType
    name: Line | None = Field(None, description="What it is called there.")


class Statements(RequestBody):
    """Null: nothing was stated, or not to the reader. An empty list: it was stated that none is."""

    it_staff: ItStaffBand | None = Field(None, description="Staff for digital matters and IT.")
    platforms: Annotated[list[PlatformInUse], Different] | None = Field(
        None, max_length=30, description="What runs already."
    )
    standards: Annotated[list[Standard], Different] | None = Field(
        None, max_length=50, description="Standards and interfaces in use."
    )
    operation_models: Annotated[list[OperationModel], Different] | None = Field(
        None, max_length=10, description="In which ways a solution is to be run."
    )
    budget_situation: BudgetSituation | None = None


class ProfileChange(RequestBody):
    """The whole of what is stated from now on; what is left out is not stated any more."""

    statements: Statements
    visibility: dict[Topic, Visibility] = Field(
        default_factory=dict, description="Of each statement; `private` where none is given."
    )


class AreaName(BaseModel):
    key: str
    level: Level
    name: str

    @classmethod
    def of(cls, area: areas.Area) -> Self:
        return cls(key=area.key, level=area.level, name=area.name)


class Facts(BaseModel):
    """What the official register says; of an ended area without a single successor no figures."""

    area: AreaName
    kind: Label
    within: list[AreaName] = Field(description="Verband, Kreis and Land, the nearest first.")
    population: int | None
    population_on: date | None
    size_class: str | None = Field(
        description="Id in `/api/catalog/v1/vocabularies/size-classes`; of municipalities."
    )
    area_ha: int | None = Field(description="Hectares.")
    people_per_km2: float | None
    ended_on: date | None
    successors: list[AreaName] = Field(description="What an ended area has become part of.")
    replaces: AreaName | None = Field(
        description="The ended area that the organisation names; it became part of this one."
    )
    as_of: date = Field(description="State of the register, for all but the population.")
    sources: list[str] = Field(description="To be shown beside the facts.")

    @classmethod
    def of_area(cls, key: str | None) -> Self | None:
        named, area = areas.get(key) if key else None, facts.area_in_force(key)
        if named is None or area is None:
            return None
        register = areas.register()
        return cls(
            area=AreaName.of(area),
            kind=area.kind,
            within=[AreaName.of(each) for each in areas.ancestors(area.key)],
            population=area.population,
            population_on=area.population_on,
            size_class=areas.size_class(area.population) if area.level == "gemeinde" else None,
            area_ha=area.area_ha,
            people_per_km2=facts.people_per_km2(area),
            ended_on=area.valid_to,
            successors=[AreaName.of(each) for each in map(areas.get, area.successors) if each],
            replaces=AreaName.of(named) if named != area else None,
            as_of=register.as_of,
            sources=list(register.sources),
        )


class Provenance(BaseModel):
    """For whom a statement is, and who made it when: by role, never by name."""

    visibility: Visibility
    stated_at: datetime
    stated_as: StatedAs


EXAMPLE: dict[str, Any] = {
    "organization_id": "019ab1c2-0000-7000-8000-000000000001",
    "facts": {
        "area": {"key": "064350014014", "level": "gemeinde", "name": "Beispielstadt"},
        "kind": {"de": "Stadt", "en": "Town"},
        "within": [{"key": "06", "level": "land", "name": "Hessen"}],
        "population": 23_000,
        "population_on": "2024-12-31",
        "size_class": "20k_100k",
        "area_ha": 4_600,
        "people_per_km2": 500.0,
        "ended_on": None,
        "successors": [],
        "replaces": None,
        "as_of": "2026-02-28",
        "sources": ["© Statistisches Bundesamt (Destatis), 2026, Gemeindeverzeichnis"],
    },
    "statements": {
        "it_staff": "1_3",
        "platforms": [{"solution_type": "urban_data_platform", "name": None}],
        "standards": ["wms"],
        "operation_models": ["municipal_data_centre", "saas"],
        "budget_situation": None,
    },
    "provenance": {
        "it_staff": {
            "visibility": "public",
            "stated_at": "2026-11-22T12:00:00Z",
            "stated_as": "administrator",
        }
    },
    "may_change": False,
    "version": 3,
}


class Profile(BaseModel):
    """A municipality, Kreis or Verband: facts of the register beside its own statements."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    organization_id: UUID
    facts: Facts | None = Field(description="Null where the organisation names no known area.")
    statements: Statements
    provenance: dict[Topic, Provenance] = Field(description="Of each statement that is shown.")
    may_change: bool = Field(description="Whether the reader makes the statements.")
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')


class ProfileRevision(BaseModel):
    """What was stated at one time, for the own organisation."""

    version: int
    changed_at: datetime
    changed_as: StatedAs
    person: str | None = Field(description="Null where the account is gone.")
    changed: list[Topic] = Field(description="What differs from the revision before.")
    statements: Statements
    visibility: dict[Topic, Visibility]
