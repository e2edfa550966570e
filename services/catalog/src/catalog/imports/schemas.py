"""What the API takes and tells about imports."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from catalog.drafts.findings import Finding
from catalog.imports.duplicates import DuplicateReason
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.records import Url
from chassis.types import QueryParameters, RequestBody, Slug


class PubliccodeAddress(RequestBody):
    """A page of a repository at a forge, or the file itself."""

    url: Url = Field(examples=["https://gitlab.opencode.de/musterstadt/musterpegel"])


class ImportParameters(QueryParameters):
    dry_run: bool = Field(False, description="Only tell; nothing is stored. Open to everyone.")
    solution_slug: Slug | None = Field(
        None, description="Existing entry to which the file belongs; for who keeps it."
    )


class ImportList(QueryParameters):
    solution: Slug = Field(description="Short name of an entry, public or not.")


class NamedArea(BaseModel):
    key: str
    name: str
    kind: str


class ProposedUse(BaseModel):
    """A user that the file names; public only when somebody has confirmed it."""

    text: str
    pointer: str
    line: int
    areas: list[NamedArea] = Field(description="Places that may be meant; one: no doubt.")


class DuplicateEntry(BaseModel):
    slug: str
    name: str
    status: SolutionStatus
    reasons: list[DuplicateReason]


class MergedField(BaseModel):
    """A field about which entry and file differ."""

    pointer: str
    base: Any = Field(description="What the file said at the last import.")
    ours: Any = Field(description="What the entry says.")
    theirs: Any = Field(description="What the file says now.")
    taken: Literal["ours", "theirs"]


class PubliccodeReport(BaseModel):
    """How a file was understood."""

    format_version: str | None = Field(description="As 0.1 to 0.7; null: none that exists.")
    source_url: str | None = Field(description="Where the text was fetched.")
    content: dict[str, Any] = Field(
        description="In the shape of the published content, as far as the file goes."
    )
    extras: dict[str, Any] = Field(description="Facts that an entry has no field for.")
    findings: list[Finding] = Field(description="By line; `pointer` leads into the file.")
    proposed_uses: list[ProposedUse]
    merge: list[MergedField] = Field(description="Empty for a new entry.")


class PubliccodeResult(PubliccodeReport):
    """The members above `format_version` are null as long as nothing is stored."""

    id: UUID | None
    draft_id: UUID | None
    solution_slug: str | None
    duplicates: list[DuplicateEntry] = Field(
        description="Entries that may be the same; name one as `solution_slug` to change it."
    )


class ImportSummary(BaseModel):
    id: UUID
    solution_slug: str
    draft_id: UUID | None = Field(description="Null after the draft was published.")
    source_url: str | None
    format_version: str | None
    imported_at: datetime


class ImportDetail(ImportSummary, PubliccodeReport):
    """Also the text as it was sent, which may name people."""

    raw_text: str
