"""Shapes of API clients in the API."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field

from chassis.types import JsonObject, Line, RequestBody
from gateway.clients import models
from gateway.clients.models import CredentialKind, Environment
from gateway.clients.scopes import Scope

MAX_QUOTA_PER_MINUTE = 3000


def _without_repetition(scopes: list[Scope]) -> list[Scope]:
    return sorted(set(scopes))


class NewApiClient(RequestBody):
    name: Line = Field(description="What the program is, for the people of the organisation.")
    environment: Environment = Environment.LIVE
    scopes: Annotated[list[Scope], AfterValidator(_without_repetition)] = Field(
        min_length=1, max_length=len(Scope)
    )
    is_limited_to_land: bool = Field(
        False, description="Changes nothing outside the organisation's own Land."
    )
    quota_per_minute: int = Field(600, ge=1, le=MAX_QUOTA_PER_MINUTE)


class NewCredential(RequestBody):
    kind: CredentialKind
    expires_on: date | None = Field(
        None, description="Last day on which it works; at most, and without it, in a year."
    )
    public_key: JsonObject | None = Field(
        None, description="Of a `public_key`: a JWK, EC P-256 or RSA of 2048 bits or more."
    )


class CredentialStatus(StrEnum):
    ACTIVE = "active"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Credential(BaseModel):
    """A key of a client; its secret part was shown once."""

    id: UUID
    kind: CredentialKind
    key_id: str = Field(description="Part of the key that may be shown.")
    status: CredentialStatus
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None = Field(description="To the minute.")

    @classmethod
    def of(cls, credential: models.ClientCredential, *, now: datetime) -> Self:
        return cls(
            id=credential.id,
            kind=credential.kind,
            key_id=credential.key_id,
            status=status_of(credential, now=now),
            created_at=credential.created_at,
            expires_at=credential.expires_at,
            revoked_at=credential.revoked_at,
            used_at=credential.used_at,
        )


class MadeCredential(BaseModel):
    credential: Credential
    secret: str | None = Field(
        description="API key or client secret, never shown again; null for a public key."
    )


class ApiClient(BaseModel):
    """A program that acts for an organisation; its id is the `client_id` of OAuth."""

    id: UUID
    organization_id: UUID
    name: str
    environment: Environment
    scopes: list[Scope]
    is_limited_to_land: bool
    quota_per_minute: int
    created_at: datetime
    revoked_at: datetime | None
    credentials: list[Credential] = Field(description="The newest first.")
    version: int

    @classmethod
    def of(
        cls,
        client: models.ApiClient,
        credentials: Sequence[models.ClientCredential],
        *,
        now: datetime,
    ) -> Self:
        return cls(
            id=client.id,
            organization_id=client.organization_id,
            name=client.name,
            environment=client.environment,
            scopes=[Scope(scope) for scope in client.scopes],
            is_limited_to_land=client.is_limited_to_land,
            quota_per_minute=client.quota_per_minute,
            created_at=client.created_at,
            revoked_at=client.revoked_at,
            credentials=[Credential.of(each, now=now) for each in credentials],
            version=client.version,
        )


class ApiClients(BaseModel):
    items: list[ApiClient]
    grantable_scopes: list[Scope] = Field(description="What a new client may be allowed.")
    land: str | None = Field(description="The Land to which a client can be limited.")
    has_test_keys: bool = Field(description="Whether test keys work on this platform.")


class UsageDay(BaseModel):
    day: date
    requests: int


class ApiClientUsage(BaseModel):
    items: list[UsageDay] = Field(description="90 days up to today, in UTC, the oldest first.")


class CurrentApiClient(BaseModel):
    """Who is asking, for a first call."""

    client_id: UUID
    name: str
    organization_id: UUID
    environment: Environment
    scopes: list[Scope] = Field(description="Those of this key or token.")
    quota_per_minute: int
    expires_at: datetime = Field(description="Of the key behind this request.")


def status_of(credential: models.ClientCredential, *, now: datetime) -> CredentialStatus:
    if credential.revoked_at is not None:
        return CredentialStatus.REVOKED
    return CredentialStatus.EXPIRED if credential.expires_at <= now else CredentialStatus.ACTIVE
