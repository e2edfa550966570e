"""What the API tells about revisions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from catalog.revisions.diff import Change
from catalog.solutions.enums import ReviewDepth, SolutionStatus
from chassis.pagination import Page, PageParameters
from chassis.types import LocalizedText


class RevisionParameters(PageParameters):
    """Query parameters of the revisions of a solution."""


class ChangedField(BaseModel):
    field: str
    label: LocalizedText


class RevisionSummary(BaseModel):
    """A public state of an entry, without its content."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    status: SolutionStatus
    review_depth: ReviewDepth
    reason: str = Field(description="Why it was published, in German.")
    published_at: datetime
    author_organization_id: UUID | None
    changed: list[ChangedField] = Field(description="Fields that differ from the one before.")
    content_hash: str = Field(description="SHA-256 of the content as canonical JSON.")
    previous_hash: str | None = Field(description="`revision_hash` of the one before.")
    revision_hash: str = Field(
        description="SHA-256 over number, status, content hash, previous hash, review depth, "
        "author, reason and time: none can be changed or left out unseen."
    )


class RevisionDetail(RevisionSummary):
    """A public state of an entry, with what it stated."""

    content: dict[str, Any] = Field(
        description="What is not stated is left out. Contacts appear only while they are public "
        "today, so `content_hash` cannot be computed from the content where one was taken back."
    )


class ChainState(BaseModel):
    """Whether every stored revision still has the hashes that it was published with."""

    is_intact: bool
    revision_count: int
    broken_at: int | None = Field(description="The first revision that does not fit.")


class RevisionPage(Page[RevisionSummary]):
    """One page of the revisions of an entry, the newest first."""

    chain: ChainState


class RevisionChanges(BaseModel):
    """What changed from one revision to another."""

    since: int = Field(description="The older one; 0 means: compared with nothing.")
    number: int
    changes: list[Change]
