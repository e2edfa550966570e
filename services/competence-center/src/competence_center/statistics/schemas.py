"""What the API tells about advisory requests in figures."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, Field

from chassis.types import LandKey, QueryParameters
from competence_center.coverage import Tier
from competence_center.statistics.periods import PATTERN
from reference.labels import Label

Language = Literal["de", "en"]
Subject = Literal["asked", "ended", "unmet", "last_resort", "declined", "silent"]
Attribute = Literal[
    "topic",
    "phase",
    "size_class",
    "level",
    "land",
    "outcome",
    "reason",
    "owner",
    "tier",
    "refusal",
]
Event = Literal["acknowledged", "answered", "answered_since_asked", "resolved"]
Deadline = Literal["acknowledged_in_time", "answered_in_time", "resolved_in_time"]


class StatisticsParameters(QueryParameters):
    period: str | None = Field(
        None,
        pattern=PATTERN,
        description="A half-year that has ended; without it the last one.",
        examples=["2026-H1"],
    )


class TableParameters(StatisticsParameters):
    language: Language = Field("de", description="Of the labels.")


class CodebookParameters(QueryParameters):
    language: Language = Field("de", description="Of the definitions.")


class Period(BaseModel):
    """Both days belong to it."""

    name: str
    from_on: date
    until_on: date


class StatisticsValue(BaseModel):
    value: str
    label: Label
    requests: int | None = Field(description="Null where it is protected.")


class StatisticsTable(BaseModel):
    """The same requests by one attribute: each has one of its values."""

    by: Attribute
    label: Label
    values: list[StatisticsValue]
    protected: int | None = Field(
        description="Requests of the protected values together; null where all is protected."
    )


class StatisticsCount(BaseModel):
    subject: Subject
    label: Label
    definition: Label
    total: int | None = Field(description="Null where it is protected, as all its tables are then.")
    municipalities: int | None = Field(description="From so many different ones.")
    tables: list[StatisticsTable]


class TierTime(BaseModel):
    """Working days, to half a day; null where they are protected."""

    tier: Tier | None = Field(description="Null for all together.")
    label: Label
    median_days: float | None
    ninetieth_percentile_days: float | None


class StatisticsTime(BaseModel):
    """How long something takes, of what happened in the period."""

    event: Event
    label: Label
    definition: Label
    tiers: list[TierTime] = Field(description="All together first, then the nearest.")


class TierPunctuality(BaseModel):
    tier: Tier | None = Field(description="Null for all together.")
    label: Label
    in_time_percent: int | None = Field(description="In steps of five; null where it is protected.")


class StatisticsPunctuality(BaseModel):
    """How many of the deadlines that ended in the period were met."""

    deadline: Deadline
    label: Label
    definition: Label
    tiers: list[TierPunctuality] = Field(description="All together first, then the nearest.")


class AdvisoryStatistics(BaseModel):
    period: Period
    periods: list[Period] = Field(description="The last ones that have ended, the newest first.")
    land: LandKey | None = Field(description="Null for all of Germany.")
    least_municipalities: int = Field(
        description="No figure is about fewer; what is, and what would give it away, is null."
    )
    counts: list[StatisticsCount]
    times: list[StatisticsTime]
    punctuality: list[StatisticsPunctuality]
