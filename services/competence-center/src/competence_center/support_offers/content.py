"""What is stated about an offer: the bodies of requests."""

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, Field

from chassis.types import Line, Paragraphs, RequestBody, Slug
from competence_center.eligibility.rules import Rule, check_size
from competence_center.support_offers.enums import Cost, OfferStatus, Recurrence
from competence_center.vocabulary import ActionField, SupportOfferKind

Url = Annotated[str, Field(pattern=r"^https?://[^\s]+$", max_length=500)]
# Long before a mail of years ago asks about something that is gone.
MAX_REVIEW_MONTHS = 24


class LocalizedLine(RequestBody):
    de: Line
    en: Line | None = None


class LocalizedParagraphs(RequestBody):
    de: Annotated[Paragraphs, Field(max_length=4_000)]
    en: Annotated[Paragraphs, Field(max_length=4_000)] | None = None


EXAMPLE: dict[str, Any] = {
    "name": {"de": "Zuschuss für kleine Kommunen"},
    "kind": "funding_programme",
    "description": {"de": "Bis zu 5.000 Euro für den ersten Schritt."},
    "eligibility_rule": {"fact": "population", "at_most": 20_000},
    "cost": "free",
    "submission_deadline": "2027-03-31",
    "recurrence": "yearly",
    "url": "https://stelle.example/zuschuss",
}


class OfferContent(RequestBody):
    """The whole of what is stated about an offer."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    name: LocalizedLine
    kind: SupportOfferKind
    status: OfferStatus = OfferStatus.ACTIVE
    description: LocalizedParagraphs
    action_fields: list[ActionField] = Field(
        default_factory=list, max_length=20, description="Empty for any."
    )
    eligibility_rule: Annotated[Rule, AfterValidator(check_size)] | None = None
    eligibility_description: LocalizedParagraphs | None = None
    application_process: LocalizedParagraphs | None = None
    cost: Cost | None = None
    fees_description: LocalizedParagraphs | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    submission_deadline: date | None = Field(
        None, description="With `recurrence` the first of many."
    )
    recurrence: Recurrence | None = None
    url: Url | None = None
    review_interval_months: int = Field(12, ge=1, le=MAX_REVIEW_MONTHS)


class NewOffer(OfferContent):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"unit": "beispielstelle-hessen", **EXAMPLE}]}
    )

    unit: Slug = Field(description="Who offers it.")


class NewVariant(RequestBody):
    model_config = ConfigDict(json_schema_extra={"examples": [{"unit": "beispielstelle-hessen"}]})

    unit: Slug = Field(description="To whom people of the Land turn; it serves the whole Land.")
