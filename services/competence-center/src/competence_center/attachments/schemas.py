"""What the API takes and tells about attachments."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.types import Line, QueryParameters
from competence_center.attachments.models import ScanState
from competence_center.routing.schemas import UnitRef

# Neither folders nor what turns the reading direction, so that no name looks like another.
FileName = Annotated[
    Line,
    Field(
        pattern=r"^[^/\\\\:*?\"<>|\u0000-\u001f\u202a-\u202e\u2066-\u2069]+\.[A-Za-z0-9]+$",
        max_length=120,
        examples=["Parkplaetze.pdf"],
    ),
]


class NewAttachment(QueryParameters):
    name: FileName = Field(description="Name of the file; its ending says what it is.")


class AttachmentItem(BaseModel):
    id: UUID
    unit: UnitRef | None = Field(description="Null where the municipality attached it.")
    name: str
    media_type: str
    size_bytes: int
    scan_state: ScanState
    is_open: bool = Field(
        description="Whether its content can be fetched: an infected one never, an unscanned one "
        "only where no scanner is set up."
    )
    is_own: bool = Field(description="Whether the caller's side attached it and may remove it.")
    attached_at: datetime


class AttachmentList(BaseModel):
    """The first one first."""

    items: list[AttachmentItem]
    accepted: list[str] = Field(description="Endings of names that are taken.")
    limit_bytes: int = Field(description="Of one file.")
