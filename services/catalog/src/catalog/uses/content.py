"""What is said about uses, experiences and transfers."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from catalog.solutions.records import LocalizedLine, PartialDate, Url
from catalog.uses.enums import TransferOutcome, UseStatus, Visibility
from chassis.types import AreaKey, Line, RequestBody

MAX_EFFORT_DAYS = 100_000
MAX_CENTS = 10**13


def _in_calendar(value: str) -> str:
    """
    Raises:
        ValueError: there is no such month or day.
    """
    date.fromisoformat(value + "0001-01-01"[len(value) :])
    return value


Period = Annotated[PartialDate, AfterValidator(_in_calendar)]
EffortDays = Annotated[int, Field(ge=0, le=MAX_EFFORT_DAYS, description="Working days.")]
Cents = Annotated[int, Field(ge=0, le=MAX_CENTS, description="Euro cents.")]
SeenBy = Annotated[
    Visibility,
    Field(
        description="Beside the using organisation, the owner of the solution and editors: "
        "everybody, municipalities with Land and federal bodies, those of the same Land, or nobody."
    ),
]


class OwnUseContent(RequestBody):
    """What an organisation says of its own use; its name and its area are known."""

    status: UseStatus | None = None
    visibility: SeenBy = Visibility.PUBLIC
    since: Period | None = None
    until: Period | None = None
    solution_version: Line | None = Field(None, description="The version that is in use.")
    scope: LocalizedLine | None = Field(None, description="Departments, places, people.")
    note: LocalizedLine | None = None
    contact: Line | None = Field(None, description="A role address, never a person's.")
    has_contact_consent: bool = Field(False, validate_default=True)

    @field_validator("until")
    @classmethod
    def _not_before_its_begin(cls, until: str | None, info: ValidationInfo) -> str | None:
        since = info.data.get("since")
        if since and until and until[: len(since)] < since[: len(until)]:
            raise ValueError("must not lie before since")
        return until

    @field_validator("has_contact_consent")
    @classmethod
    def _given_for_a_contact(cls, has_consent: bool, info: ValidationInfo) -> bool:
        if info.data.get("contact") and not has_consent:
            raise ValueError("a contact is kept only with consent")
        return has_consent


class UseContent(OwnUseContent):
    """What is known of a use; with a source it is documented, without one only claimed."""

    organization_name: Line
    organization_id: UUID | None = Field(
        None, description="Null: found by name and area, as soon as the platform knows it."
    )
    area_key: AreaKey | None = None
    source_label: Line | None = None
    source_url: Url | None = None
    checked_on: date | None = Field(None, validate_default=True)
    claimed_by: UUID | None = Field(None, description="The organisation that tells of the use.")

    @field_validator("source_url")
    @classmethod
    def _of_a_named_source(cls, url: str | None, info: ValidationInfo) -> str | None:
        return _named(url, info)

    @field_validator("checked_on")
    @classmethod
    def _of_a_source(cls, checked_on: date | None, info: ValidationInfo) -> date | None:
        if bool(checked_on) != bool(info.data.get("source_label")):
            raise ValueError("a source has a label and the day on which it was read")
        return checked_on


class Confirmation(RequestBody):
    """The word of the organisation that runs the solution."""

    confirmed_by: UUID = Field(description="The using organisation itself; nobody else can.")


class Declination(RequestBody):
    """The word of the organisation that does not run the solution, or not like this."""

    reason: LocalizedLine = Field(description="For the provider and the editors, never public.")


class _Effort(RequestBody):
    """What getting it to run took."""

    visibility: SeenBy = Visibility.PUBLIC
    effort_days: EffortDays | None = None
    cost_from_cents: Cents | None = None
    cost_to_cents: Cents | None = None
    source_label: Line | None = Field(None, description="Null: told by the organisation here.")
    source_url: Url | None = None

    @field_validator("cost_to_cents")
    @classmethod
    def _not_below_the_least(cls, cost: int | None, info: ValidationInfo) -> int | None:
        least = info.data.get("cost_from_cents")
        if cost is not None and least is not None and cost < least:
            raise ValueError("must not be less than cost_from_cents")
        return cost

    @field_validator("source_url")
    @classmethod
    def _of_a_named_source(cls, url: str | None, info: ValidationInfo) -> str | None:
        return _named(url, info)


class ExperienceContent(_Effort):
    """What the using organisation learned; what did not work is as welcome as what did."""

    what_worked: LocalizedLine | None = None
    what_did_not_work: LocalizedLine | None = None
    would_choose_again: bool | None = None


class TransferContent(_Effort):
    """How it went from one use to another, failures and stops included."""

    outcome: TransferOutcome
    adaptation: LocalizedLine | None = Field(None, description="What had to be changed.")
    blockers: LocalizedLine | None = Field(None, description="What stood in the way.")


class NewTransfer(TransferContent):
    from_use_id: UUID
    to_use_id: UUID


def _named(url: str | None, info: ValidationInfo) -> str | None:
    if url and not info.data.get("source_label"):
        raise ValueError("a source with an address needs a label")
    return url
