"""Shapes of invitations in the API."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from chassis.identity import Role
from chassis.types import LocalizedText, RequestBody
from gateway.accounts.models import Organization
from gateway.invitations import models
from gateway.memberships.schemas import Roles
from gateway.notices.addresses import MailAddress
from gateway.notices.letters import Language

Token = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$"),
    Field(description="The secret of the link."),
]


class NewInvitation(RequestBody):
    organization_id: UUID
    email: MailAddress
    roles: Roles
    language: Language = Field("de", description="Of the mail to somebody who has no account yet.")


class Invitation(BaseModel):
    id: UUID
    email: str
    roles: list[Role]
    invited_at: datetime
    expires_at: datetime
    is_expired: bool
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')

    @classmethod
    def of(cls, invitation: models.Invitation, *, now: datetime) -> Self:
        return cls(
            id=invitation.id,
            email=invitation.email,
            roles=[Role(role) for role in invitation.roles],
            invited_at=invitation.invited_at,
            expires_at=invitation.expires_at,
            is_expired=invitation.expires_at <= now,
            version=invitation.version,
        )


class IssuedInvitation(Invitation):
    token: Token = Field(description="Shown this once; only its hash is kept.")


class InvitationRenewal(RequestBody):
    language: Language = Field("de", description="Of the mail to somebody who has no account yet.")


class Invitations(BaseModel):
    items: list[Invitation]


class InvitationToken(RequestBody):
    token: Token


class InvitationPreview(BaseModel):
    """What the holder of the link needs to know before accepting."""

    organization_id: UUID
    names: LocalizedText
    roles: list[Role]
    expires_at: datetime

    @classmethod
    def of(cls, invitation: models.Invitation, organization: Organization) -> Self:
        return cls(
            organization_id=organization.id,
            names=organization.names,
            roles=[Role(role) for role in invitation.roles],
            expires_at=invitation.expires_at,
        )
