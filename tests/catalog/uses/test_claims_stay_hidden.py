"""What is not public is noticed nowhere: every public answer is the same with and without it."""

import re
from itertools import product
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import UseLevel, Visibility
from catalog.uses.models import Use
from tests.catalog.factories import (
    AACHEN,
    SOLINGEN,
    make_experience,
    make_solution,
    make_transfer,
    make_use,
)

pytestmark = pytest.mark.usefixtures("empty_catalogue")

HIDDEN = [
    (level, visibility)
    for level, visibility in product(UseLevel, Visibility)
    if level is UseLevel.CLAIMED or visibility is not Visibility.PUBLIC
]
# The area of the hidden use, its name, its level: whatever could give it away.
QUESTIONS = (
    "",
    f"?area={AACHEN}",
    f"?area={SOLINGEN}",
    "?q=Solingen",
    "?land=05",
    "?size_class=gt_100k",
    "?use_level=claimed",
    "?use_level=confirmed",
    "?sort=updated",
    "?solution=pegel",
    "?solutions=pegel&solutions=karte",
)


def public_paths(app: FastAPI, use: Use) -> list[str]:
    """Every address that can be read, with what it asks for filled in."""
    values = {
        "slug": "pegel",
        "key": SOLINGEN,
        "area_key": SOLINGEN,
        "name": "action-fields",
        "number": "1",
        "use_id": str(use.id),
        "transfer_id": str(use.id),
    }
    templates = [path for path, item in app.openapi()["paths"].items() if "get" in item]
    filled = (re.sub(r"{(\w+)}", lambda m: values.get(m[1], str(use.id)), t) for t in templates)
    return [path for path in filled if path != "/v1/events"]


async def answers(api: AsyncClient, paths: list[str]) -> dict[str, tuple[int, Any]]:
    found: dict[str, tuple[int, Any]] = {}
    for path, question in product(paths, QUESTIONS):
        response = await api.get(path + question)
        found[path + question] = (response.status_code, _timeless(response.text))
    return found


def _timeless(text: str) -> str:
    return re.sub(r'"request_id":"[^"]*"', "", text)


class TestHiddenUses:
    async def test_no_public_answer_changes_by_them(
        self, app: FastAPI, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_solution(session, slug="karte")
        public = await make_use(session, solution, organization_name="Aachen")
        paths = public_paths(app, public)
        before = await answers(api, paths)

        hidden = [
            await make_use(
                session,
                solution,
                organization_name=f"Solingen, {level}, {visibility}",
                area_key=SOLINGEN,
                level=level,
                visibility=visibility,
            )
            for level, visibility in HIDDEN
        ]
        for use in hidden:
            await make_experience(session, use)
            await make_transfer(session, public, use)

        after = await answers(api, paths)
        noticed = {path: text for path, text in after.items() if text != before[path]}
        assert noticed == {}
        for use in hidden:
            for path in (f"/v1/uses/{use.id}", f"/v1/uses/{use.id}/experience"):
                assert (await api.get(path)).status_code == 404

    async def test_a_public_use_would_be_noticed(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        paths = [
            "/v1/solutions",
            "/v1/solutions/pegel",
            "/v1/solutions/pegel/uses",
            "/v1/uses",
        ]
        before = await answers(api, paths)

        await make_use(session, solution, organization_name="Solingen", area_key=SOLINGEN)

        after = await answers(api, paths)
        assert {path for path in paths if after[path] != before[path]} == {*paths}
