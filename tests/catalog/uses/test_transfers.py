"""How solutions went from one organisation to another."""

from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import TransferOutcome, UseLevel, Visibility
from tests.catalog.factories import make_solution, make_transfer, make_use
from tests.catalog.uses.bodies import matching
from tests.catalog.uses.conftest import Told
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty_catalogue")
TRANSFERS = "/v1/transfers"
FAILED = {"outcome": "failed", "blockers": {"de": "Niemand für den Betrieb."}, "effort_days": 25}


class TestRecordTransfer:
    async def test_a_failure_is_told_like_a_success(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        here = await make_use(session, solution, organization_name="Aachen")
        there = await make_use(session, solution, organization_name="Solingen")
        await told()

        created = await editor.post(
            TRANSFERS, json=FAILED | {"from_use_id": str(here.id), "to_use_id": str(there.id)}
        )

        transfer = created.json()
        assert created.status_code == 201
        assert (transfer["outcome"], transfer["blockers"]["de"]) == (
            "failed", "Niemand für den Betrieb.",
        )  # fmt: skip
        ends = (transfer["from_use"]["organization_name"], transfer["to_use"]["organization_name"])
        assert ends == ("Aachen", "Solingen")
        assert (await api.get(created.headers["location"])).json() == transfer
        assert (await api.get(TRANSFERS, params={"solution": "pegel"})).json()["items"] == [
            transfer
        ]
        for use in (await api.get("/v1/solutions/pegel/uses")).json()["items"]:
            assert use["transfers"] == [transfer]
        assert sorted(await told()) == sorted(
            [
                ("transfer.published", transfer["id"]),
                ("use.changed", str(here.id)),
                ("use.changed", str(there.id)),
            ]
        )

    async def test_it_is_public_only_while_both_uses_are(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session)
        here = await make_use(session, solution)
        claimed = await make_use(session, solution, level=UseLevel.CLAIMED)
        await told()

        created = await editor.post(
            TRANSFERS, json=FAILED | {"from_use_id": str(here.id), "to_use_id": str(claimed.id)}
        )

        assert created.status_code == 201
        assert (await api.get(TRANSFERS)).json()["total"] == 0
        assert (await api.get(created.headers["location"])).status_code == 404
        assert (await editor.get(TRANSFERS)).json()["total"] == 1
        assert await told() == [("use.changed", str(here.id))]

    async def test_it_stays_within_one_solution(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        here = await make_use(session, await make_solution(session))
        elsewhere = await make_use(session, await make_solution(session))

        response = await editor.post(
            TRANSFERS, json=FAILED | {"from_use_id": str(here.id), "to_use_id": str(elsewhere.id)}
        )

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/transfer-across-solutions"

    async def test_the_same_one_twice_is_a_conflict(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        here, there = await make_use(session, solution), await make_use(session, solution)
        await make_transfer(session, here, there)

        response = await editor.post(
            TRANSFERS, json=FAILED | {"from_use_id": str(here.id), "to_use_id": str(there.id)}
        )

        assert response.status_code == 409

    async def test_both_ends_must_exist_and_differ(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        ends = [(use.id, use.id, "/to_use_id"), (uuid4(), use.id, "/from_use_id")]

        for from_use, to_use, pointer in ends:
            response = await editor.post(
                TRANSFERS,
                json=FAILED | {"from_use_id": str(from_use), "to_use_id": str(to_use)},
            )
            assert response.status_code == 422
            assert [error["pointer"] for error in response.json()["errors"]] == [pointer]

    async def test_only_editors_record(self, api: AsyncClient) -> None:
        body = FAILED | {"from_use_id": str(uuid4()), "to_use_id": str(uuid4())}

        anonymous = await api.post(TRANSFERS, json=body)
        person = await api.post(TRANSFERS, json=body, headers=person_headers("catalog"))

        assert (anonymous.status_code, person.status_code) == (401, 403)


class TestListTransfers:
    async def test_by_outcome_in_pages_without_gaps(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        hub = await make_use(session, solution)
        for outcome in [*TransferOutcome, TransferOutcome.FAILED]:
            await make_transfer(session, hub, await make_use(session, solution), outcome=outcome)

        failed = (await api.get(TRANSFERS, params={"outcome": "failed"})).json()
        seen, cursor = [], None
        while True:
            parameters = {"limit": "2"} | ({"cursor": cursor} if cursor else {})
            page = (await api.get(TRANSFERS, params=parameters)).json()
            seen += [item["id"] for item in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break

        assert failed["total"] == 2
        assert len(seen) == len(set(seen)) == page["total"] == 5

    @pytest.mark.parametrize("query", ["outcome=lost", "solution=Ä", "cursor=x", "from=a"])
    async def test_what_cannot_be_meant_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        assert (await api.get(f"{TRANSFERS}?{query}")).status_code == 400


class TestChangeTransfer:
    async def test_the_outcome_changes_and_the_feed_hears_of_it(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session)
        transfer = await make_transfer(
            session, await make_use(session, solution), await make_use(session, solution)
        )
        path = f"{TRANSFERS}/{transfer.id}"
        await told()

        response = await editor.put(path, json={"outcome": "succeeded"}, headers=matching(1))

        assert (response.status_code, response.headers["etag"]) == (200, '"v2"')
        assert (await api.get(path)).json()["outcome"] == "succeeded"
        assert ("transfer.changed", str(transfer.id)) in await told()

        await editor.put(
            path, json={"outcome": "succeeded", "visibility": "private"}, headers=matching(2)
        )

        assert (await api.get(path)).status_code == 404
        assert ("transfer.removed", str(transfer.id)) in await told()

    async def test_refused_without_right_version_or_transfer(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        transfer = await make_transfer(
            session, await make_use(session, solution), await make_use(session, solution)
        )
        path = f"{TRANSFERS}/{transfer.id}"

        anonymous = await api.put(path, json=FAILED, headers=matching(1))
        person = await api.put(path, json=FAILED, headers=matching(1) | person_headers("catalog"))
        old = await editor.put(path, json=FAILED, headers=matching(3))
        none = await editor.put(path, json=FAILED)
        missing = await editor.put(f"{TRANSFERS}/{uuid4()}", json=FAILED, headers=matching(1))
        invalid = await editor.put(path, json={}, headers=matching(1))

        answers = [r.status_code for r in (anonymous, person, old, none, missing, invalid)]
        assert answers == [401, 403, 412, 428, 404, 422]
        assert missing.json()["type"] == "/problems/transfer-not-found"


class TestRemoveTransfer:
    async def test_it_is_gone_and_the_uses_stay(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        transfer = await make_transfer(
            session, await make_use(session, solution), await make_use(session, solution)
        )
        await told()

        response = await editor.delete(f"{TRANSFERS}/{transfer.id}", headers=matching(1))

        assert response.status_code == 204
        assert (await api.get("/v1/solutions/pegel/uses")).json()["total"] == 2
        assert ("transfer.removed", str(transfer.id)) in await told()

    async def test_refused_without_right_version_or_transfer(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        transfer = await make_transfer(
            session,
            await make_use(session, solution),
            await make_use(session, solution),
            visibility=Visibility.PRIVATE,
        )
        path = f"{TRANSFERS}/{transfer.id}"

        anonymous = await api.delete(path, headers=matching(1))
        person = await api.delete(path, headers=matching(1) | person_headers("catalog"))
        old = await editor.delete(path, headers=matching(3))
        none = await editor.delete(path)
        missing = await editor.delete(f"{TRANSFERS}/{uuid4()}", headers=matching(1))

        answers = [r.status_code for r in (anonymous, person, old, none, missing)]
        assert answers == [401, 403, 412, 428, 404]
