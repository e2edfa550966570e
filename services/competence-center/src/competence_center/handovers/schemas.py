"""What the API takes and tells about handovers."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.types import Paragraphs, RequestBody, Slug
from competence_center.handovers.models import HandoverKind, HandoverState
from competence_center.requests.schemas import TextVersion
from competence_center.routing.schemas import UnitRef

Reason = Annotated[Paragraphs, Field(max_length=2000)]


class NewHandover(RequestBody):
    unit: Slug = Field(description="Who shall take it over or help.")
    kind: HandoverKind
    reason: Reason = Field(description="For the municipality, which has to agree.")


class HandoverConsent(RequestBody):
    is_agreed: bool
    text_version: TextVersion


class HandoverRefusal(RequestBody):
    text: Reason | None = None


class HandoverItem(BaseModel):
    """What a unit proposed and what became of it."""

    id: UUID
    from_unit: UnitRef
    to_unit: UnitRef
    kind: HandoverKind
    state: HandoverState
    reason: str | None = Field(description="Null where the caller sees a card of the request.")
    refusal_text: str | None
    proposed_at: datetime
    answered_at: datetime | None = Field(description="When the municipality agreed or did not.")


class HandoverList(BaseModel):
    """The first one first."""

    items: list[HandoverItem]
