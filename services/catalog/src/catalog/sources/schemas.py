"""What the API takes and tells about pushed records."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from catalog.drafts.findings import Finding
from catalog.drafts.schemas import Content
from catalog.imports.schemas import DuplicateEntry, MergedField
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.records import Url
from catalog.sources.models import RecordState
from chassis.pagination import PageParameters
from chassis.problems import ProblemBody
from chassis.types import RequestBody, Slug

MAX_RECORDS = 500

ForeignId = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._~:@+-]*$", max_length=200),
    Field(description="Name of the record in its source.", examples=["pegelkarte-7"]),
]
SourceName = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60),
    Field(
        description="Name of the source; who uses it first owns it.", examples=["landesportal-sh"]
    ),
]


class Outcome(StrEnum):
    """What a request has changed."""

    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REMOVED = "removed"


class RecordContent(RequestBody):
    """A record in the shape of an entry."""

    content: Content
    url: Url | None = Field(None, description="Page of the record in its source.")
    submit: bool = Field(
        False, description="Ask for a review at once where the draft has no errors."
    )


class ManyRecords(RequestBody):
    """Each item is judged by itself."""

    items: list[Any] = Field(
        min_length=1,
        max_length=MAX_RECORDS,
        description="Objects with the members of a single record and `foreign_id`, where wanted "
        "with `if_match`; or `foreign_id` and `removed: true`.",
        examples=[
            [
                {
                    "foreign_id": "pegelkarte-7",
                    "content": {"kind": "software", "name": "Pegelkarte"},
                },
                {"foreign_id": "alt-3", "removed": True},
            ]
        ],
    )


class Condition(RequestBody):
    """What every item of many may say."""

    foreign_id: ForeignId
    if_match: str | None = Field(None, max_length=200)


class PushedItem(RecordContent, Condition):
    """One of many."""


class RemovedItem(Condition):
    """One of many that is gone at its source."""

    removed: bool


class Assignment(RequestBody):
    slug: Slug | None = Field(
        description="The entry that the record is about; null: none of those there are. For a "
        "removed record, null keeps its entry."
    )


class RecordDetail(BaseModel):
    """A record as it was pushed last, and what became of it."""

    source: str
    foreign_id: str
    url: str | None
    state: RecordState
    solution_slug: str | None = Field(
        description="Its entry; null while undecided, and after the entry was thrown away."
    )
    content: dict[str, Any] = Field(description="As it came.")
    received_at: datetime = Field(description="When this content came first.")
    removed_at: datetime | None
    version: int
    merge: list[MergedField] = Field(
        description="Where record and entry differed when it came, and whose value stands."
    )
    duplicates: list[DuplicateEntry] = Field(
        description="Entries that it may be about, as long as that is undecided."
    )


class PushedDetail(RecordDetail):
    """The answer to a push."""

    outcome: Outcome
    findings: list[Finding] = Field(description="What is wrong with the draft that was made.")


class ItemResult(BaseModel):
    """What became of one of many; `problem` stands where it was refused."""

    foreign_id: str | None = Field(description="Null where the item has none that can be read.")
    status: int = Field(description="As for a single request.")
    outcome: Outcome | None = None
    etag: str | None = None
    state: RecordState | None = None
    solution_slug: str | None = None
    duplicates: list[DuplicateEntry] = []
    error_count: int | None = Field(None, description="Of the draft that was made.")
    problem: ProblemBody | None = None


class ManyResults(BaseModel):
    results: list[ItemResult] = Field(description="In the order of the items.")


class RecordParameters(PageParameters):
    """Query parameters of the pushed records."""

    source: SourceName | None = Field(None, description="Only records of this source.")
    solution: Slug | None = Field(None, description="Only records of this entry.")
    is_open: bool = Field(
        False,
        description="Only what somebody has to decide: which entry a record is about, or what "
        "becomes of the entry of a removed one.",
    )


class RecordSummary(BaseModel):
    """A record in a list."""

    id: UUID
    source: str
    foreign_id: str
    name: str
    url: str | None
    state: RecordState
    solution_slug: str | None
    solution_status: SolutionStatus | None
    revision_number: int | None = Field(description="Of its entry, 0 before it was public.")
    duplicates: list[DuplicateEntry]
    received_at: datetime
    removed_at: datetime | None
    version: int
