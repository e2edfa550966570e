"""Requests and answers about projects."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.facets import Facet
from chassis.pagination import Page, PageParameters
from chassis.types import LandKey, LocalizedText, QueryParameters, SearchText
from knowledge.organizations.schemas import OrganizationRef
from knowledge.periods import Period
from knowledge.projects.models import PartnerRole, ProjectCategory
from knowledge.sources import Source

EXAMPLE: dict[str, Any] = {
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a21",
    "slug": "beispielstadt",
    "number": 99,
    "title": {"de": "Modellprojekt Beispielstadt", "en": "Model project Beispielstadt"},
    "official_name": None,
    "category": "medium_town",
    "wave": 2,
    "lands": ["05"],
    "partners": [
        {
            "organization_id": None,
            "organization": None,
            "area_key": "059999999999",
            "name": "Beispielstadt",
            "role": "lead",
        }
    ],
    "money": {
        "total_cost": None,
        "grant_amount": {
            "amount_eur": 5300000,
            "is_approximate": True,
            "source": {
                "label": "Bericht der Stadt",
                "url": None,
                "checked_on": "2026-11-21",
                "confidence": "V",
            },
            "checked_on": "2026-11-21",
        },
        "own_contribution": None,
        "land_funding": None,
    },
    "period": {"from": "2021", "to": "2027", "note": None},
    "website_url": None,
    "note": None,
    "sources": [
        {
            "label": "Auswahl der zweiten Staffel",
            "url": None,
            "checked_on": "2026-11-21",
            "confidence": "V",
        }
    ],
}

Wave = Annotated[int, Field(ge=1, le=3)]


class PlaceParameters(QueryParameters):
    """Several values of one filter widen the answer, several filters narrow it."""

    land: list[LandKey] = Field(
        default_factory=list, description="Has a partner in one of these Länder.", max_length=16
    )
    wave: list[Wave] = Field(
        default_factory=list, description="Funding wave (Staffel) 1, 2 or 3.", max_length=3
    )
    category: list[ProjectCategory] = Field(
        default_factory=list, description="Group in the selection.", max_length=10
    )


class ProjectParameters(PlaceParameters, PageParameters):
    """Filters and paging of the list."""

    q: Annotated[
        SearchText | None,
        Field(
            description="Titles, names and partners: German words or their beginnings, all must "
            "occur.",
            examples=["Kreis"],
        ),
    ] = None


class PartnerItem(BaseModel):
    organization_id: UUID | None
    organization: OrganizationRef | None = Field(
        description="Null when it is not known, or not known here yet."
    )
    area_key: str | None = Field(description="Null for a body without an area of its own.")
    name: str
    role: PartnerRole = Field(description="`lead` signs for all partners.")


class AmountItem(BaseModel):
    amount_eur: int
    is_approximate: bool = Field(description="True: the source rounds.")
    source: Source
    checked_on: date


class MoneyItem(BaseModel):
    """Four sums that must not be mixed up; null means not known, never nothing."""

    total_cost: AmountItem | None
    grant_amount: AmountItem | None = Field(description="What the federation gives.")
    own_contribution: AmountItem | None
    land_funding: AmountItem | None


class ProjectItem(BaseModel):
    """One of the model projects."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    number: int = Field(description="Place in the list of all projects; no rank.")
    title: LocalizedText = Field(
        description="Its own name where that is certain, else who carries it."
    )
    official_name: str | None = Field(description="Null when it is not certain.")
    category: ProjectCategory
    wave: Wave
    lands: list[str] = Field(description="Keys of all Länder that it lies in.")
    partners: list[PartnerItem]
    money: MoneyItem
    period: Period | None
    website_url: str | None
    note: LocalizedText | None = Field(description="What a reader should know beyond the fields.")
    sources: list[Source]


class ProjectPage(Page[ProjectItem]):
    facets: list[Facet]
