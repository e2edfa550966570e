"""Shapes of registrations in the API."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from chassis.pagination import PageParameters
from chassis.types import AreaKey, Line, Paragraphs, RequestBody
from gateway.accounts.models import OrganizationKind
from gateway.notices.addresses import MailAddress
from gateway.registrations import models
from gateway.registrations.models import RegistrationStatus
from gateway.registrations.routing_ids import RoutingId


class NewOrganization(RequestBody):
    """An organisation that the platform does not know yet."""

    kind: OrganizationKind
    name: Line | None = Field(
        None, description="Needed except for municipalities, Kreise and Verbände of the register."
    )
    area_key: AreaKey | None = Field(
        None, description="Where it belongs to; needed except for what works in all of Germany."
    )


class NewRegistration(RequestBody):
    """`organization_id` for an organisation that the platform knows, else `organization`."""

    organization_id: UUID | None = None
    organization: NewOrganization | None = None
    work_email: MailAddress | None = Field(
        None, description="Without it, that of the login, where the provider has verified it."
    )
    routing_id: RoutingId | None = None
    may_act: Literal[True] = Field(description="I declare that I may act for this organisation.")

    @model_validator(mode="after")
    def _names_one(self) -> Self:
        if (self.organization_id is None) == (self.organization is None):
            raise ValueError("name either organization_id or organization")
        return self


class RegistrationReceipt(BaseModel):
    """What the person gets at once: nothing personal, because the answer may be sent again."""

    id: UUID
    status: RegistrationStatus
    registered_at: datetime


class Registration(BaseModel):
    id: UUID
    status: RegistrationStatus
    person: str = Field(description="The name that the login says.")
    organization_id: UUID | None = Field(description="Null as long as the platform has it not.")
    kind: OrganizationKind
    name: str
    area_key: str | None
    work_email: str
    is_email_verified: bool = Field(description="The provider of the login has checked it.")
    routing_id: str | None
    registered_at: datetime
    decided_at: datetime | None
    reason: str | None = Field(description="Why it was rejected.")
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a decision.')

    @classmethod
    def of(cls, registration: models.Registration, *, person: str) -> Self:
        return cls(
            person=person,
            **{name: getattr(registration, name) for name in cls.model_fields if name != "person"},
        )


class RegistrationParameters(PageParameters):
    whose: Literal["own", "to_decide"] = Field(
        "own", description="One's own, or those of others about which one decides."
    )
    status: RegistrationStatus | None = Field(None, description="Only those in this state.")


class Rejection(RequestBody):
    reason: Annotated[
        Paragraphs, Field(max_length=2000, description="Shown to the person who registered.")
    ]
