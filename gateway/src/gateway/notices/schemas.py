"""Shapes of the mailbox in the API."""

from datetime import datetime
from typing import Literal, Self
from uuid import UUID

from pydantic import BaseModel

from gateway.notices import models


class Mail(BaseModel):
    """A mail as its reader gets it; the HTML form says the same as the text."""

    id: UUID
    recipient: str
    language: Literal["de", "en"]
    subject: str
    text: str
    written_at: datetime
    sent_at: datetime | None

    @classmethod
    def of(cls, mail: models.Mail) -> Self:
        return cls.model_validate(mail, from_attributes=True)


class Mailbox(BaseModel):
    items: list[Mail]
