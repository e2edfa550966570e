"""Shapes of memberships in the API."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from chassis.identity import Role
from chassis.pagination import PageParameters
from chassis.types import RequestBody
from gateway.memberships import models
from gateway.people.models import Person


class MembershipParameters(PageParameters):
    organization_id: UUID = Field(description="The organisation for which you act.")


class Membership(BaseModel):
    """Somebody's place in an organisation."""

    id: UUID
    person_id: UUID
    name: str
    email: str | None = Field(description="Only for administrators, and one's own.")
    roles: list[Role]
    since: datetime
    version: int = Field(description='Send it as `If-Match: "v<version>"` with a change.')

    @classmethod
    def of(cls, membership: models.Membership, person: Person, *, with_email: bool) -> Self:
        return cls(
            id=membership.id,
            person_id=person.id,
            name=person.name,
            email=person.email if with_email else None,
            roles=[Role(role) for role in membership.roles],
            since=membership.since,
            version=membership.version,
        )


Roles = Annotated[
    set[Role], Field(min_length=1, description="Everybody is a member beside other roles.")
]


class MembershipChange(RequestBody):
    roles: Roles
