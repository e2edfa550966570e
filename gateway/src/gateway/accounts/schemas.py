"""Shapes of organisations in the API."""

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from chassis.pagination import PageParameters
from chassis.types import AreaKey, LandKey, LocalizedText, SearchText
from gateway.accounts import models
from gateway.accounts.models import OrganizationKind, Origin
from reference.organizations import organization_id


def _split_at_commas(values: object) -> object:
    if not isinstance(values, list):
        return values
    return [part for value in values for part in str(value).split(",") if part]


class OrganizationParameters(PageParameters):
    q: SearchText | None = Field(None, description="Words or parts of words of the name.")
    kind: list[OrganizationKind] = Field(
        default_factory=list, max_length=20, description="Any of these kinds."
    )
    land: LandKey | None = Field(None, description="Only organisations of this Land.")
    area_key: AreaKey | None = Field(None, description="Only the organisation of this area.")
    ids: Annotated[list[UUID], BeforeValidator(_split_at_commas)] = Field(
        default_factory=list,
        max_length=100,
        description="Only these, separated by commas or repeated.",
    )


IdOrSlug = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120),
    Field(description="The id, or the short stable name."),
]


class Source(BaseModel):
    """Where a fact is from; the mark tells how sure it is, A being the surest."""

    label: str
    url: str | None
    checked_on: date
    confidence: Literal["A", "B", "V", "S"]


EXAMPLE: dict[str, Any] = {
    "id": str(organization_id("beispielstadt")),
    "slug": "beispielstadt",
    "names": {"de": "Stadt Beispielstadt", "en": "City of Beispielstadt"},
    "kind": "municipality",
    "origin": "sourced",
    "area_key": "064350014014",
    "parent_id": None,
    "website_url": "https://stadt.example",
    "sources": [
        {
            "label": "Gemeindeverzeichnis",
            "url": None,
            "checked_on": "2026-11-22",
            "confidence": "A",
        }
    ],
    "ended_at": None,
    "version": 1,
}


class Organization(BaseModel):
    """Whoever takes part: a municipality, an association, a company, a community."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    slug: str
    names: LocalizedText
    kind: OrganizationKind
    origin: Origin = Field(description="`demo`: invented, for trying out.")
    area_key: str | None = Field(description="Where it belongs to; null for all of Germany.")
    parent_id: UUID | None = Field(description="The organisation that it is a part of.")
    website_url: str | None
    sources: list[Source]
    ended_at: datetime | None = Field(
        description="Since when no source names it any more; null for almost all."
    )
    version: int = Field(description="Grows with every change.")

    @classmethod
    def of(cls, organization: models.Organization) -> Self:
        return cls(
            id=organization.id,
            slug=organization.slug,
            names=organization.names,
            kind=organization.kind,
            origin=organization.origin,
            area_key=organization.area_key,
            parent_id=organization.parent_id,
            website_url=organization.website_url,
            sources=[Source.model_validate(source) for source in organization.sources],
            ended_at=organization.ended_at,
            version=organization.version,
        )
