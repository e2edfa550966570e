"""An entry goes from its owner to who accepts it, with all that hangs on it, and to nobody else."""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.handovers.models import Handover
from catalog.handovers.service import OPEN_FOR, expire_handovers
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel
from chassis.identity import Role
from tests.catalog.drafts.test_drafts import DRAFTS, begin, save
from tests.catalog.drafts.test_owners import act
from tests.catalog.factories import NOW, make_organization, make_solution, make_use
from tests.catalog.members import client_headers, member_headers
from tests.catalog.notices import take_notices
from tests.support.service import client

GIVER = UUID("019ab1c2-0000-7000-8000-0000000000d1")
RECEIVER = UUID("019ab1c2-0000-7000-8000-0000000000d2")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000d3")
HANDOVERS = "/v1/handovers"
REASON = {"reason": {"de": "Wir haben niemanden dafür.", "en": None}}

# Made when a test needs them: tokens live for a minute.
giving = partial(member_headers, GIVER, Role.ORGANIZATION_ADMIN)
receiving = partial(
    member_headers, RECEIVER, Role.ORGANIZATION_ADMIN, kind="municipality", area_key="071385005078"
)
STRANGERS = {
    "another company": partial(member_headers, OTHER, Role.ORGANIZATION_ADMIN),
    "the Land": partial(
        member_headers, OTHER, Role.ORGANIZATION_ADMIN, kind="state", area_key="07"
    ),
    "another Land": partial(
        member_headers, OTHER, Role.LAND_COORDINATOR, kind="state", area_key="09"
    ),
}


@pytest.fixture
async def organizations(session: AsyncSession) -> None:
    await make_organization(session, GIVER, name="Beispielsoftware GmbH", kind="company")
    await make_organization(session, RECEIVER, name="Stadt Woldert", area_key="071385005078")


@pytest.fixture
async def entry(session: AsyncSession, organizations: None) -> Solution:
    return await make_solution(session, slug="pegel", owner_id=GIVER)


@pytest.fixture
async def giver(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=giving()) as giver:
        yield giver


@pytest.fixture
async def receiver(app: FastAPI, session: AsyncSession) -> AsyncIterator[AsyncClient]:
    async with client(app, headers=receiving()) as receiver:
        yield receiver


async def offer(caller: AsyncClient, slug: str = "pegel", to: UUID = RECEIVER) -> Response:
    path = f"/v1/solutions/{slug}/handovers"
    return await caller.post(path, json={"to_organization_id": str(to)})


async def answer(
    caller: AsyncClient, handover: Any, action: str, body: Any = None, **headers: str
) -> Response:
    return await caller.post(
        f"{HANDOVERS}/{handover['id']}/{action}",
        json=body,
        headers={"If-Match": f'"v{handover["version"]}"', **headers},
    )


@pytest.mark.usefixtures("entry")
class TestOfferEntry:
    async def test_both_sides_see_it_and_nothing_changes(
        self, api: AsyncClient, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        response = await offer(giver)

        assert response.status_code == 201
        handover = response.json()
        assert handover["from_organization"]["name"] == "Beispielsoftware GmbH"
        assert handover["to_organization"]["name"] == "Stadt Woldert"
        assert handover["status"] == "open"
        for caller in (giver, receiver):
            page = (await caller.get(HANDOVERS, params={"solution": "pegel"})).json()
            assert [each["id"] for each in page["items"]] == [handover["id"]]
            assert (await caller.get(response.headers["location"])).headers["etag"] == '"v1"'
        entry = (await api.get("/v1/solutions/pegel")).json()
        assert (entry["owner_id"], entry["revision_number"]) == (str(GIVER), 1)
        assert (await receiver.post(DRAFTS, json={"solution": "pegel"})).status_code == 403

    async def test_the_same_request_again_offers_nothing_twice(self, giver: AsyncClient) -> None:
        path, body = "/v1/solutions/pegel/handovers", {"to_organization_id": str(RECEIVER)}
        key = {"Idempotency-Key": str(uuid4())}

        first = await giver.post(path, json=body, headers=key)
        second = await giver.post(path, json=body, headers=key)

        assert (second.status_code, second.json()["id"]) == (201, first.json()["id"])

    async def test_an_editor_offers_what_nobody_owns(
        self, editor: AsyncClient, receiver: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="herrenlos")

        handover = (await offer(editor, "herrenlos")).json()
        accepted = await answer(receiver, handover, "acceptance")

        assert handover["from_organization"] is None
        assert accepted.json()["status"] == "accepted"

    @pytest.mark.parametrize("who", STRANGERS)
    async def test_nobody_offers_a_foreign_entry(
        self, app: FastAPI, session: AsyncSession, who: str
    ) -> None:
        archived = SolutionStatus.ARCHIVED
        await make_solution(session, slug="verborgen", owner_id=GIVER, status=archived)

        async with client(app, headers=STRANGERS[who]()) as stranger:
            for slug, status in (("pegel", 403), ("verborgen", 404), ("gibt-es-nicht", 404)):
                assert (await offer(stranger, slug)).status_code == status, slug

    async def test_only_administrators_of_the_owner_itself(
        self, app: FastAPI, api: AsyncClient
    ) -> None:
        assert (await offer(api)).status_code == 401
        for headers in (
            member_headers(GIVER),
            member_headers(GIVER, Role.ORGANIZATION_ADMIN, delegate_id=OTHER),
            client_headers(GIVER, "catalog:write"),
        ):
            async with client(app, headers=headers) as caller:
                assert (await offer(caller)).status_code == 403

    @pytest.mark.parametrize("to", [GIVER, OTHER])
    async def test_not_to_oneself_and_not_to_who_is_gone(
        self, giver: AsyncClient, to: UUID
    ) -> None:
        response = await offer(giver, to=to)

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/to_organization_id"

    async def test_not_to_two_at_once(self, giver: AsyncClient, session: AsyncSession) -> None:
        await make_organization(session, OTHER, kind="company")
        first = (await offer(giver)).json()

        second = await offer(giver, to=OTHER)

        assert second.status_code == 409
        assert second.json()["type"] == "/problems/handover-open"
        assert second.json()["handover_id"] == first["id"]

    async def test_an_archived_entry_stays(self, giver: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="alt", owner_id=GIVER, status=SolutionStatus.ARCHIVED)

        response = await offer(giver, "alt")

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/entry-archived"


@pytest.mark.usefixtures("entry")
class TestAcceptHandover:
    async def test_the_receiver_keeps_the_entry_and_the_giver_does_not(
        self, api: AsyncClient, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        accepted = await answer(receiver, (await offer(giver)).json(), "acceptance")

        assert accepted.json()["status"] == "accepted"
        entry = (await api.get("/v1/solutions/pegel")).json()
        assert (entry["owner_id"], entry["owner"]["name"]) == (str(RECEIVER), "Stadt Woldert")
        found = (await api.get("/v1/solutions", params={"q": "Woldert"})).json()
        assert "pegel" in [each["slug"] for each in found["items"]]
        assert (await giver.post(DRAFTS, json={"solution": "pegel"})).status_code == 403
        assert (await giver.get("/v1/own-entries")).json()["total"] == 0
        assert (await receiver.post(DRAFTS, json={"solution": "pegel"})).status_code == 201
        assert (await receiver.get("/v1/own-entries")).json()["total"] == 1

    async def test_the_history_says_from_whom_to_whom(
        self, api: AsyncClient, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        await answer(receiver, (await offer(giver)).json(), "acceptance")

        page = (await api.get("/v1/solutions/pegel/revisions")).json()
        latest = page["items"][0]
        assert latest["reason"] == "Übergeben von Beispielsoftware GmbH an Stadt Woldert"
        assert [each["field"] for each in latest["changed"]] == ["owner_id"]
        assert page["chain"] == {"is_intact": True, "revision_count": 2, "broken_at": None}
        [change] = (await api.get("/v1/solutions/pegel/revisions/2/changes")).json()["changes"]
        assert change["before_text"]["de"] == "Beispielsoftware GmbH"
        assert change["after_text"]["de"] == "Stadt Woldert"

    async def test_its_draft_goes_along(
        self, giver: AsyncClient, receiver: AsyncClient, editor: AsyncClient
    ) -> None:
        draft = await begin(giver, solution="pegel", content=None)
        draft = (await save(giver, draft, content=draft["content"] | {"name": "Pegel neu"})).json()
        draft = (await act(giver, draft, "submission")).json()

        await answer(receiver, (await offer(giver)).json(), "acceptance")

        assert (await giver.get(f"{DRAFTS}/{draft['id']}")).status_code == 404
        seen = (await receiver.get(f"{DRAFTS}/{draft['id']}")).json()
        assert (seen["content"]["name"], seen["content"]["owner_id"]) == (
            "Pegel neu",
            str(RECEIVER),
        )
        # Whoever owns it now has not asked for the review.
        assert (seen["status"], seen["is_outdated"]) == ("draft", False)

    async def test_an_entry_that_was_never_public_goes_too(
        self, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        draft = await begin(giver)
        handover = (await offer(giver, draft["solution"]["slug"])).json()

        accepted = await answer(receiver, handover, "acceptance")

        assert accepted.status_code == 200
        assert (await receiver.get(f"{DRAFTS}/{draft['id']}")).status_code == 200
        assert (await giver.get(f"{DRAFTS}/{draft['id']}")).status_code == 404

    async def test_claims_go_along(
        self, giver: AsyncClient, receiver: AsyncClient, entry: Solution, session: AsyncSession
    ) -> None:
        use = await make_use(session, entry, level=UseLevel.CLAIMED, claimed_by=GIVER)

        await answer(receiver, (await offer(giver)).json(), "acceptance")

        path, tag = f"/v1/uses/{use.id}", {"If-Match": '"v2"'}
        assert (await giver.get(path)).status_code == 404
        assert (await receiver.get(path)).json()["claimed_by"] == str(RECEIVER)
        assert (await receiver.delete(path, headers=tag)).status_code == 204

    async def test_what_the_giver_pushes_changes_nothing_any_more(
        self, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        record = "/v1/sources/katalog/records/pegel-1"
        pushed = await giver.put(record, json={"content": {"kind": "software", "name": "Neu"}})
        slug = (await giver.get(record)).json()["solution_slug"]
        handover = (await offer(giver, slug)).json()
        await answer(receiver, handover, "acceptance")

        again = await giver.put(record, json={"content": {"kind": "software", "name": "Anders"}})

        assert (pushed.status_code, again.status_code) == (201, 200)
        [entry] = [
            each for each in (await receiver.get(DRAFTS)).json()["items"]
            if each["solution"]["slug"] == slug
        ]  # fmt: skip
        assert entry["name"] == "Neu"

    async def test_the_files_no_longer_decide_about_a_sourced_entry(
        self, editor: AsyncClient, receiver: AsyncClient, entry: Solution, session: AsyncSession
    ) -> None:
        await session.execute(update(Solution).values(origin="sourced_entry"))
        await session.commit()

        await answer(receiver, (await offer(editor)).json(), "acceptance")

        await session.refresh(entry)
        assert entry.origin == "organization"

    @pytest.mark.parametrize("action", ["acceptance", "declination"])
    async def test_only_administrators_of_who_is_asked(
        self, app: FastAPI, api: AsyncClient, giver: AsyncClient, editor: AsyncClient, action: str
    ) -> None:
        handover = (await offer(giver)).json()
        body = REASON if action == "declination" else None

        assert (await answer(api, handover, action, body)).status_code == 401
        for headers in (
            member_headers(RECEIVER),
            member_headers(RECEIVER, Role.ORGANIZATION_ADMIN, delegate_id=OTHER),
            client_headers(RECEIVER, "catalog:write"),
        ):
            async with client(app, headers=headers) as caller:
                assert (await answer(caller, handover, action, body)).status_code == 403
        for caller in (giver, editor):
            assert (await answer(caller, handover, action, body)).status_code == 403

    @pytest.mark.parametrize("who", STRANGERS)
    async def test_for_others_there_is_no_such_handover(
        self, app: FastAPI, giver: AsyncClient, who: str
    ) -> None:
        handover = (await offer(giver)).json()
        path = f"{HANDOVERS}/{handover['id']}"

        async with client(app, headers=STRANGERS[who]()) as stranger:
            responses = [
                await stranger.get(path),
                await answer(stranger, handover, "acceptance"),
                await answer(stranger, handover, "declination", REASON),
                await answer(stranger, handover, "withdrawal"),
            ]
            listed = (await stranger.get(HANDOVERS)).json()["total"]

        assert [response.status_code for response in responses] == [404] * 4
        assert listed == 0

    async def test_a_missing_one_is_missing(self, receiver: AsyncClient) -> None:
        missing = {"id": str(uuid4()), "version": 1}

        assert (await receiver.get(f"{HANDOVERS}/{missing['id']}")).status_code == 404
        for action, body in (("acceptance", None), ("declination", REASON), ("withdrawal", None)):
            assert (await answer(receiver, missing, action, body)).status_code == 404

    async def test_only_in_the_version_that_was_seen(
        self, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        handover = (await offer(giver)).json()
        path = f"{HANDOVERS}/{handover['id']}/acceptance"

        assert (await receiver.post(path)).status_code == 428
        assert (await receiver.post(path, headers={"If-Match": '"v7"'})).status_code == 412

    async def test_not_once_the_entry_is_archived_or_somebody_elses(
        self, giver: AsyncClient, receiver: AsyncClient, session: AsyncSession
    ) -> None:
        handover = (await offer(giver)).json()

        for changed, problem in (
            ({"status": SolutionStatus.ARCHIVED}, "/problems/entry-archived"),
            ({"owner_id": OTHER}, "/problems/handover-closed"),
        ):
            await session.execute(update(Solution).where(Solution.slug == "pegel").values(changed))
            await session.commit()
            session.expire_all()
            response = await answer(receiver, handover, "acceptance")
            assert (response.status_code, response.json()["type"]) == (409, problem)


@pytest.mark.usefixtures("entry")
class TestEndHandover:
    async def test_it_is_declined_with_a_reason_that_the_giver_reads(
        self, api: AsyncClient, giver: AsyncClient, receiver: AsyncClient, session: AsyncSession
    ) -> None:
        handover = (await offer(giver)).json()
        asked = await take_notices(session)

        declined = await answer(receiver, handover, "declination", REASON)
        refused = await take_notices(session)

        assert [(each.organizations, each.title["de"]) for each in asked] == [
            ([RECEIVER], "Angeboten: der Eintrag „pegel“")
        ]
        assert [each.organizations for each in refused] == [[GIVER]]
        assert refused[0].text["de"] == "Stadt Woldert nennt den Grund: Wir haben niemanden dafür."
        assert declined.json()["status"] == "declined"
        seen = (await giver.get(f"{HANDOVERS}/{handover['id']}")).json()
        assert seen["reason"] == REASON["reason"]
        assert (await api.get("/v1/solutions/pegel")).json()["owner_id"] == str(GIVER)

    async def test_without_a_reason_it_is_not_declined(
        self, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        handover = (await offer(giver)).json()

        assert (await answer(receiver, handover, "declination", {})).status_code == 422

    async def test_it_is_withdrawn_by_who_offered_it(
        self, app: FastAPI, giver: AsyncClient, receiver: AsyncClient
    ) -> None:
        handover = (await offer(giver)).json()

        assert (await answer(receiver, handover, "withdrawal")).status_code == 403
        async with client(app, headers=member_headers(GIVER)) as member:
            assert (await answer(member, handover, "withdrawal")).status_code == 403
        withdrawn = (await answer(giver, handover, "withdrawal")).json()

        assert withdrawn["status"] == "withdrawn"
        accepted = await answer(receiver, withdrawn, "acceptance")
        assert (accepted.status_code, accepted.json()["type"]) == (409, "/problems/handover-closed")
        assert (await offer(giver)).status_code == 201

    async def test_it_expires_after_thirty_days(
        self, giver: AsyncClient, receiver: AsyncClient, session: AsyncSession
    ) -> None:
        handover = (await offer(giver)).json()
        past = update(Handover).values(
            offered_at=Handover.offered_at - OPEN_FOR, expires_at=Handover.expires_at - OPEN_FOR
        )
        await session.execute(past)
        await session.commit()
        session.expire_all()

        late = await answer(receiver, handover, "acceptance")
        expired = await expire_handovers(session, now=NOW + timedelta(days=365 * 50))
        again = await offer(giver)

        assert timedelta(days=30) == OPEN_FOR
        assert (late.status_code, late.json()["type"]) == (409, "/problems/handover-closed")
        assert expired == 1
        assert again.status_code == 201

    async def test_an_expired_one_that_no_job_saw_does_not_stand_in_the_way(
        self, giver: AsyncClient, session: AsyncSession
    ) -> None:
        first = (await offer(giver)).json()
        await session.execute(update(Handover).values(expires_at=NOW - timedelta(days=9999)))
        await session.commit()
        session.expire_all()

        assert (await offer(giver)).status_code == 201
        assert (await giver.get(f"{HANDOVERS}/{first['id']}")).json()["status"] == "expired"


class TestListHandovers:
    async def test_one_page_after_the_other(
        self, giver: AsyncClient, organizations: None, session: AsyncSession
    ) -> None:
        for slug in ("a", "b", "c"):
            await make_solution(session, slug=slug, owner_id=GIVER)
            await offer(giver, slug)
        parameters, seen = {"limit": "2", "status": "open"}, []

        for _ in range(2):
            page = (await giver.get(HANDOVERS, params=parameters)).json()
            seen += [item["solution"]["slug"] for item in page["items"]]
            parameters["cursor"] = page["next_cursor"]

        assert seen == ["c", "b", "a"]

    async def test_only_for_who_keeps_entries(self, api: AsyncClient) -> None:
        assert (await api.get(HANDOVERS)).status_code == 401
