"""What the API tells and takes about drafts."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import orjson
from pydantic import AfterValidator, BaseModel, Field

from catalog.drafts.checklist import CheckId
from catalog.drafts.enums import DraftStatus
from catalog.drafts.findings import Finding
from catalog.revisions.diff import Change
from catalog.solutions.enums import Origin, ReviewDepth, SolutionStatus
from catalog.solutions.records import LocalizedLine, Text
from chassis.pagination import PageParameters
from chassis.types import Int4, JsonObject, LocalizedText, RequestBody, Slug

MAX_CONTENT_BYTES = 256 * 1024


def _bounded(content: dict[str, Any]) -> dict[str, Any]:
    if len(orjson.dumps(content)) > MAX_CONTENT_BYTES:
        raise ValueError(f"must not be larger than {MAX_CONTENT_BYTES} bytes")
    return content


Content = Annotated[
    JsonObject,
    AfterValidator(_bounded),
    Field(
        description="The entry in the shape of the published content. Faults are kept and named "
        "in `findings`; at most 256 KB.",
        examples=[{"kind": "software", "name": "Pegelkarte"}],
    ),
]


class NewDraft(RequestBody):
    """Without `solution` it becomes a new entry, with it the working copy of that entry."""

    solution: Slug | None = Field(None, description="The existing entry to be changed.")
    slug: Slug | None = Field(None, description="Wanted for a new entry; else made of the name.")
    content: Content | None = Field(None, description="Default: what the entry states now.")


class DraftChange(RequestBody):
    """Replaces what a draft holds."""

    content: Content
    note: Text | None = Field(
        None, description="For other editors, never public; from others it is not taken."
    )
    checked: list[CheckId] = Field(
        [], max_length=len(CheckId), description="By editors; from others it is not taken."
    )
    slug: Slug | None = Field(None, description="Only while the entry was never public.")
    base_revision: Int4 | None = Field(
        None, description="The public revision that this content has taken into account."
    )


class Rejection(RequestBody):
    reason: LocalizedLine = Field(description="What has to change, for who wrote the draft.")


class Publication(RequestBody):
    """Answers for the review: how deep it went, and what was checked."""

    review_depth: ReviewDepth
    reason: Text = Field(description="Public: why this revision exists.")
    checked: list[CheckId] = Field(max_length=len(CheckId))


class DraftParameters(PageParameters):
    """Query parameters of the drafts."""

    status: DraftStatus | None = Field(None, description="Only drafts in this state.")


class DraftedSolution(BaseModel):
    id: UUID
    slug: str
    status: SolutionStatus
    revision_number: int = Field(description="The latest public revision, 0 before the first.")


class DraftSummary(BaseModel):
    """A draft in a list."""

    id: UUID
    name: str
    solution: DraftedSolution
    status: DraftStatus
    origin: Origin
    base_revision: int
    is_outdated: bool = Field(description="Another revision was published since it was made.")
    error_count: int
    warning_count: int
    version: int
    created_at: datetime
    updated_at: datetime
    submitted_at: datetime | None


class ChecklistItem(BaseModel):
    id: CheckId
    label: LocalizedText
    needed_from: ReviewDepth = Field(description="The first review depth that needs it.")
    is_checked: bool


class DraftDetail(DraftSummary):
    """A draft with everything that its author and its reviewer need to go on."""

    content: dict[str, Any]
    note: str | None = Field(description="For editors only.")
    reason: LocalizedLine | None = Field(description="Why it was rejected.")
    findings: list[Finding]
    import_findings: list[Finding] = Field(description="About the file that was imported.")
    changes: list[Change] = Field(description="Against the latest public revision.")
    checklist: list[ChecklistItem]


class PublishedRevision(BaseModel):
    """Where the content of a draft is public now."""

    slug: str
    revision_number: int
    revision_hash: str
