"""Shapes of search alerts in the API."""

from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.types import RequestBody
from gateway.notices.addresses import MailAddress
from gateway.notices.letters import Language
from gateway.notices.links import Token
from gateway.notices.rhythms import Rhythm
from gateway.search_alerts import models
from gateway.search_alerts.searches import Search


class NewSearchAlert(RequestBody):
    search: Search
    rhythm: Rhythm = Rhythm.DAILY
    email: MailAddress | None = Field(
        None, description="Where to; without it the verified address of the own login."
    )
    language: Language = Field("de", description="Of the mails.")


class AlertRequest(BaseModel):
    """What happens next; it does not depend on what is known of the address."""

    needs_confirmation: bool = Field(
        description="A mail with a link was sent to the address, unless it had too many today."
    )


class AlertToken(RequestBody):
    token: Token


class AlertPreview(BaseModel):
    """What the link of the first mail confirms."""

    email: str
    search: str
    rhythm: Rhythm


class ConfirmedAlert(AlertPreview):
    link: Token = Field(description="With it the alert is changed and ended; all mails have it.")


class RhythmChange(RequestBody):
    rhythm: Rhythm


class SearchAlert(BaseModel):
    id: UUID
    search: str
    rhythm: Rhythm
    confirmed_at: datetime
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')

    @classmethod
    def of(cls, alert: models.SearchAlert) -> Self:
        return cls.model_validate(alert, from_attributes=True)


class AlertFigures(BaseModel):
    alerts: int = Field(
        description="Alerts whose search has found the entry and that have not ended."
    )


class SearchAlerts(BaseModel):
    email: str | None = Field(description="Null: the login has no verified address.")
    items: list[SearchAlert]
