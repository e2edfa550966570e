"""Requests and answers about support offers; members are named as in HSDS 3 where it has a name."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.facets import Facet
from chassis.pagination import Page, PageParameters
from chassis.types import AreaKey, LandKey, LocalizedText, QueryParameters, SearchText
from competence_center.coverage import Tier
from competence_center.eligibility.judging import Verdict
from competence_center.eligibility.rules import Fact, Rule
from competence_center.sources import Source
from competence_center.support_offers.enums import OfferStatus, Recurrence
from competence_center.units.models import UnitLevel
from competence_center.vocabulary import ActionField, SupportOfferKind
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
    "slug": "erstberatung-smarte-region",
    "status": "active",
    "name": {"de": "Erstberatung Smarte Region", "en": "First advice on smart regions"},
    "kind": "advice",
    "description": {
        "de": "Ein Gespräch über den eigenen Stand und die nächsten Schritte.",
        "en": "A talk about where you stand and what to do next.",
    },
    "unit": {"slug": "beispielstelle-hessen", "name": "Beispielstelle Hessen", "level": "land"},
    "lands": ["06"],
    "action_fields": ["verwaltung-buergerservice"],
    "cost": "free",
    "fees_description": None,
    "valid_from": None,
    "valid_to": None,
    "submission_deadline": "2026-03-31",
    "next_deadline": "2027-03-31",
    "recurrence": "yearly",
    "url": "https://stelle.example/beratung",
    "unreachable_since": None,
    "assured_date": None,
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
    "eligibility": {
        "verdict": "not_eligible",
        "reasons": [
            {
                "text": {
                    "de": "Für Kommunen bis 50.000 Einwohner. Beispielstadt hat 61.000 Einwohner.",
                    "en": "For municipalities of up to 50,000 people. Beispielstadt has 61,000 "
                    "people.",
                },
                "missing": [],
            }
        ],
    },
}


class CostAnswer(StrEnum):
    """`cost` as a filter: what nobody has said can be asked for too."""

    FREE = "free"
    PAID = "paid"
    UNKNOWN = "unknown"


Area = Annotated[
    AreaKey | None,
    Field(
        description="For a municipality. Items then have `tier`, `reason` and `eligibility`. An "
        "ended key counts for its successor. Who acts for the organisation of this area is judged "
        "by its own profile too.",
        examples=["064350014014"],
    ),
]


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
    cost: list[CostAnswer] = Field(
        default_factory=list, description="Whether it costs something.", max_length=3
    )
    tier: list[Tier] = Field(
        default_factory=list, description="How near to `area`, which it needs.", max_length=5
    )
    eligibility: list[Verdict] = Field(
        default_factory=list,
        description="Whether the municipality of `area`, which it needs, can have it.",
        max_length=3,
    )
    area: Annotated[
        Area,
        Field(
            description="For a municipality: only offers whose unit covers it, nearest first – "
            "those of its own municipality, Verband and Kreis, then of its Land, then of the "
            "federation. Items then have `tier`, `reason` and `eligibility`. An ended key counts "
            "for its successor. Who acts for the organisation of this area is judged by its own "
            "profile too."
        ),
    ] = None


class PlaceParameters(QueryParameters):
    area: Area = None


class UnitRef(BaseModel):
    """The unit that makes the offer."""

    model_config = ConfigDict(from_attributes=True)

    slug: str
    name: str
    level: UnitLevel


class EligibilityReason(BaseModel):
    """For whom it is, and what is known of the municipality."""

    text: Label
    missing: list[Fact] = Field(description="Statements of the profile that would decide it.")


class Eligibility(BaseModel):
    """Whether the municipality can have it: yes, no, or not known, and why."""

    verdict: Verdict
    reasons: list[EligibilityReason] = Field(
        description="What decides it; empty where the offer asks for nothing."
    )


class OfferRef(BaseModel):
    slug: str
    name: LocalizedText


class VariantRef(BaseModel):
    land: str = Field(description="Key of the Land whose people see it instead.")
    slug: str


class ServiceArea(BaseModel):
    extent: str = Field(description="Amtlicher Regionalschlüssel.")
    extent_type: str = "ars"
    name: str


class SupportOfferItem(BaseModel):
    """Something that a unit offers to municipalities."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    status: OfferStatus = Field(description="Lists show what is active or temporarily closed.")
    name: LocalizedText
    kind: str = Field(description="Id in the vocabulary `support-offer-types`.")
    description: LocalizedText
    unit: UnitRef
    lands: list[str] = Field(description="Where the unit works; empty for all of Germany.")
    action_fields: list[str] = Field(
        description="Ids in the vocabulary `action-fields`; empty when it is for any field."
    )
    cost: str | None = Field(description="`free` or `paid`; null when not known.")
    fees_description: LocalizedText | None = Field(description="What it costs, in words.")
    valid_from: date | None
    valid_to: date | None = Field(description="Last day; lists leave out what has ended.")
    submission_deadline: date | None = Field(
        description="As its unit names it, even if past; null for none."
    )
    next_deadline: date | None = Field(description="The next one, if any is known.")
    recurrence: Recurrence | None = Field(description="How often the deadline comes again.")
    url: str | None
    unreachable_since: date | None = Field(
        description="First of several days on which `url` was not reached; null while it is."
    )
    assured_date: date | None = Field(
        description="Day on which the unit itself confirmed it; null when it has not."
    )
    checked_on: date = Field(description="Day on which a person last looked at the facts.")
    sources: list[Source]
    tier: Tier | None = Field(description="How near to `area`; null without it, or outside.")
    reason: Label | None = Field(
        description="Why it is listed for `area`, one sentence; null without `area`."
    )
    eligibility: Eligibility | None = Field(description="Null without `area`.")


class SupportOfferPage(Page[SupportOfferItem]):
    facets: list[Facet]


class SupportOfferDetail(SupportOfferItem):
    """An offer with all that is known of it."""

    service_areas: list[ServiceArea] = Field(description="Empty for all of Germany.")
    eligibility_description: LocalizedText | None = Field(description="For whom, in words.")
    eligibility_rule: Rule | None = Field(
        description="For whom, as a rule; null where it asks for nothing that a rule can say."
    )
    requirements: list[Label] = Field(description="The rule in sentences; all have to be true.")
    application_process: LocalizedText | None = Field(description="How to get it.")
    last_modified: datetime
    review_interval_months: int
    next_review_on: date = Field(description="Then its unit is asked whether it still holds.")
    is_review_due: bool
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')
    template: OfferRef | None = Field(
        description="The nationwide offer that this one words for a Land; null for all others."
    )
    variants: list[VariantRef] = Field(description="How single Länder word it.")
    own_fields: list[str] = Field(
        description="What a variant says itself; the rest is what its template says."
    )
    may_vary_for: str | None = Field(
        description="Key of the Land for which the reader may add a variant; null for none."
    )
    may_change: bool = Field(description="Whether the reader keeps it.")


class KeptOffer(SupportOfferItem):
    """An offer in the list of who keeps it."""

    review_interval_months: int
    next_review_on: date
    is_review_due: bool
    version: int


class KeptOfferPage(Page[KeptOffer]):
    units: list[UnitRef] = Field(description="To which the caller may add offers, by name.")
