"""Spans of time that are only as exact as their source."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from chassis.types import LocalizedText

PartialDate = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"),
    Field(description="ISO 8601: a year, a month or a day.", examples=["2027", "2027-12-31"]),
]


class Period(BaseModel):
    """From the first to the last of the named years, months or days."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, serialize_by_alias=True)

    from_: PartialDate | None = Field(alias="from")
    to: PartialDate | None
    note: LocalizedText | None = Field(description="What the source says beyond the dates.")


def period_of(
    from_: str | None, to: str | None, *, note_de: str | None, note_en: str | None
) -> Period | None:
    """The period of four columns, None when they are all empty."""
    if from_ is None and to is None and note_de is None:
        return None
    note = None if note_de is None else LocalizedText(de=note_de, en=note_en)
    return Period(from_=from_, to=to, note=note)
