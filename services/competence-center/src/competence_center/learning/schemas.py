"""Requests and answers about courses and learning paths."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.facets import Facet
from chassis.pagination import Page, PageParameters
from chassis.types import LocalizedText, QueryParameters, SearchText
from competence_center.learning.enums import Mode, ModeAnswer, Role
from competence_center.learning.values import DimensionId
from competence_center.organizations.schemas import OrganizationRef
from competence_center.sources import Source
from competence_center.support_offers.enums import Cost
from competence_center.support_offers.schemas import CostAnswer
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
    "slug": "daten-oeffnen",
    "name": "Daten öffnen",
    "provider": {"name": "Beispielakademie", "organization": None},
    "description": {"de": "Wie offene Daten entstehen.", "en": "How open data come about."},
    "roles": ["project_lead", "it"],
    "dimensions": [
        {"id": "data", "name": {"de": "Daten und Infrastruktur", "en": "Data and infrastructure"}}
    ],
    "mode": "self_paced",
    "workload": "PT40H",
    "cost": "free",
    "fees_description": None,
    "certificate": None,
    "languages": ["de"],
    "license_spdx": None,
    "lands": [],
    "url": "https://akademie.example/daten",
    "checked_on": "2026-11-22",
    "sources": [
        {
            "label": "Website der Beispielakademie",
            "url": "https://akademie.example/daten",
            "checked_on": "2026-11-22",
            "confidence": "V",
        }
    ],
    "version": 1,
}


class CourseParameters(PageParameters):
    """Several values of one filter widen the list, several filters narrow it."""

    q: Annotated[
        SearchText | None,
        Field(description="German words or their beginnings; all must occur.", examples=["Daten"]),
    ] = None
    role: list[Role] = Field(default_factory=list, description="For whom.", max_length=10)
    dimension: list[DimensionId] = Field(
        default_factory=list,
        description="What it is about, as a dimension of the self-assessment.",
        max_length=20,
    )
    mode: list[ModeAnswer] = Field(
        default_factory=list, description="How it is held.", max_length=10
    )
    cost: list[CostAnswer] = Field(
        default_factory=list, description="Whether it costs something.", max_length=3
    )


class SchemaOrgParameters(QueryParameters):
    language: Annotated[
        Literal["de", "en"], Field(description="Of the texts; German where there is no other.")
    ] = "de"


class DimensionRef(BaseModel):
    """A dimension of the self-assessment."""

    id: str = Field(description="The same in `/v1/question-sets`.")
    name: Label


class Provider(BaseModel):
    name: str
    organization: OrganizationRef | None = Field(
        description="Null when it is no organisation of the platform, or not known here yet."
    )


class CourseItem(BaseModel):
    """A course of somebody else."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    name: str
    provider: Provider
    description: LocalizedText
    roles: list[Role] = Field(description="For whom it is useful.")
    dimensions: list[DimensionRef] = Field(description="What it is about.")
    mode: Mode | None = Field(description="How it is held; null: not known.")
    workload: str | None = Field(
        description="How long it takes, as a duration of ISO 8601; null: not known.",
        examples=["PT40H"],
    )
    cost: Cost | None = Field(description="Null: not known.")
    fees_description: LocalizedText | None
    certificate: LocalizedText | None = Field(
        description="What those get who finish it; null: not known."
    )
    languages: list[str] = Field(description="BCP 47.")
    license_spdx: str | None = Field(description="Of its material; null: not known.")
    lands: list[str] = Field(
        description="Keys of the Länder whose people may take it; empty for all."
    )
    url: str | None = Field(description="Of the course, or else of the platform that holds it.")
    checked_on: date = Field(description="Day on which a person last looked at the facts.")
    sources: list[Source]
    version: int


class CoursePage(Page[CourseItem]):
    facets: list[Facet]
    dimensions: list[DimensionRef] = Field(description="All that a course can be about.")


class LearningPathParameters(QueryParameters):
    """Several values of one filter widen the list, several filters narrow it."""

    role: list[Role] = Field(default_factory=list, description="For whom.", max_length=10)
    dimension: list[DimensionId] = Field(
        default_factory=list, description="What a path leads on with.", max_length=20
    )


class Reading(BaseModel):
    """Something to read, on this platform or elsewhere."""

    title: Label
    url: str = Field(description="A path begins at the page of this platform.")
    checked_on: date | None = Field(
        description="Day on which a person last looked; null for own pages."
    )


class LearningStep(BaseModel):
    """Either a course or something to read, and what it is for."""

    purpose: Label
    course: CourseItem | None
    reading: Reading | None


class LearningPathItem(BaseModel):
    """Courses and readings in an order that makes sense for a role."""

    slug: str
    role: Role
    dimensions: list[DimensionRef] = Field(description="What it leads on with.")
    title: Label
    goal: Label
    steps: list[LearningStep]


class LearningPathList(BaseModel):
    items: list[LearningPathItem] = Field(description="By role, each in the order of the files.")
