"""Shapes of webhooks in the API."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, model_validator

from chassis.types import RequestBody
from gateway.webhooks import models
from gateway.webhooks.models import PauseReason
from gateway.webhooks.topics import EVENT_TYPES, Topic

Url = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=500, pattern=r"^[!-~]+$"),
    Field(description="Public, by https.", examples=["https://portal.example/stufenplan"]),
]
Topics = Annotated[
    set[Topic], Field(description="`catalog.solution` brings all events about solutions.")
]


def _can_be_chosen(event_type: str) -> str:
    if event_type not in EVENT_TYPES:
        raise ValueError("must be the type of a public event")
    return event_type


EventType = Annotated[
    str, AfterValidator(_can_be_chosen), Field(json_schema_extra={"enum": [*EVENT_TYPES]})
]
EventTypes = Annotated[
    set[EventType], Field(description="Single types of events, beside those of the topics.")
]


class NewWebhook(RequestBody):
    """A topic or a type at least."""

    url: Url
    topics: Topics = Field(default_factory=set)
    event_types: EventTypes = Field(default_factory=set)

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        if not (self.topics or self.event_types):
            raise ValueError("must name a topic or a type of events")
        return self


class WebhookChange(NewWebhook):
    is_paused: bool = Field(description="Nothing is sent meanwhile; what happens is kept for then.")


class Webhook(BaseModel):
    id: UUID
    url: str
    topics: list[Topic]
    event_types: list[EventType]
    paused_for: PauseReason | None = Field(
        description="Null: it works. `failure`: a day long nobody took an event; `gone`: the "
        "receiver answered 410."
    )
    previous_until: datetime | None = Field(
        description="Until then the secret before the last change signs as well."
    )
    created_at: datetime
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')

    @classmethod
    def of(cls, webhook: models.Webhook) -> Self:
        return cls.model_validate(webhook, from_attributes=True)


class WebhookWithSecret(Webhook):
    secret: str = Field(description="Shown this once: the key of the signatures, `whsec_…`.")


class Webhooks(BaseModel):
    items: list[Webhook]


class Try(BaseModel):
    tried_at: datetime
    status: int | None = Field(description="Null: the address could not be reached.")
    answer: str = Field(description="How the receiver's answer began.")


class Delivery(BaseModel):
    """One event on its way; its id, written `msg_<hex>`, is the header `webhook-id`."""

    id: UUID
    event_type: str
    subject: str
    written_at: datetime
    delivered_at: datetime | None
    next_try_at: datetime | None = Field(description="Null: delivered, or given up.")
    tries: list[Try]

    @classmethod
    def of(cls, delivery: models.WebhookDelivery, tries: list[models.WebhookTry]) -> Self:
        return cls(
            id=delivery.id,
            event_type=delivery.event["type"],
            subject=delivery.event["subject"],
            written_at=delivery.written_at,
            delivered_at=delivery.delivered_at,
            next_try_at=delivery.next_try_at,
            tries=[Try.model_validate(each, from_attributes=True) for each in tries],
        )


class Deliveries(BaseModel):
    items: list[Delivery]
