"""Shapes of delegations in the API."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, model_validator

from chassis.types import Line, LocalizedText, RequestBody
from gateway.accounts.models import Organization
from gateway.memberships import models

DelegationId = Annotated[UUID, Field(description="The id from the list.")]


class Party(BaseModel):
    id: UUID
    slug: str
    names: LocalizedText

    @classmethod
    def of(cls, organization: Organization) -> Self:
        return cls(
            id=organization.id,
            slug=organization.slug,
            names=organization.names,
        )


class NewDelegation(RequestBody):
    delegate_id: UUID = Field(description="The organisation that is to act for yours.")
    reason: Line = Field(description="On what it rests, e.g. the contract or the law.")
    since: AwareDatetime | None = Field(None, description="From now on, if not given.")
    until: AwareDatetime | None = Field(None, description="Without an end, if not given.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.since is not None and self.until is not None and self.until <= self.since:
            raise ValueError("until must be later than since")
        return self


class Delegation(BaseModel):
    """The members of `delegate` may act for `organization` while it lasts, as plain members."""

    id: UUID
    organization: Party
    delegate: Party
    reason: str
    since: datetime
    until: datetime | None
    state: Literal["planned", "active", "ended"]

    @classmethod
    def of(
        cls,
        delegation: models.Delegation,
        organization: Organization,
        delegate: Organization,
        *,
        now: datetime,
    ) -> Self:
        return cls(
            id=delegation.id,
            organization=Party.of(organization),
            delegate=Party.of(delegate),
            reason=delegation.reason,
            since=delegation.since,
            until=delegation.until,
            state=_state(delegation, now=now),
        )


class Delegations(BaseModel):
    items: list[Delegation]


def _state(
    delegation: models.Delegation, *, now: datetime
) -> Literal["planned", "active", "ended"]:
    if delegation.until is not None and delegation.until <= now:
        return "ended"
    return "active" if delegation.since <= now else "planned"
