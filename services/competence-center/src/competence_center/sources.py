"""Where a fact is known from."""

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from chassis.types import Line


class Confidence(StrEnum):
    """A: official data. B and V: read in a public source. S: the programme's own text."""

    A = "A"
    B = "B"
    V = "V"
    S = "S"


class Source(BaseModel):
    """Evidence for the facts of an entry; shown beside them."""

    model_config = ConfigDict(extra="forbid")

    label: Line
    url: str | None = Field(None, pattern="^https?://", max_length=500)
    checked_on: date = Field(description="Day on which a person compared the facts with it.")
    confidence: Confidence
