"""What comes out at the address of one's own data."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.personal_copies import HeldData


class Held(HeldData):
    holder: str = Field(description="`gateway`, or the name of a service.")


class OwnData(BaseModel):
    person_id: UUID
    collected_at: datetime
    is_complete: bool
    missing: list[str] = Field(
        description="Services that did not answer in time; ask again later to have all."
    )
    items: list[Held]
