"""Rows and entries with dull defaults."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from gateway.accounts.models import OrganizationKind
from gateway.accounts.service import OrganizationEntry
from gateway.barrier_reports.models import BarrierReport, BarrierReportStatus, Language

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
