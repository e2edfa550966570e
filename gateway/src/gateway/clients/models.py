"""Tables of the API clients, their credentials and what they have asked for."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from gateway.database import Base


class Environment(StrEnum):
    """`test` works on platforms with demo data only."""

    LIVE = "live"
    TEST = "test"


class CredentialKind(StrEnum):
    """How a client proves who it is."""

    API_KEY = "api_key"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - the name of a kind, no secret
    PUBLIC_KEY = "public_key"


class ApiClient(Base):
    """A program that acts for an organisation; it stays when it is revoked."""

    __tablename__ = "api_client"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    environment: Mapped[Environment]
    scopes: Mapped[list[str]] = mapped_column(ARRAY(String(40)))
    is_limited_to_land: Mapped[bool]
    quota_per_minute: Mapped[int]
    created_at: Mapped[datetime]
    # The id of a person, as in tokens.
    created_by: Mapped[str] = mapped_column(String(40))
    revoked_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)


class ClientCredential(Base):
    """One of a client's keys; of a secret only the keyed hash is stored."""

    __tablename__ = "client_credential"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("api_client.id"), index=True)
    kind: Mapped[CredentialKind]
    key_id: Mapped[str] = mapped_column(String(8), unique=True)
    secret_hash: Mapped[bytes | None]
    # A public JWK.
    public_key: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]
    # How many days before the end the last reminder was sent.
    reminded_days: Mapped[int | None]


class ClientDay(Base):
    """How often a client asked on one day, in UTC."""

    __tablename__ = "client_day"

    client_id: Mapped[UUID] = mapped_column(ForeignKey("api_client.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    requests: Mapped[int]


class SeenAssertion(Base):
    """An assertion that was used, so that it works once only."""

    __tablename__ = "seen_assertion"

    client_id: Mapped[UUID] = mapped_column(primary_key=True)
    token_id: Mapped[str] = mapped_column(String(255), primary_key=True)
    seen_at: Mapped[datetime]
