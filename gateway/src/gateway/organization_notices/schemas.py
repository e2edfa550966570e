"""Shapes of the rhythms in the API."""

from pydantic import BaseModel, Field

from chassis.notices import NoticeTopic
from chassis.types import RequestBody
from gateway.organization_notices.models import NoticeRhythm


class TopicRhythm(BaseModel):
    """How often mails about one topic come."""

    topic: NoticeTopic
    rhythm: NoticeRhythm


class NoticeRhythms(BaseModel):
    email: str | None = Field(
        description="Where the mails go; null: the login has no verified address, and none come."
    )
    items: list[TopicRhythm]


class RhythmChoice(RequestBody):
    rhythm: NoticeRhythm
