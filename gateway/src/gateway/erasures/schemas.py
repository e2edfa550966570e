"""What goes in and out at the addresses of one's own erasure."""

from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.types import LocalizedText, RequestBody


class LeftOrganization(BaseModel):
    id: UUID
    names: LocalizedText


class ErasurePreview(BaseModel):
    """What an erasure would bring with it."""

    left_without_administrator: list[LeftOrganization] = Field(
        description="Organisations that only this person administers. They stay; whoever registers "
        "for one next is confirmed by who decides about registrations of its Land."
    )


class ErasureRequest(RequestBody):
    model_config = ConfigDict(json_schema_extra={"example": {"is_final": True}})

    is_final: Literal[True] = Field(description="The person knows that this cannot be undone.")
