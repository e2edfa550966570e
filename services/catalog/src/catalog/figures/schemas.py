"""What the API tells of the figures of an entry."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, Field

from chassis.types import QueryParameters

# Smaller numbers could say something about one person.
STEP = 5
Language = Literal["de", "en"]


class ReadingNumbers(BaseModel):
    """How often an entry was read; each number is rounded down to a multiple of five."""

    page: int = Field(description="In the pages of this platform.")
    program: int = Field(description="By programs, over the API.")
    comparison: int = Field(description="In comparisons, tables of them included.")
    brief: int = Field(description="In briefs for councils.")
    file: int = Field(description="As publiccode.yml.")


class DayFigures(ReadingNumbers):
    day: date


class MonthFigures(ReadingNumbers):
    """A month; the present one up to and including yesterday."""

    month: date = Field(description="Its first day.")
    uses_added: int = Field(description="Of the uses that are recorded today.")
    uses_confirmed: int = Field(description="Of the confirmations that hold today.")


class UseNumbers(BaseModel):
    """Uses that are recorded today, by what is known of them."""

    documented: int
    confirmed: int
    claimed: int = Field(description="Nobody has answered the claim yet.")
    declined: int = Field(description="The organisation called the claim wrong.")


class Figures(BaseModel):
    """What is counted of an entry: no reader, no address, no visit, only how often."""

    slug: str
    up_to: date = Field(description="The last day that is told: yesterday (UTC).")
    rounded_down_to: int = Field(STEP, description="Readings and alerts; uses are exact.")
    total: ReadingNumbers = Field(description="Of all months.")
    days: list[DayFigures] = Field(description="90 days, the first one first.")
    months: list[MonthFigures] = Field(description="24 months, the first one first.")
    uses: UseNumbers
    alerts: int | None = Field(
        description="Alerts, not ended, whose search has found the entry; null: the accounts "
        "cannot be asked."
    )


class FigureParameters(QueryParameters):
    language: Language = Field("de", description="Of the headings.")
