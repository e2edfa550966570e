"""Requests and answers about support offers."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.facets import Facet
from chassis.pagination import Page, PageParameters
from chassis.types import AreaKey, LandKey, LocalizedText, SearchText
from competence_center.coverage import Tier
from competence_center.sources import Source
from competence_center.units.models import UnitLevel
from competence_center.vocabulary import ActionField, SupportOfferKind
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
    "slug": "erstberatung-smarte-region",
    "name": {"de": "Erstberatung Smarte Region", "en": "First advice on smart regions"},
    "kind": "advice",
    "description": {
        "de": "Ein Gespräch über den eigenen Stand und die nächsten Schritte.",
        "en": "A talk about where you stand and what to do next.",
    },
    "unit": {"slug": "beispielstelle-hessen", "name": "Beispielstelle Hessen", "level": "land"},
    "lands": ["06"],
    "action_fields": ["verwaltung-buergerservice"],
    "cost": None,
    "website_url": "https://stelle.example/beratung",
    "assured_on": None,
    "checked_on": "2026-11-21",
    "sources": [
        {
            "label": "Website der Beispielstelle",
            "url": "https://stelle.example/beratung",
            "checked_on": "2026-11-21",
            "confidence": "B",
        }
    ],
    "tier": "land",
    "reason": {
        "de": "Hilft Kommunen in Ihrem Land (Hessen).",
        "en": "Helps municipalities in your Land (Hessen).",
    },
}


class SupportOfferParameters(PageParameters):
    """Several values of one filter widen the list, several filters narrow it."""

    q: Annotated[
        SearchText | None,
        Field(description="German words or their beginnings; all must occur.", examples=["Förder"]),
    ] = None
    land: list[LandKey] = Field(
        default_factory=list,
        description="Of a unit that covers something in one of these Länder.",
        max_length=16,
    )
    level: list[UnitLevel] = Field(
        default_factory=list, description="Who runs the unit.", max_length=10
    )
    kind: list[SupportOfferKind] = Field(
        default_factory=list, description="What kind of support it is.", max_length=20
    )
    action_field: list[ActionField] = Field(
        default_factory=list,
        description="Offers for no particular field do not count.",
        max_length=20,
    )
    area: Annotated[
        AreaKey | None,
        Field(
            description="For a municipality: only what is meant for it, nearest first – offers of "
            "its own municipality, Verband and Kreis, then of its Land, then of the federation. "
            "Each item then has `tier` and `reason`. An ended key counts for its successor.",
            examples=["064350014014"],
        ),
    ] = None


class UnitRef(BaseModel):
    """The unit that makes the offer."""

    model_config = ConfigDict(from_attributes=True)

    slug: str
    name: str
    level: UnitLevel


class SupportOfferItem(BaseModel):
    """Something that a unit offers to municipalities."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    name: LocalizedText
    kind: str = Field(description="Id in the vocabulary `support-offer-types`.")
    description: LocalizedText
    unit: UnitRef
    lands: list[str] = Field(description="Where the unit works; empty for all of Germany.")
    action_fields: list[str] = Field(
        description="Ids in the vocabulary `action-fields`; empty when it is for any field."
    )
    cost: str | None = Field(description="`free`, or a price in words; null when not known.")
    website_url: str | None
    assured_on: date | None = Field(
        description="Day on which the unit itself confirmed it; null when it has not."
    )
    checked_on: date = Field(description="Day on which a person last looked at the facts.")
    sources: list[Source]
    tier: Tier | None = Field(description="How near to `area`; null without `area`.")
    reason: Label | None = Field(
        description="Why it is listed for `area`, one sentence; null without `area`."
    )


class SupportOfferPage(Page[SupportOfferItem]):
    facets: list[Facet]
