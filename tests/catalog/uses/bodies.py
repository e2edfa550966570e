"""Requests with dull defaults, so that a test spells out only what matters."""

from typing import Any
from uuid import UUID

from httpx import AsyncClient, Response

from tests.catalog.factories import AACHEN

SOURCE = {"source_label": "Pressemitteilung", "checked_on": "2026-11-22"}


def use_body(**stated: Any) -> dict[str, Any]:
    """A documented use; `source_label=None, checked_on=None` make it a claim."""
    return {"organization_name": "Aachen", "area_key": AACHEN, "status": "active"} | SOURCE | stated


def matching(version: int) -> dict[str, str]:
    return {"If-Match": f'"v{version}"'}


async def confirm(
    editor: AsyncClient, use_id: UUID | str, *, by: UUID | str, version: int
) -> Response:
    return await editor.post(
        f"/v1/uses/{use_id}/confirmation",
        json={"confirmed_by": str(by)},
        headers=matching(version),
    )
