"""What the API takes and tells about the advice of a unit."""

from collections import defaultdict
from datetime import date, time
from itertools import pairwise
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from chassis.types import LandKey, RequestBody
from competence_center.coverage import area_in_force
from competence_center.vocabulary import ActionField

EXAMPLE: dict[str, Any] = {
    "is_open": True,
    "topics": ["mobilitaet-verkehr"],
    "hours": [{"weekday": 1, "opens": "09:00", "closes": "16:00"}],
    "holiday_land": "06",
    "capacity": 20,
    "areas": [
        {"area_key": "06", "from_on": "2026-12-01"},
        {"area_key": "06412", "is_excluded": True, "from_on": "2026-12-01"},
    ],
    "advisers": [{"person_id": "019ab1c2-0000-7000-8000-0000000000a1", "is_lead": True}],
}


class ServiceHours(BaseModel):
    """What the clock on the wall shows in Germany."""

    model_config = ConfigDict(extra="forbid")

    weekday: int = Field(ge=1, le=7, description="ISO 8601: Monday is 1.")
    opens: time
    closes: time

    @model_validator(mode="after")
    def _is_a_span_of_minutes(self) -> Self:
        for moment in (self.opens, self.closes):
            if moment.tzinfo or moment.second or moment.microsecond:
                raise ValueError("opens and closes must be hours and minutes, like 09:30")
        if self.opens >= self.closes:
            raise ValueError("must open before it closes")
        return self


class AdvisedArea(BaseModel):
    """The nearest area that is named decides: a municipality before its Kreis, that before its
    Land. The days are included."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    area_key: Annotated[str, AfterValidator(area_in_force)] | None = Field(
        description="Null for all of Germany.", max_length=12, examples=["06412"]
    )
    is_excluded: bool = Field(False, description="Takes no requests from there.")
    from_on: date
    until_on: date | None = Field(None, description="Null for as long as nothing else is said.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.until_on is not None and self.until_on < self.from_on:
            raise ValueError("until_on must not be before from_on")
        if self.area_key is None and self.is_excluded:
            raise ValueError("all of Germany cannot be excluded; close the unit instead")
        return self


class AdviserEntry(BaseModel):
    """A person by the id in the memberships of the unit's organisation."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    person_id: UUID
    is_lead: bool = Field(False, description="Who is asked where nobody else answers.")


class AdviceForm(RequestBody):
    """All that is stated about the advice of a unit; what is left out is no longer so."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    is_open: bool = Field(description="Whether it takes requests now.")
    topics: list[ActionField] = Field(
        default_factory=list, max_length=50, description="On which it advises; none are all."
    )
    hours: list[ServiceHours] = Field(min_length=1, max_length=21)
    holiday_land: LandKey = Field(description="Land whose public holidays it keeps.")
    capacity: int = Field(ge=0, le=10_000, description="Open requests that it can carry at once.")
    areas: list[AdvisedArea] = Field(default_factory=list, max_length=500)
    advisers: list[AdviserEntry] = Field(default_factory=list, max_length=100)

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        people = [adviser.person_id for adviser in self.advisers]
        if len(set(people)) < len(people):
            raise ValueError("advisers must be named once each")
        if people and sum(adviser.is_lead for adviser in self.advisers) != 1:
            raise ValueError("exactly one of the advisers leads")
        if self.is_open and not people:
            raise ValueError("a unit that takes requests needs advisers")
        if self.is_open and not self.areas:
            raise ValueError("a unit that takes requests needs areas from which it does")
        if _overlap(self.hours):
            raise ValueError("hours of one day must not overlap")
        return self


def _overlap(hours: list[ServiceHours]) -> bool:
    days: dict[int, list[tuple[time, time]]] = defaultdict(list)
    for each in hours:
        days[each.weekday].append((each.opens, each.closes))
    return any(
        earlier[1] > later[0]
        for spans in days.values()
        for earlier, later in pairwise(sorted(spans))
    )


class AbsenceForm(RequestBody):
    """Days on which an adviser of the unit is away, both included."""

    person_id: UUID
    from_on: date = Field(examples=["2026-12-21"])
    until_on: date = Field(examples=["2027-01-04"])
    deputy_id: UUID | None = Field(None, description="Another adviser of the unit, who stands in.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.until_on < self.from_on:
            raise ValueError("until_on must not be before from_on")
        if self.deputy_id == self.person_id:
            raise ValueError("somebody else has to stand in")
        return self


class AbsenceEntry(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    person_id: UUID
    from_on: date
    until_on: date
    deputy_id: UUID | None


class AdviceDetail(BaseModel):
    """What a unit states about its advice, for who keeps the unit and who works there."""

    unit_slug: str
    unit_name: str
    organization_id: UUID | None = Field(description="Whose people advise there.")
    may_state: bool = Field(description="Whether the caller may state it anew.")
    is_open: bool
    topics: list[str]
    hours: list[ServiceHours]
    holiday_land: str | None = Field(description="Null as long as nothing was stated.")
    capacity: int
    areas: list[AdvisedArea]
    advisers: list[AdviserEntry]
    absences: list[AbsenceEntry] = Field(description="From today on.")
    version: int = Field(description="0 as long as nothing was stated.")


class ReadAdvice(BaseModel):
    """A unit whose advice the caller keeps, or in which the caller may advise."""

    unit_slug: str
    unit_name: str
    is_open: bool
    may_state: bool = Field(description="Whether the caller may state it anew.")
    is_adviser: bool = Field(description="Whether the caller advises there.")
    is_lead: bool = Field(description="Whether the caller leads there.")
