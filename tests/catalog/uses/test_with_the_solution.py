"""An entry that comes or goes takes its uses along, for readers and in the feed."""

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from tests.catalog.drafts.test_reviewing import PUBLICATION, post, submitted
from tests.catalog.factories import make_experience, make_solution, make_use
from tests.catalog.uses.bodies import matching, use_body
from tests.catalog.uses.conftest import Told

pytestmark = pytest.mark.usefixtures("empty_catalogue")


class TestUsesWithTheirSolution:
    async def test_archiving_the_entry_takes_its_uses_away(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        use = await make_use(session, await make_solution(session, slug="pegel"))
        experience = await make_experience(session, use)
        await told()

        response = await editor.post(
            "/v1/solutions/pegel/archival",
            json={"reason": {"de": "Gibt es nicht mehr."}},
            headers=matching(1),
        )

        assert response.status_code == 204
        assert (await api.get(f"/v1/uses/{use.id}")).status_code == 404
        events = await told()
        assert ("use.removed", str(use.id)) in events
        assert ("experience.removed", str(experience.id)) in events

    async def test_publishing_the_entry_brings_its_uses(
        self, api: AsyncClient, editor: AsyncClient, told: Told
    ) -> None:
        draft = await submitted(editor)
        slug = draft["solution"]["slug"]
        use = (await editor.post(f"/v1/solutions/{slug}/uses", json=use_body())).json()
        await told()

        response = await post(editor, draft, "publication", PUBLICATION)

        assert response.status_code < 300, response.text
        assert ("use.published", use["id"]) in await told()
        assert (await api.get(f"/v1/uses/{use['id']}")).status_code == 200
