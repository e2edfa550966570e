"""Shapes of the audit in the API."""

from datetime import UTC, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field

from chassis.identity import PrincipalKind
from chassis.pagination import Page, PageParameters
from chassis.types import LocalizedText, QueryParameters
from gateway.audit import models


def _in_utc(moment: datetime) -> datetime:
    """
    Raises:
        ValueError: no such moment in UTC, as the first hours of year one in the east.
    """
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("is out of range") from None


Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]


class Period(QueryParameters):
    """From when to when."""

    since: Moment | None = Field(None, description="Only from this moment on.")
    until: Moment | None = Field(None, description="Only before this moment.")


class AuditParameters(Period, PageParameters):
    """Query parameters of the audit."""


class AuditEntry(BaseModel):
    """Who did what, when and for whom; people, clients and things are named by their ids."""

    number: int = Field(description="Counts all entries of the platform.")
    recorded_at: datetime
    action: str = Field(examples=["session.opened"])
    actor_kind: PrincipalKind
    actor_id: str
    organization_id: UUID | None = Field(description="For whom it was done.")
    delegate_id: UUID | None = Field(description="Who acted for it by delegation.")
    subject_kind: str = Field(description="What kind of thing it was done to.")
    subject_id: str
    details: dict[str, str] = Field(description="More about it, in ids and code words.")
    hash: str = Field(description="SHA-256 in the chain of all entries.")

    @classmethod
    def of(cls, entry: models.AuditEntry) -> Self:
        return cls(
            number=entry.number,
            recorded_at=entry.recorded_at,
            action=entry.action,
            actor_kind=entry.actor_kind,
            actor_id=entry.actor_id,
            organization_id=entry.organization_id,
            delegate_id=entry.delegate_id,
            subject_kind=entry.subject_kind,
            subject_id=entry.subject_id,
            details=entry.details,
            hash=entry.hash.hex(),
        )


class AuditPage(Page[AuditEntry]):
    """One page of the audit, and what its ids are called where the reader may know."""

    names: dict[str, LocalizedText] = Field(
        description="By id: organisations, and members and clients of the own one. An id without a "
        "name belongs to somebody else, or to nobody any more."
    )
