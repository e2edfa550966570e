"""What the API tells about one's own entries."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from catalog.drafts.enums import DraftStatus
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.records import LocalizedLine
from chassis.pagination import PageParameters


class OwnEntriesParameters(PageParameters):
    """Query parameters of one's own entries."""


class OwnDraft(BaseModel):
    """The working copy of an entry."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    status: DraftStatus
    reason: LocalizedLine | None = Field(description="Why the editors sent it back.")
    updated_at: datetime


class OwnUses(BaseModel):
    """Numbers of uses, by what is known of them."""

    public: int = Field(description="Documented or confirmed.")
    waiting: int = Field(description="Claims that nobody has answered yet.")
    declined: int = Field(description="Claims that the organisation called wrong.")


class OwnEntry(BaseModel):
    """An entry that the organisation owns, public or not yet."""

    id: UUID
    slug: str
    name: str
    status: SolutionStatus
    revision_number: int = Field(
        description='0 before the first publication; send it as `If-Match: "v<number>"`.'
    )
    last_confirmed_at: datetime | None = Field(description="Null before the first publication.")
    stale_at: datetime | None = Field(
        description="When it counts as stale unless somebody says that it is still correct."
    )
    draft: OwnDraft | None
    uses: OwnUses
