"""What the API tells about uses, experiences and transfers."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from catalog.areas.schemas import AreaRef
from catalog.solutions.records import LocalizedLine
from catalog.solutions.schemas import SolutionRef, UseCount
from catalog.uses.enums import Mine, TransferOutcome, UseLevel, UseStatus, Visibility
from chassis.pagination import Page, PageParameters
from chassis.types import AreaKey, LandKey, Slug

MUENCHEN: dict[str, Any] = {"key": "091620000000", "level": "gemeinde", "name": "München"}
SOLUTION: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-000000000001",
    "slug": "pegelkarte",
    "name": "Pegelkarte",
}
EXPERIENCE: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-00000000000b",
    "use_id": "019ab1c2-0000-7000-8000-00000000000a",
    "visibility": "public",
    "effort_days": 40,
    "cost_from_cents": 1_000_000,
    "cost_to_cents": 2_500_000,
    "what_worked": {"de": "Die Pegel waren nach zwei Wochen online.", "en": None},
    "what_did_not_work": {"de": "Zwei Sensoren fielen im ersten Winter aus.", "en": None},
    "would_choose_again": True,
    "source_label": None,
    "source_url": None,
    "reply": None,
    "replied_by": None,
    "replied_at": None,
    "version": 1,
    "updated_at": "2026-11-22T08:00:00Z",
}
TRANSFER: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-00000000000c",
    "solution": SOLUTION,
    "from_use": {
        "id": "019ab1c2-0000-7000-8000-00000000000a",
        "organization_name": "Landeshauptstadt München",
        "area": MUENCHEN,
        "status": "active",
    },
    "to_use": {
        "id": "019ab1c2-0000-7000-8000-00000000000d",
        "organization_name": "Stadt Solingen",
        "area": {"key": "051220000000", "level": "gemeinde", "name": "Solingen"},
        "status": "ended",
    },
    "outcome": "stopped",
    "visibility": "public",
    "adaptation": {"de": "Andere Sensoren angebunden.", "en": None},
    "blockers": {"de": "Niemand für den Betrieb.", "en": None},
    "effort_days": 25,
    "cost_from_cents": None,
    "cost_to_cents": None,
    "source_label": None,
    "source_url": None,
    "version": 1,
    "updated_at": "2026-11-22T08:00:00Z",
}
EXAMPLE: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-00000000000a",
    "organization_id": None,
    "organization_name": "Landeshauptstadt München",
    "area": MUENCHEN,
    "area_successors": [],
    "land": "09",
    "status": "active",
    "level": "documented",
    "visibility": "public",
    "since": "2023",
    "until": None,
    "solution_version": "2.4",
    "scope": None,
    "note": None,
    "contact": None,
    "source_url": "https://opensource.muenchen.de/",
    "source_label": "Softwareverzeichnis der Landeshauptstadt München",
    "checked_on": "2026-11-22",
    "claimed_by": None,
    "confirmed_by": None,
    "confirmed_at": None,
    "confirmation_expires_on": None,
    "declined_at": None,
    "declined_because": None,
    "experience": EXPERIENCE,
    "transfers": [TRANSFER],
    "version": 1,
    "updated_at": "2026-11-22T08:00:00Z",
}


class UseParameters(PageParameters):
    """Query parameters of the uses of a solution."""

    land: Annotated[LandKey | None, Field(description="Only uses in this Land.")] = None


class UsesParameters(UseParameters):
    """Query parameters of all uses."""

    area: Annotated[
        AreaKey | None,
        Field(
            description="Only uses in this area and the areas inside it, those included that "
            "became part of it.",
            examples=["051220000000"],
        ),
    ] = None
    organization_id: UUID | None = Field(None, description="Only uses of this organisation.")
    waiting: bool = Field(
        False,
        description="Only claims that wait for the word of the organisation for which one acts.",
    )
    mine: Mine | None = Field(
        None,
        description="`run`: only uses of the organisation for which one acts, without claims. "
        "`declined`, `told`: only uses of its entries that were declined, or with an experience.",
    )


class TransferParameters(PageParameters):
    """Query parameters of the transfers."""

    solution: Annotated[Slug | None, Field(description="Only of this solution.")] = None
    outcome: Annotated[TransferOutcome | None, Field(description="Only with this outcome.")] = None


class Experience(BaseModel):
    """What a using organisation learned, and what the owner of the solution replied."""

    model_config = ConfigDict(from_attributes=True, json_schema_extra={"examples": [EXPERIENCE]})

    id: UUID
    use_id: UUID
    visibility: Visibility
    effort_days: int | None = Field(description="Working days until it ran.")
    cost_from_cents: int | None
    cost_to_cents: int | None
    what_worked: LocalizedLine | None
    what_did_not_work: LocalizedLine | None
    would_choose_again: bool | None
    source_label: str | None = Field(description="Null: the organisation told it here.")
    source_url: str | None
    reply: LocalizedLine | None = Field(description="The word of the solution's owner.")
    replied_by: UUID | None
    replied_at: datetime | None
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')
    updated_at: datetime


class UseRef(BaseModel):
    """One end of a transfer."""

    id: UUID
    organization_name: str
    area: AreaRef | None
    status: UseStatus | None


class Transfer(BaseModel):
    """How a solution went from one use to another; failures and stops are told, too."""

    model_config = ConfigDict(json_schema_extra={"examples": [TRANSFER]})

    id: UUID
    solution: SolutionRef
    from_use: UseRef
    to_use: UseRef
    outcome: TransferOutcome
    visibility: Visibility
    adaptation: LocalizedLine | None = Field(description="What had to be changed.")
    blockers: LocalizedLine | None = Field(description="What stood in the way.")
    effort_days: int | None
    cost_from_cents: int | None
    cost_to_cents: int | None
    source_label: str | None
    source_url: str | None
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')
    updated_at: datetime


class UseDetail(BaseModel):
    """An organisation that runs the solution; claims only for editors, its owner and itself."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    organization_id: UUID | None = Field(description="Null: not on the platform yet.")
    organization_name: str
    area: AreaRef | None
    area_successors: list[AreaRef] = Field(
        description="What the area has become part of; empty while it is in force."
    )
    land: str | None
    status: UseStatus | None = Field(description="Null: the source does not say.")
    level: UseLevel = Field(
        description="`documented`: a public source names it. `confirmed`: the organisation did. "
        "`claimed`: somebody else says so; never shown to the public."
    )
    visibility: Visibility
    since: str | None = Field(description="ISO date, month or year.", examples=["2023-05"])
    until: str | None
    solution_version: str | None = Field(description="The version in use.")
    scope: LocalizedLine | None
    note: LocalizedLine | None
    contact: str | None = Field(description="A role address, shown with consent.")
    source_url: str | None
    source_label: str | None
    checked_on: date | None
    claimed_by: UUID | None
    confirmed_by: UUID | None
    confirmed_at: datetime | None
    confirmation_expires_on: date | None = Field(
        description="Afterwards the use counts as documented if it has a source, else as claimed."
    )
    declined_at: datetime | None = Field(
        description="The organisation said that the claim is wrong; for who may see claims."
    )
    declined_because: LocalizedLine | None
    experience: Experience | None = Field(description="Null: nobody has told of one yet.")
    transfers: list[Transfer] = Field(description="Those that begin or end here.")
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')
    updated_at: datetime


class UsePage(Page[UseDetail]):
    """One page of the uses of a solution."""

    counts: UseCount = Field(description="Public uses by level, with the same filters.")


class UseOfSolution(UseDetail):
    """A use together with the solution that is used."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE | {"solution": SOLUTION}]})

    solution: SolutionRef
