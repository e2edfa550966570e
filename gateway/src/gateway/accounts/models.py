"""Table of the organisations."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, String, func
from sqlalchemy.orm import Mapped, mapped_column

from chassis.types import LocalizedText
from gateway.database import Base


class OrganizationKind(StrEnum):
    """The concepts of the vocabulary `organization-kinds`."""

    MUNICIPALITY = "municipality"
    DISTRICT = "district"
    MUNICIPAL_ASSOCIATION = "municipal_association"
    STATE = "state"
    FEDERATION = "federation"
    ASSOCIATION = "association"
    PUBLIC_IT_PROVIDER = "public_it_provider"
    COMPANY = "company"
    RESEARCH = "research"
    COMMUNITY = "community"


class Origin(StrEnum):
    """How the platform came to know an organisation."""

    SOURCED = "sourced"
    REGISTERED = "registered"
    DEMO = "demo"


class Organization(Base):
    """An organisation; `sources` tell for its facts where they are from."""

    __tablename__ = "organization"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # Ordered by bytes, so that pages do not depend on the server's language settings.
    slug: Mapped[str] = mapped_column(String(120, collation="C"), unique=True)
    name_de: Mapped[str] = mapped_column(String(200))
    name_en: Mapped[str | None] = mapped_column(String(200))
    kind: Mapped[OrganizationKind]
    origin: Mapped[Origin]
    area_key: Mapped[str | None] = mapped_column(String(12), index=True)
    # Checked at commit: an organisation may be loaded before its parent.
    parent_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organization.id", deferrable=True, initially="DEFERRED")
    )
    website_url: Mapped[str | None] = mapped_column(String(500))
    sources: Mapped[list[dict[str, Any]]]
    search_text: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    # No table names it any more, but something here belongs to it.
    ended_at: Mapped[datetime | None]

    @property
    def names(self) -> LocalizedText:
        return LocalizedText(de=self.name_de, en=self.name_en)
