"""What the API takes and tells about departures."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.types import QueryParameters, RequestBody
from competence_center.requests.states import AssignmentRole, RequestState

PersonId = Annotated[UUID, Field(description="An adviser of the unit, who leaves.")]
MOST_PARTS = 1_000


class DepartureParameters(QueryParameters):
    person_id: PersonId


class PartToHandOver(BaseModel):
    """A request that waits for who leaves, as a card without names."""

    request_id: UUID
    number: int
    topic: str
    land: str = Field(description="Two digits.")
    state: RequestState
    role: AssignmentRole
    is_overdue: bool
    successor_id: UUID | None = Field(
        description="Who is there with the least to do; null where nobody is: then the unit owns "
        "it, and the first colleague who is back is asked."
    )


class DeparturePreview(BaseModel):
    """What would happen now. Nothing is stored."""

    parts: list[PartToHandOver] = Field(description="By number.")
    is_lead: bool = Field(description="Whether somebody else has to lead the unit.")
    stands_in: int = Field(description="Absences of colleagues that lose their deputy.")
    may_leave: bool = Field(
        description="False for the last adviser of a unit that takes requests: close it first."
    )
    version: int = Field(description="Of the advice, for `If-Match`.")


class Successor(BaseModel):
    model_config = ConfigDict(extra="forbid")

    request_id: UUID
    person_id: UUID


class DepartureForm(RequestBody):
    person_id: PersonId
    new_lead_id: UUID | None = Field(None, description="Needed where the lead leaves.")
    successors: list[Successor] = Field(
        default_factory=list,
        max_length=MOST_PARTS,
        description="Where it shall be somebody else than the preview says.",
    )


class DepartureDone(BaseModel):
    handed_over: int = Field(description="Requests that a colleague has now.")
    left_to_unit: int = Field(description="Those for which nobody is there.")
    version: int = Field(description="Of the advice.")
