"""Shapes of reported barriers in the API."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, StringConstraints

from chassis.pagination import PageParameters
from chassis.types import Line, Paragraphs, RequestBody
from gateway.barrier_reports import models
from gateway.barrier_reports.models import BarrierReportStatus, Language

_LEAST_DIGITS_OF_A_PHONE_NUMBER = 5


def _reachable(contact: str) -> str:
    """
    Raises:
        ValueError: neither a mail address nor a telephone number.
    """
    name, _, host = contact.partition("@")
    is_mail = bool(name) and "." in host and " " not in contact
    digits = [character for character in contact if character.isdigit()]
    is_phone = len(digits) >= _LEAST_DIGITS_OF_A_PHONE_NUMBER and not any(map(str.isalpha, contact))
    if not is_mail and not is_phone:
        raise ValueError("must be a mail address or a telephone number")
    return contact


def _none_if_blank(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


PagePath = Annotated[
    str,
    StringConstraints(
        pattern=r"^/([A-Za-z0-9._~!$&'()*+,;=:@%?-][A-Za-z0-9._~!$&'()*+,;=:@%?/-]*)?$"
    ),
    Field(max_length=500, description="Address of the page without the host.", examples=["/suche"]),
]


class NewBarrierReport(RequestBody):
    page: PagePath
    description: Annotated[Paragraphs, Field(min_length=10, max_length=5000)]
    contact: Annotated[
        Annotated[Line, AfterValidator(_reachable)] | None,
        BeforeValidator(_none_if_blank),
        Field(description="Mail address or telephone number, if you want an answer."),
    ] = None
    language: Language = Language.DE


class BarrierReportReceipt(BaseModel):
    """What the reporter gets: nothing personal, because the answer may be sent again."""

    id: UUID
    number: int = Field(description="Short number to mention when asking about the report.")
    reported_at: datetime


class BarrierReport(BaseModel):
    id: UUID
    number: int
    page: str
    description: str
    contact: str | None
    language: Language
    status: BarrierReportStatus
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')
    reported_at: datetime
    answered_at: datetime | None

    @classmethod
    def of(cls, report: models.BarrierReport) -> Self:
        return cls.model_validate(report, from_attributes=True)


class BarrierReportParameters(PageParameters):
    status: BarrierReportStatus | None = Field(None, description="Only reports in this state.")


ReportId = Annotated[UUID, Field(description="The id from the receipt or the list.")]


class BarrierReportChange(RequestBody):
    status: BarrierReportStatus
