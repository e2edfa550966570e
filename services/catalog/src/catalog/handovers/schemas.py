"""What the API takes and tells about handovers."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from catalog.handovers.models import HandoverStatus
from catalog.organizations.schemas import EXAMPLE as ORGANIZATION
from catalog.organizations.schemas import OrganizationRef
from catalog.solutions.records import LocalizedLine
from catalog.solutions.schemas import SolutionRef
from chassis.pagination import PageParameters
from chassis.types import RequestBody, Slug

EXAMPLE: dict[str, Any] = {
    "id": "019ab1c2-0000-7000-8000-00000000000e",
    "solution": {
        "id": "019ab1c2-0000-7000-8000-000000000001",
        "slug": "pegelkarte",
        "name": "Pegelkarte",
    },
    "from_organization": {
        "id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a12",
        "slug": "beispielsoftware",
        "name": "Beispielsoftware GmbH",
        "kind": "company",
    },
    "to_organization": ORGANIZATION,
    "status": "open",
    "reason": None,
    "version": 1,
    "offered_at": "2026-11-22T08:00:00Z",
    "expires_at": "2026-12-22T08:00:00Z",
    "closed_at": None,
}


class NewHandover(RequestBody):
    """Nothing changes until the other organisation accepts."""

    to_organization_id: UUID = Field(description="Who shall own the entry.")


class HandoverRefusal(RequestBody):
    reason: LocalizedLine = Field(description="For who offered the entry, never public.")


class HandoverParameters(PageParameters):
    """Query parameters of the handovers."""

    status: HandoverStatus | None = Field(None, description="Only handovers in this state.")
    solution: Slug | None = Field(None, description="Only of this entry.")


class HandoverDetail(BaseModel):
    """An entry that one organisation offers to another; for both of them and editors."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    solution: SolutionRef
    from_organization: OrganizationRef | None = Field(
        description="Null: nobody owned the entry, or the organisation is no longer there."
    )
    to_organization: OrganizationRef | None = Field(
        description="Null: the organisation is no longer there."
    )
    status: HandoverStatus
    reason: LocalizedLine | None = Field(description="Why it was declined.")
    version: int = Field(description='Send it as `If-Match: "v<version>"` with an answer.')
    offered_at: datetime
    expires_at: datetime = Field(description="30 days after it was offered.")
    closed_at: datetime | None = Field(
        description="When it was answered, withdrawn or marked as expired."
    )
