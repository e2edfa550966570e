"""Whom an imported file names as users becomes a claim when its entry is published."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from tests.catalog.drafts.test_drafts import CONTENT, DRAFTS, save
from tests.catalog.drafts.test_reviewing import PUBLICATION, post
from tests.catalog.factories import SOLINGEN

pytestmark = pytest.mark.usefixtures("empty_catalogue")

FILE = """publiccodeYmlVersion: "0.4"
name: Pegelkarte
url: https://gitlab.example.org/musterstadt/pegelkarte
usedBy:
  - Stadt Solingen
  - Klingenstadt Solingen an der Wupper
  - Neustadt
"""


async def imported(editor: AsyncClient, text: str = FILE, **parameters: str) -> Any:
    response = await editor.post(
        "/v1/imports/publiccode",
        params=parameters,
        content=text,
        headers={"Content-Type": "application/yaml"},
    )
    assert response.status_code == 201, response.text
    return response.json()


async def publish(editor: AsyncClient, draft_id: str) -> str:
    """Slug of the entry; everything the file leaves open is filled in."""
    draft = (await editor.get(f"{DRAFTS}/{draft_id}")).json()
    draft = (await save(editor, draft, content=CONTENT)).json()
    submitted = (await post(editor, draft, "submission")).json()
    response = await post(editor, submitted, "publication", PUBLICATION)
    assert response.status_code == 200, response.text
    return str(response.json()["slug"])


class TestPublishing:
    async def test_those_whose_place_is_beyond_doubt_are_claimed(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        result = await imported(editor)

        await publish(editor, result["draft_id"])

        (claim,) = (await session.scalars(select(Use).where(Use.level == UseLevel.CLAIMED))).all()
        assert (claim.organization_name, claim.area_key) == ("Stadt Solingen", SOLINGEN)
        assert (claim.origin, claim.source_label) == ("import", None)

    async def test_the_others_stay_in_the_report(self, editor: AsyncClient) -> None:
        result = await imported(editor)
        await publish(editor, result["draft_id"])

        kept = (await editor.get(f"/v1/imports/{result['id']}")).json()["proposed_uses"]

        assert [len(use["areas"]) == 1 for use in kept] == [True, False, False]

    async def test_only_editors_see_the_claim(self, editor: AsyncClient, api: AsyncClient) -> None:
        slug = await publish(editor, (await imported(editor))["draft_id"])

        public = (await api.get(f"/v1/solutions/{slug}/uses")).json()
        own = (await editor.get(f"/v1/solutions/{slug}/uses")).json()

        assert (public["total"], own["total"]) == (0, 1)
        assert own["items"][0]["level"] == "claimed"

    async def test_a_use_that_is_known_in_that_area_stays_as_it_is(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        slug = await publish(editor, (await imported(editor))["draft_id"])
        again = await imported(editor, FILE + "# changed\n", solution_slug=slug)
        await publish(editor, again["draft_id"])

        assert (await editor.get(f"/v1/solutions/{slug}/uses")).json()["total"] == 1
