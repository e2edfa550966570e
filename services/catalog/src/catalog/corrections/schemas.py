"""What the API takes and tells about suggested corrections."""

import re
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field

from catalog.corrections.models import CorrectionStatus, Language
from catalog.solutions.content import SolutionContent
from catalog.solutions.records import LocalizedLine, Url
from catalog.solutions.schemas import SolutionRef
from chassis.pagination import PageParameters
from chassis.types import Line, LocalizedText, Paragraphs, RequestBody, Slug

_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")


def _field_of_content(name: str) -> str:
    if name not in SolutionContent.model_fields:
        raise ValueError("must be a field of the content of an entry")
    return name


def _mail_address(address: str) -> str:
    if not _EMAIL.fullmatch(address):
        raise ValueError("must be a mail address")
    return address


class NewCorrection(RequestBody):
    """Without an account; please name no other people."""

    field: Annotated[Line, AfterValidator(_field_of_content)] | None = Field(
        None, description="Field of the content that is wrong.", examples=["license_spdx"]
    )
    text: Annotated[Paragraphs, Field(min_length=10, max_length=2000)]
    source_url: Url | None = Field(None, description="Where it can be looked up.")
    email: Annotated[Line, AfterValidator(_mail_address)] | None = Field(
        None, description="For an answer only; deleted a week after it, at most after 90 days."
    )
    language: Language = Language.DE
    website: str = Field(
        "", max_length=200, description="Left empty by people, who do not see it in the form."
    )
    opened_at: AwareDatetime = Field(description="When the form was opened.")


class CorrectionReceipt(BaseModel):
    """Nothing personal, because the answer may be sent again."""

    id: UUID
    number: int = Field(description="Short number to mention when asking about it.")
    suggested_at: datetime


class CorrectionParameters(PageParameters):
    """Query parameters of the corrections."""

    status: CorrectionStatus | None = Field(None, description="Only corrections in this state.")
    solution: Slug | None = Field(None, description="Only of this entry.")


class CorrectionSummary(BaseModel):
    """A correction as who keeps the entry reads it."""

    id: UUID
    number: int
    solution: SolutionRef
    field: str | None
    field_label: LocalizedText | None
    text: str
    source_url: str | None
    email: str | None = Field(description="For an answer only; gone a week after it.")
    language: Language
    status: CorrectionStatus
    reason: LocalizedLine | None
    version: int
    suggested_at: datetime
    answered_at: datetime | None


class CorrectionAnswer(RequestBody):
    """Declining needs a reason."""

    outcome: Literal["accepted", "declined"]
    reason: LocalizedLine | None = Field(None, description="For who suggested it.")


class AnsweredCorrection(CorrectionSummary):
    draft_id: UUID | None = Field(
        description="The draft in which an accepted correction is made; null where it was declined."
    )
