"""What the API takes and tells about routing open requests anew."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.types import LandKey, QueryParameters, RequestBody, Slug
from competence_center.requests.schemas import RequestCard
from competence_center.routing.schemas import UnitRef
from reference.labels import Label

# So many are shown, and moved, at once.
MOST = 50

EXAMPLE: dict[str, Any] = {
    "land": "08",
    "moves": [
        {
            "request_id": "019ab1c2-0000-7000-8000-0000000000f1",
            "version": 1,
            "to_unit": "digitalagentur-brandenburg",
        }
    ],
}


class ReroutingParameters(QueryParameters):
    land: LandKey = Field(examples=["08"])
    with_accepted: bool = Field(
        False, description="Also those that a unit has accepted and is working on."
    )


class ProposedMove(RequestCard):
    """`owner` is who owns it now. Neither names nor texts of who asked are told."""

    is_accepted: bool
    to_unit: UnitRef
    is_last_resort: bool
    reason: Label


class ReroutingPreview(BaseModel):
    """The longest waiting first. What a handover has decided is left alone."""

    items: list[ProposedMove] = Field(description=f"At most {MOST}.")
    total: int = Field(description="Of those looked at, how many another unit would own.")
    looked_at: int
    open: int = Field(description="Requests of the Land that could be looked at.")


class ChosenMove(BaseModel):
    """As the preview showed it; whatever is different by now is not moved."""

    model_config = ConfigDict(extra="forbid")

    request_id: UUID
    version: Annotated[int, Field(ge=1, le=2**31 - 1)]
    to_unit: Slug


class ReroutingForm(RequestBody):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    land: LandKey
    moves: list[ChosenMove] = Field(min_length=1, max_length=MOST)


class Rerouted(BaseModel):
    """By id: what has another owner now, and what has changed since the preview and stays."""

    moved: list[UUID]
    left: list[UUID]
