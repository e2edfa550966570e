"""The word of the using organisation, and how long it holds."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.lifecycle import shift_months
from catalog.uses.confirming import end_expired_confirmations
from catalog.uses.enums import UseLevel
from tests.catalog.factories import NOW, make_solution, make_use
from tests.catalog.uses.bodies import confirm, matching
from tests.catalog.uses.conftest import Told
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty_catalogue")
USES = "/v1/solutions/pegel/uses"


class TestConfirmUse:
    async def test_a_confirmed_claim_becomes_public_for_eighteen_months(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        aachen = uuid4()
        use = await make_use(session, solution, level=UseLevel.CLAIMED, organization_id=aachen)
        await told()

        response = await confirm(editor, use.id, by=aachen, version=1)

        body = response.json()
        assert response.status_code == 200
        assert (body["level"], body["confirmed_by"]) == ("confirmed", str(aachen))
        expected = shift_months(datetime.now(UTC), 18).date()
        assert body["confirmation_expires_on"] == str(expected)
        assert (await api.get(USES)).json()["counts"] == {"documented": 0, "confirmed": 1}
        facets = (await api.get("/v1/solutions")).json()["facets"]
        [levels] = [facet["values"] for facet in facets if facet["name"] == "use_level"]
        assert [(level["value"], level["count"]) for level in levels] == [("confirmed", 1)]
        assert await told() == [("use.published", str(use.id))]

    async def test_confirming_again_begins_anew(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        aachen = uuid4()
        use = await make_use(session, await make_solution(session), organization_id=aachen)

        first = await confirm(editor, use.id, by=aachen, version=1)
        second = await confirm(editor, use.id, by=aachen, version=2)

        assert second.json()["confirmed_at"] >= first.json()["confirmed_at"]
        assert second.json()["version"] == 3

    async def test_nobody_confirms_for_another(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        of_somebody = await make_use(session, solution, organization_id=uuid4())
        of_nobody = await make_use(session, solution)

        for use in (of_somebody, of_nobody):
            response = await confirm(editor, use.id, by=uuid4(), version=1)
            assert response.status_code == 409
            assert response.json()["type"] == "/problems/confirmed-by-stranger"

    async def test_refused_without_right_version_or_use(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        aachen = uuid4()
        use = await make_use(session, await make_solution(session), organization_id=aachen)
        path, body = f"/v1/uses/{use.id}/confirmation", {"confirmed_by": str(aachen)}

        anonymous = await api.post(path, json=body, headers=matching(1))
        person = await api.post(path, json=body, headers=matching(1) | person_headers("catalog"))
        old = await editor.post(path, json=body, headers=matching(5))
        none = await editor.post(path, json=body)
        missing = await confirm(editor, uuid4(), by=aachen, version=1)

        answers = [r.status_code for r in (anonymous, person, old, none, missing)]
        assert answers == [401, 403, 412, 428, 404]


class TestEndExpiredConfirmations:
    async def test_with_a_source_it_is_documented_again_without_one_it_is_gone(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        yesterday = NOW.date() - timedelta(days=1)
        sourced, claimed = [
            await make_use(
                session,
                solution,
                level=UseLevel.CONFIRMED,
                confirmation_expires_on=yesterday,
            )
            for _ in range(2)
        ]
        claimed.source_label = claimed.checked_on = None
        last_day = await make_use(
            session, solution, level=UseLevel.CONFIRMED, confirmation_expires_on=NOW.date()
        )
        await session.commit()
        await told()

        assert await end_expired_confirmations(session, now=NOW) == 2
        await session.commit()

        levels = {use["id"]: use["level"] for use in (await api.get(USES)).json()["items"]}
        assert levels == {str(sourced.id): "documented", str(last_day.id): "confirmed"}
        assert (await editor.get(f"/v1/uses/{claimed.id}")).json()["level"] == "claimed"
        [card] = (await api.get("/v1/solutions")).json()["items"]
        assert card["use_count"] == {"documented": 1, "confirmed": 1}
        assert sorted(await told()) == [
            ("use.changed", str(sourced.id)),
            ("use.removed", str(claimed.id)),
        ]

    async def test_running_it_again_changes_nothing(
        self, session: AsyncSession, told: Told
    ) -> None:
        await make_use(
            session,
            await make_solution(session),
            level=UseLevel.CONFIRMED,
            confirmation_expires_on=NOW.date() - timedelta(days=1),
        )
        await end_expired_confirmations(session, now=NOW)
        await told()

        assert await end_expired_confirmations(session, now=NOW) == 0
        assert await told() == []
