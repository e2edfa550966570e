"""Providers claim, the using organisation confirms or declines, and nobody else does either."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import UseLevel
from tests.catalog.factories import make_experience, make_organization, make_solution, make_use
from tests.catalog.members import member_headers
from tests.catalog.notices import take_notices
from tests.catalog.uses.bodies import confirm, matching, use_body

pytestmark = pytest.mark.usefixtures("empty_catalogue")

WOLDERT = "071385005078"
PUDERBACH = "071385005"
PROVIDER = UUID("019ab1c2-0000-7000-8000-0000000000b1")
TOWN = UUID("019ab1c2-0000-7000-8000-0000000000b2")
VERBAND = UUID("019ab1c2-0000-7000-8000-0000000000b3")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000b4")

# Made when a test needs them: tokens live for a minute.
providing = partial(member_headers, PROVIDER)
town_hall = partial(member_headers, TOWN, kind="municipality", area_key=WOLDERT)
association = partial(member_headers, VERBAND, kind="municipal_association", area_key=PUDERBACH)
by_delegation = partial(
    member_headers, TOWN, kind="municipality", area_key=WOLDERT, delegate_id=VERBAND
)
STRANGERS = {
    "another company": partial(member_headers, OTHER),
    "another town": partial(member_headers, OTHER, kind="municipality", area_key="053340002002"),
    "another association": partial(
        member_headers, OTHER, kind="municipal_association", area_key="071385001"
    ),
    "the district": partial(member_headers, OTHER, kind="district", area_key="07138"),
    "the Land": partial(member_headers, OTHER, kind="state", area_key="07"),
    "a company in the town": partial(member_headers, OTHER, area_key=WOLDERT),
}
REASON = {"reason": {"de": "Wir haben den Vertrag nie geschlossen.", "en": None}}
CLAIM = use_body(organization_name="Woldert", area_key=WOLDERT, source_label=None, checked_on=None)
USES = "/v1/solutions/pegel/uses"


async def claim(api: AsyncClient, session: AsyncSession) -> Any:
    await make_organization(session, PROVIDER, kind="company")
    await make_solution(session, slug="pegel", owner_id=PROVIDER)
    response = await api.post(USES, json=CLAIM, headers=providing())
    assert response.status_code == 201, response.text
    return response.json()


async def decline(api: AsyncClient, use: Any, headers: dict[str, str]) -> Any:
    path = f"/v1/uses/{use['id']}/declination"
    return await api.post(path, json=REASON, headers=matching(use["version"]) | headers)


class TestClaim:
    async def test_it_is_hidden_from_all_but_both_sides(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        use = await claim(api, session)

        assert (use["level"], use["claimed_by"]) == ("claimed", str(PROVIDER))
        for headers in (providing(), town_hall(), association(), by_delegation()):
            assert (await api.get(f"/v1/uses/{use['id']}", headers=headers)).status_code == 200
        for headers in ({}, *(stranger() for stranger in STRANGERS.values())):
            assert (await api.get(f"/v1/uses/{use['id']}", headers=headers)).status_code == 404
            assert (await api.get(USES, headers=headers)).json()["total"] == 0

    @pytest.mark.parametrize(
        "too_much",
        [
            {"source_label": "Pressemitteilung", "checked_on": "2026-11-22"},
            {"contact": "it@woldert.example", "has_contact_consent": True},
            {"claimed_by": str(OTHER)},
            {"visibility": "private"},
        ],
    )
    async def test_it_says_no_more_than_that(
        self, api: AsyncClient, session: AsyncSession, too_much: dict[str, Any]
    ) -> None:
        use = await claim(api, session)
        path, tag = f"/v1/uses/{use['id']}", matching(use["version"])

        created = await api.post(USES, json=CLAIM | too_much, headers=providing())
        changed = await api.put(path, json=CLAIM | too_much, headers=providing() | tag)

        assert (created.status_code, changed.status_code) == (403, 403)

    @pytest.mark.parametrize("who", STRANGERS)
    async def test_nobody_claims_for_a_foreign_solution(
        self, api: AsyncClient, session: AsyncSession, who: str
    ) -> None:
        await make_solution(session, slug="pegel", owner_id=PROVIDER)

        response = await api.post(USES, json=CLAIM, headers=STRANGERS[who]())

        assert response.status_code == 403

    async def test_what_others_know_is_not_the_providers(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        use = await make_use(session, solution, level=UseLevel.DOCUMENTED)
        path, headers = f"/v1/uses/{use.id}", providing() | matching(1)

        assert (await api.put(path, json=CLAIM, headers=headers)).status_code == 403
        assert (await api.delete(path, headers=headers)).status_code == 403

    async def test_it_is_taken_back(self, api: AsyncClient, session: AsyncSession) -> None:
        use = await claim(api, session)
        path, tag = f"/v1/uses/{use['id']}", matching(use["version"])

        foreign = await api.delete(path, headers=STRANGERS["another company"]() | tag)
        own = await api.delete(path, headers=providing() | tag)

        assert (foreign.status_code, own.status_code) == (404, 204)


class TestAnswer:
    @pytest.mark.parametrize(
        ("who", "by"), [(town_hall, TOWN), (by_delegation, TOWN), (association, VERBAND)]
    )
    async def test_the_administration_confirms(
        self, api: AsyncClient, session: AsyncSession, who: Callable[[], dict[str, str]], by: UUID
    ) -> None:
        use = await claim(api, session)

        response = await api.post(
            f"/v1/uses/{use['id']}/confirmation",
            json={"confirmed_by": str(by)},
            headers=who() | matching(use["version"]),
        )

        assert response.status_code == 200, response.text
        assert response.json()["confirmed_by"] == str(by)
        assert (await api.get(USES)).json()["counts"]["confirmed"] == 1

    @pytest.mark.parametrize("who", STRANGERS)
    async def test_strangers_learn_nothing(
        self, api: AsyncClient, session: AsyncSession, who: str
    ) -> None:
        use = await claim(api, session)
        path = f"/v1/uses/{use['id']}/confirmation"
        headers = STRANGERS[who]() | matching(use["version"])

        confirmed = await api.post(path, json={"confirmed_by": str(OTHER)}, headers=headers)
        declined = await decline(api, use, STRANGERS[who]())

        assert (confirmed.status_code, declined.status_code) == (404, 404)

    async def test_the_provider_does_not_answer_itself(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await claim(api, session)
        path, headers = f"/v1/uses/{use['id']}/confirmation", providing() | matching(use["version"])

        confirmed = await api.post(path, json={"confirmed_by": str(PROVIDER)}, headers=headers)
        declined = await decline(api, use, providing())

        assert (confirmed.status_code, declined.status_code) == (403, 403)
        by_another = await confirm(editor, use["id"], by=OTHER, version=use["version"])
        assert by_another.status_code == 409

    async def test_nobody_confirms_in_the_name_of_another(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        use = await claim(api, session)

        response = await api.post(
            f"/v1/uses/{use['id']}/confirmation",
            json={"confirmed_by": str(OTHER)},
            headers=town_hall() | matching(use["version"]),
        )

        assert response.json()["type"] == "/problems/confirmed-by-stranger"

    async def test_a_declined_claim_waits_for_the_provider(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        use = await claim(api, session)
        waiting = {"waiting": "true"}
        before = (await api.get("/v1/uses", params=waiting, headers=town_hall())).json()

        declined = (await decline(api, use, town_hall())).json()
        after = (await api.get("/v1/uses", params=waiting, headers=town_hall())).json()
        seen = (await api.get(f"/v1/uses/{use['id']}", headers=providing())).json()
        again = await api.put(
            f"/v1/uses/{use['id']}",
            json=CLAIM | {"status": "pilot"},
            headers=providing() | matching(declined["version"]),
        )

        assert (before["total"], after["total"]) == (1, 0)
        assert seen["declined_because"] == REASON["reason"]
        assert again.json()["declined_at"] is None
        assert (await api.get("/v1/uses", params=waiting)).json()["total"] == 0

    async def test_what_has_a_source_is_not_declined(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        use = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)

        response = await decline(api, {"id": use.id, "version": 1}, town_hall())
        anonymous = await decline(api, {"id": use.id, "version": 1}, {})

        assert response.json()["type"] == "/problems/use-not-claimed"
        assert anonymous.status_code == 401


class TestExperience:
    async def test_the_using_organisation_tells_and_the_owner_replies(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        use = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)
        path = f"/v1/uses/{use.id}/experience"
        told, reply = {"effort_days": 5}, {"de": "Danke."}

        refused = await api.put(path, json=told, headers=providing())
        written = await api.put(path, json=told, headers=town_hall())
        tag = matching(written.json()["version"])
        own_reply = await api.put(f"{path}/reply", json=reply, headers=town_hall() | tag)
        replied = await api.put(f"{path}/reply", json=reply, headers=providing() | tag)
        tag = matching(replied.json()["version"])
        taken = await api.delete(path, headers=providing() | tag)

        assert (refused.status_code, written.status_code) == (403, 200)
        assert (own_reply.status_code, replied.status_code) == (403, 200)
        assert replied.json()["reply"]["de"] == "Danke."
        assert taken.status_code == 403
        assert (await api.delete(path, headers=town_hall() | tag)).status_code == 204

    async def test_strangers_write_neither(self, api: AsyncClient, session: AsyncSession) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        use = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)
        await make_experience(session, use)
        path = f"/v1/uses/{use.id}/experience"

        for headers in [stranger() for stranger in STRANGERS.values()]:
            sent = headers | matching(1)
            assert (await api.put(path, json={"effort_days": 5}, headers=sent)).status_code == 403
            reply = await api.put(f"{path}/reply", json={"de": "Nein."}, headers=sent)
            assert reply.status_code == 403


class TestTransfer:
    async def test_who_took_it_over_tells_how(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        source = await make_use(session, solution)
        use = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)
        body = {
            "from_use_id": str(source.id), "to_use_id": str(use.id), "outcome": "succeeded",
        }  # fmt: skip

        refused = [
            await api.post("/v1/transfers", json=body, headers=headers)
            for headers in (providing(), *(stranger() for stranger in STRANGERS.values()))
        ]
        written = await api.post("/v1/transfers", json=body, headers=town_hall())

        assert {response.status_code for response in refused} == {403}
        assert written.status_code == 201
        path, tag = f"/v1/transfers/{written.json()['id']}", matching(written.json()["version"])
        assert (await api.delete(path, headers=providing() | tag)).status_code == 403
        assert (await api.delete(path, headers=town_hall() | tag)).status_code == 204


class TestNotices:
    async def test_who_is_named_is_asked_and_the_provider_hears_the_answer(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_organization(session, TOWN, name="Woldert", area_key=WOLDERT)
        use = await claim(api, session)
        asked = await take_notices(session)

        declined = (await decline(api, use, town_hall())).json()
        refused = await take_notices(session)
        path, tag = f"/v1/uses/{use['id']}", matching(declined["version"])
        corrected = await api.put(path, json=CLAIM, headers=providing() | tag)
        asked_again = await take_notices(session)
        headers = town_hall() | matching(corrected.json()["version"])
        await api.post(f"{path}/confirmation", json={"confirmed_by": str(TOWN)}, headers=headers)
        confirmed = await take_notices(session)

        assert [(each.organizations, each.page) for each in asked] == [([TOWN], "/meine-nutzungen")]
        assert asked_again == asked
        assert [each.organizations for each in refused] == [[PROVIDER]]
        assert (
            refused[0].text["de"] == "Woldert sagt, warum: Wir haben den Vertrag nie geschlossen."
        )
        assert [each.organizations for each in confirmed] == [[PROVIDER]]
        assert confirmed[0].title["de"] == "Bestätigt: Woldert nutzt „pegel“"

    async def test_an_experience_is_told_to_the_owner_and_a_reply_to_the_town(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        use = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)
        path = f"/v1/uses/{use.id}/experience"

        written = await api.put(path, json={"effort_days": 5}, headers=town_hall())
        to_owner = await take_notices(session)
        tag = matching(written.json()["version"])
        await api.put(f"{path}/reply", json={"de": "Danke."}, headers=providing() | tag)
        to_town = await take_notices(session)

        assert [each.organizations for each in to_owner] == [[PROVIDER]]
        assert to_owner[0].title["de"] == "Neue Erfahrung mit „pegel“"
        assert [(each.organizations, each.page) for each in to_town] == [
            ([TOWN], "/loesungen/pegel")
        ]

    async def test_nobody_hears_of_what_they_may_not_read(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", owner_id=PROVIDER)
        use = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)
        told = {"effort_days": 5, "visibility": "private"}

        await api.put(f"/v1/uses/{use.id}/experience", json=told, headers=town_hall())

        assert await take_notices(session) == []


class TestMine:
    async def test_each_side_finds_what_concerns_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        declined = await claim(api, session)
        await decline(api, declined, town_hall())
        solution = await make_solution(session, slug="aal", owner_id=PROVIDER)
        told = await make_use(session, solution, organization_id=TOWN, area_key=WOLDERT)
        await make_experience(session, told)
        hidden = await make_use(session, solution, area_key=None)
        await make_experience(session, hidden, visibility="private")
        others = [stranger() for stranger in STRANGERS.values()]

        async def found(mine: str, headers: dict[str, str]) -> set[str]:
            page = await api.get("/v1/uses", params={"mine": mine}, headers=headers)
            return {use["id"] for use in page.json()["items"]}

        assert await found("run", town_hall()) == {str(told.id)}
        assert await found("run", by_delegation()) == {str(told.id)}
        assert await found("declined", providing()) == {declined["id"]}
        assert await found("told", providing()) == {str(told.id)}
        for headers in ({}, *others):
            for mine in ("run", "declined", "told"):
                assert await found(mine, headers) == set(), mine
        assert await found("run", providing()) == await found("told", town_hall()) == set()
