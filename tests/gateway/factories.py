"""Rows and entries with dull defaults."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.accounts.models import OrganizationKind
from gateway.accounts.service import OrganizationEntry
from gateway.barrier_reports.models import BarrierReport, BarrierReportStatus, Language
from gateway.memberships.models import Membership
from gateway.people.models import Person

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SOURCE = {"label": "Beispiel", "url": None, "checked_on": "2026-11-22", "confidence": "A"}


def organization_entry(slug: str = "beispielstadt", **changes: Any) -> OrganizationEntry:
    facts: dict[str, Any] = {
        "slug": slug,
        "kind": OrganizationKind.MUNICIPALITY,
        "name_de": slug.capitalize(),
        "name_en": None,
        "area_key": None,
        "parent_slug": None,
        "website_url": None,
        "sources": [SOURCE],
    }
    return OrganizationEntry(**{**facts, **changes})


async def make_person(session: AsyncSession, name: str = "erika", **changes: Any) -> Person:
    """Somebody who logged in once, long ago."""
    facts: dict[str, Any] = {
        "id": uuid4(),
        "issuer": "https://login.example",
        "subject": name,
        "name": name.capitalize(),
        "is_email_verified": False,
        "created_at": LONG_AGO,
        "logged_in_at": LONG_AGO,
    }
    person = Person(**{**facts, **changes})
    session.add(person)
    await session.flush()
    return person


async def make_membership(
    session: AsyncSession, person: Person, organization_id: UUID, *roles: Role
) -> Membership:
    """A member, with these roles beside."""
    membership = Membership(
        id=uuid4(),
        person_id=person.id,
        organization_id=organization_id,
        roles=sorted({Role.MEMBER, *roles}),
        since=LONG_AGO,
    )
    session.add(membership)
    await session.flush()
    return membership


async def make_report(session: AsyncSession, **changes: Any) -> BarrierReport:
    facts: dict[str, Any] = {
        "id": uuid4(),
        "page": "/suche",
        "description": "Das Suchfeld hat keine Beschriftung.",
        "contact": None,
        "language": Language.DE,
        "status": BarrierReportStatus.OPEN,
        "reported_at": datetime.now(UTC),
    }
    report = BarrierReport(**{**facts, **changes})
    session.add(report)
    await session.flush()
    return report
