"""What the API tells about a solution."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from catalog.areas.schemas import AreaRef
from catalog.organizations.schemas import EXAMPLE as ORGANIZATION
from catalog.organizations.schemas import OrganizationRef
from catalog.solutions.content import ContentFields
from catalog.solutions.enums import (
    DevelopmentStatus,
    ReviewDepth,
    SolutionKind,
    SolutionStatus,
    StandardSupportLevel,
)
from catalog.solutions.records import Claim, LocalizedLine, Record, ShortDescription
from chassis.pagination import PageParameters
from chassis.types import RequestBody, Slug

CARD_EXAMPLE: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-000000000001",
    "slug": "pegelkarte",
    "name": "Pegelkarte",
    "short_description": {
        "de": "Zeigt Pegelstände und warnt, bevor das Wasser kommt.",
        "en": "Shows water levels and warns before the water comes.",
    },
    "kind": "software",
    "action_fields": ["klimaanpassung-wasser-gruen"],
    "solution_types": ["flood_warning"],
    "owner_id": ORGANIZATION["id"],
    "owner": ORGANIZATION,
    "is_open_source": True,
    "license_spdx": "EUPL-1.2",
    "development_status": "stable",
    "use_count": {"documented": 2, "confirmed": 0},
    "completeness": {"known": 12, "total": 20},
    "status": "published",
    "review_depth": "formally_checked",
    "reviewed_at": "2026-11-22T00:00:00Z",
    "confirmed_at": None,
    "updated_at": "2026-11-22T08:00:00Z",
    "uses_near": [{"key": "053340002002", "level": "gemeinde", "name": "Aachen"}],
    "why": {"found_in": ["name", "summary"], "by": "word", "missing": [], "is_in_place": False},
}


class UseCount(BaseModel):
    """Public uses: named by a public source, confirmed by the using organisation."""

    documented: int
    confirmed: int


class CompletenessMark(BaseModel):
    """How many of the fields that an entry must state have a value; the others are `unknown`."""

    known: int
    total: int


class SolutionState(Record):
    """What is true of an entry beside its content."""

    id: UUID
    slug: str
    owner: OrganizationRef | None = Field(
        description="Null while there is no owner, or its name has not been copied yet; "
        "then `owner_id` still names it."
    )
    use_count: UseCount
    completeness: CompletenessMark
    status: SolutionStatus = Field(
        description="`stale`: nobody has confirmed or reviewed the entry for twelve months."
    )
    review_depth: ReviewDepth | None
    reviewed_at: datetime | None
    confirmed_at: datetime | None = Field(
        description="When somebody last said that it is still correct."
    )
    updated_at: datetime
    is_demo: bool = Field(
        False, description="Invented, to show how the platform works; never a fact."
    )


class Closeness(StrEnum):
    """How the words of a question were found."""

    WORD = "word"
    COMPOUND = "compound"
    SYNONYM = "synonym"
    MEANING = "meaning"


class FoundIn(StrEnum):
    """Name; short description, keywords and type; what it can do; long text and who is involved."""

    NAME = "name"
    SUMMARY = "summary"
    FEATURES = "features"
    TEXT = "text"


class Why(BaseModel):
    """Why an entry was found."""

    found_in: list[FoundIn] = Field(description="Where in the entry; empty for `meaning`.")
    by: Closeness = Field(
        description="The closest way: the word itself, as part or beginning of a longer word or in "
        "its parts, by a synonym, or near in meaning without any of the words."
    )
    missing: list[str] = Field(description="Words of the question that the entry does not have.")
    is_in_place: bool = Field(description="It is in use at the place of the question.")


class SolutionCard(SolutionState):
    """A solution in a list."""

    model_config = ConfigDict(json_schema_extra={"examples": [CARD_EXAMPLE]})

    name: str
    short_description: ShortDescription | None
    kind: SolutionKind
    action_fields: list[str] = Field(description="Ids in the vocabulary `action-fields`.")
    solution_types: list[str] = Field(description="Ids in the vocabulary `solution-types`.")
    owner_id: UUID | None
    is_open_source: bool | None = Field(description="Null: unknown.")
    license_spdx: str | None = Field(description="SPDX expression.")
    development_status: DevelopmentStatus | None
    uses_near: list[AreaRef] = Field(
        description="With `area`: up to three places with a public use in the same municipality, "
        "Kreis or Land, nearest first; the same for a place in `q`. Empty otherwise."
    )
    why: Why | None = Field(description="Null without words.")


class SupportedStandard(BaseModel):
    standard: str = Field(description="Id in the vocabulary `standards`.")
    version: str | None
    level: StandardSupportLevel | None
    claim: Claim | None = Field(description="What is said about it, and how far it is proven.")


class SolutionRef(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    slug: str
    name: str


class Withdrawal(BaseModel):
    """Why an entry is no longer recommended, and what to look at instead."""

    reason: LocalizedLine
    at: datetime
    successor: SolutionRef | None


class NewWithdrawal(RequestBody):
    """Why an entry is no longer recommended."""

    reason: LocalizedLine
    successor_slug: Slug | None = Field(None, description="What to look at instead.")


class Archival(RequestBody):
    """Why an entry is taken away from the public."""

    reason: LocalizedLine


class StaleParameters(PageParameters):
    """Query parameters of the stale entries."""


class StaleSolution(BaseModel):
    """An entry that nobody has confirmed for long."""

    id: UUID
    slug: str
    name: str
    owner: OrganizationRef | None
    status: SolutionStatus
    last_confirmed_at: datetime
    stale_at: datetime = Field(description="When it becomes, or became, stale.")
    revision_number: int


class SolutionDetail(ContentFields, SolutionState):
    """Everything public about a solution."""

    further_makers: list[OrganizationRef] = Field(
        description="Those of `further_maker_ids` whose names have been copied."
    )
    supports: list[SupportedStandard]
    accessibility: Claim | None
    privacy: Claim | None
    security: list[Claim]
    uses_ai: Claim | None
    part_of: SolutionRef | None
    fork_of: SolutionRef | None
    similar: list[SolutionRef]
    withdrawn: Withdrawal | None
    revision_number: int
    revision_hash: str = Field(description="Covers this revision and all before it.")
    published_at: datetime
