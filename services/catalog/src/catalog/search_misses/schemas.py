"""What the API tells about searches without a hit."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from chassis.pagination import Page, PageParameters


class SearchMiss(BaseModel):
    """A question that no entry has a word of."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    question: str = Field(description="Its words in one spelling: small letters, ae for ä.")
    times: int
    days: int = Field(description="On how many days it was asked.")
    first_on: date
    last_on: date


class SearchMissParameters(PageParameters):
    pass


class SearchMissPage(Page[SearchMiss]):
    """The most frequent first."""
