"""Saarbrücken asks as in the tests of the requests; its Kreis has answered, and it is closed."""

from typing import Any

import pytest
from httpx import AsyncClient

from tests.competence_center.requests.conftest import act, ask, kreis, land, town, units

__all__ = ["kreis", "land", "town", "units"]


@pytest.fixture
async def closed(town: AsyncClient, kreis: AsyncClient) -> dict[str, Any]:
    """Somebody has signed as Ada Beispielhaus."""
    consent = {"tiers": ["kreis"], "text_version": "1"}
    request = await ask(town, consent=consent)
    await act(kreis, request, "acceptance")
    await act(town, request, "messages", status=201, text="Ja.", author_name="Ada Beispielhaus")
    await act(kreis, request, "answer", text="So.", outcome="resolved_with_help")
    return await act(town, request, "closing")
