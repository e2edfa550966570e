"""Requests and answers about units."""

from datetime import date
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from chassis.facets import Facet
from chassis.pagination import Page, PageParameters
from chassis.types import (
    AreaKey,
    LandKey,
    Line,
    LocalizedText,
    Paragraphs,
    RequestBody,
    SearchText,
)
from competence_center.coverage import Tier, area_in_force
from competence_center.organizations.schemas import OrganizationRef
from competence_center.sources import Source
from competence_center.support_offers.schemas import SupportOfferItem
from competence_center.units.models import UnitKind, UnitLevel
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a11",
    "slug": "beispielstelle-hessen",
    "organization": {
        "id": "5b0c9a0e-9a0e-5d39-8a4e-0d9f6c1e2b33",
        "slug": "beispielstelle-hessen",
        "name": "Beispielstelle Hessen",
        "kind": "state",
    },
    "name": "Beispielstelle Hessen",
    "level": "land",
    "kind": "agency",
    "lands": ["06"],
    "coverage": [{"area_key": "06", "name": "Hessen"}],
    "description": {
        "de": "Berät Kommunen in Hessen bei digitalen Vorhaben.",
        "en": "Advises municipalities in Hessen on digital projects.",
    },
    "website_url": "https://stelle.example",
    "unreachable_since": None,
    "checked_on": "2026-11-21",
    "sources": [
        {
            "label": "Website der Beispielstelle",
            "url": "https://stelle.example",
            "checked_on": "2026-11-21",
            "confidence": "B",
        }
    ],
    "version": 1,
    "tier": "land",
    "reason": {
        "de": "Hilft Kommunen in Ihrem Land (Hessen).",
        "en": "Helps municipalities in your Land (Hessen).",
    },
}


CoveredAreaKey = Annotated[str, AfterValidator(area_in_force)]


class UnitParameters(PageParameters):
    """Several values of one filter widen the list, several filters narrow it."""

    q: Annotated[
        SearchText | None,
        Field(description="German words or their beginnings; all must occur.", examples=["Netzw"]),
    ] = None
    land: list[LandKey] = Field(
        default_factory=list, description="Covers something in one of these Länder.", max_length=16
    )
    level: list[UnitLevel] = Field(default_factory=list, description="Who runs it.", max_length=10)
    kind: list[UnitKind] = Field(default_factory=list, description="What it is.", max_length=10)
    area: Annotated[
        AreaKey | None,
        Field(
            description="For a municipality: only what serves it, nearest first – its own "
            "municipality, Verband and Kreis, then its Land, then the federation. Each item then "
            "has `tier` and `reason`. A key that has ended counts for its successor.",
            examples=["064350014014"],
        ),
    ] = None


class CoveredArea(BaseModel):
    area_key: str
    name: str


class UnitItem(BaseModel):
    """A body that helps municipalities."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    organization: OrganizationRef | None = Field(
        description="Null when it is no organisation of its own, or not known here yet."
    )
    name: str
    level: UnitLevel = Field(description="Who runs it.")
    kind: UnitKind
    lands: list[str] = Field(
        description="Keys of the Länder that it covers, or parts of; empty for all of Germany."
    )
    coverage: list[CoveredArea] = Field(description="Empty for all of Germany.")
    description: LocalizedText
    website_url: str | None
    unreachable_since: date | None = Field(
        description="First of several days on which the website was not reached; null while it is."
    )
    checked_on: date = Field(description="Day on which a person last looked at the facts.")
    sources: list[Source]
    version: int
    tier: Tier | None = Field(description="How near to `area`; null without `area`.")
    reason: Label | None = Field(
        description="Why it is listed for `area`, one sentence; null without `area`."
    )


class UnitPage(Page[UnitItem]):
    facets: list[Facet]


class UnitDescription(BaseModel):
    model_config = ConfigDict(extra="forbid")

    de: Annotated[Paragraphs, Field(max_length=2000)]
    en: Annotated[Paragraphs, Field(max_length=2000)] | None = None


class UnitForm(RequestBody):
    """What a unit is, as its organisation states it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "Digitallotsin im Kreis Beispiel",
                    "level": "kommunal",
                    "kind": "competence_center",
                    "coverage": ["06431"],
                    "description": {"de": "Berät die Gemeinden im Kreis."},
                    "website_url": "https://kreis.example/digital",
                }
            ]
        }
    )

    name: Line
    level: UnitLevel
    kind: UnitKind
    coverage: list[CoveredAreaKey] = Field(
        max_length=500, description="Where it helps; empty for all of Germany."
    )
    description: UnitDescription
    website_url: str | None = Field(None, pattern="^https?://[^\\s]+$", max_length=500)

    @model_validator(mode="after")
    def _land_covers_areas(self) -> Self:
        if self.level is UnitLevel.LAND and not self.coverage:
            raise ValueError("a unit of a Land covers areas")
        return self


class NewUnit(UnitForm):
    organization_id: UUID | None = Field(
        None, description="Who runs it; null for the organisation for which the caller acts."
    )


class KeptUnit(BaseModel):
    """A unit as who keeps it changes it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    slug: str
    organization_id: UUID | None
    name: str
    level: UnitLevel
    kind: UnitKind
    area_keys: list[str] = Field(description="Where it helps; empty for all of Germany.")
    description_de: str
    description_en: str | None
    website_url: str | None
    version: int


class UnitDetail(UnitItem):
    """A unit with everything that it offers."""

    support_offers: list[SupportOfferItem]
