"""What the API tells about uses."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from catalog.areas.schemas import AreaRef
from catalog.solutions.records import LocalizedLine
from catalog.uses.enums import UseStatus
from chassis.pagination import Page, PageParameters
from chassis.types import LandKey

EXAMPLE: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-00000000000a",
    "organization_id": None,
    "organization_name": "Landeshauptstadt München",
    "area": {"key": "091620000000", "level": "gemeinde", "name": "München"},
    "land": "09",
    "status": "active",
    "level": "documented",
    "since": "2023",
    "until": None,
    "source_url": "https://opensource.muenchen.de/",
    "source_label": "Softwareverzeichnis der Landeshauptstadt München",
    "checked_on": "2026-11-22",
    "note": None,
}


class UseParameters(PageParameters):
    """Query parameters of the uses of a solution."""

    land: Annotated[LandKey | None, Field(description="Only uses in this Land.")] = None


class PublicUse(BaseModel):
    """An organisation that runs the solution, as the public may know it."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    organization_id: UUID | None = Field(description="Null: not on the platform yet.")
    organization_name: str
    area: AreaRef | None
    land: str | None
    status: UseStatus | None = Field(description="Null: the source does not say.")
    level: Literal["documented", "confirmed"] = Field(
        description="`documented`: a public source names it. `confirmed`: the organisation did."
    )
    since: str | None = Field(description="ISO date, month or year.", examples=["2023-05"])
    until: str | None
    source_url: str | None
    source_label: str | None
    checked_on: date | None
    note: LocalizedLine | None


class UsePage(Page[PublicUse]):
    """One page of the uses of a solution."""
