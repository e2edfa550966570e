"""An organisation says what it runs itself: nobody has to claim it first, and nobody else can."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel, Visibility
from chassis.identity import Role
from tests.catalog.factories import make_organization, make_solution, make_use
from tests.catalog.members import client_headers, member_headers
from tests.catalog.notices import take_notices
from tests.catalog.uses.bodies import matching
from tests.support.keys import administrator_headers, person_headers

pytestmark = pytest.mark.usefixtures("empty_catalogue")

WOLDERT = "071385005078"
PROVIDER = UUID("019ab1c2-0000-7000-8000-0000000000a1")
TOWN = UUID("019ab1c2-0000-7000-8000-0000000000a2")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000a3")
OWN_USE = "/v1/solutions/pegel/own-use"
USES = "/v1/solutions/pegel/uses"
FACTS: dict[str, Any] = {
    "status": "active", "since": "2025-03", "solution_version": "2.4", "scope": {"de": "Feuerwehr"},
}  # fmt: skip

# Made when a test needs them: tokens live for a minute.
town_hall = partial(member_headers, TOWN, kind="municipality", area_key=WOLDERT)
neighbour = partial(member_headers, OTHER, kind="municipality", area_key="053340002002")
providing = partial(member_headers, PROVIDER)


@pytest.fixture
async def entry(session: AsyncSession) -> Solution:
    await make_organization(session, PROVIDER, name="Beispielsoftware GmbH", kind="company")
    await make_organization(session, TOWN, name="Woldert", area_key=WOLDERT)
    await make_organization(session, OTHER, name="Aachen", area_key="053340002002")
    return await make_solution(session, slug="pegel", name="Pegelkarte", owner_id=PROVIDER)


async def tell(api: AsyncClient, headers: dict[str, str], **stated: Any) -> Any:
    response = await api.put(OWN_USE, json=FACTS | stated, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()


class TestTell:
    async def test_it_is_confirmed_by_its_own_word_and_public_at_once(
        self, api: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        told = await tell(api, town_hall())

        listed = (await api.get(USES)).json()
        assert listed["counts"] == {"documented": 0, "confirmed": 1}
        (use,) = listed["items"]
        assert (use["organization_name"], use["area"]["key"]) == ("Woldert", WOLDERT)
        assert (use["organization_id"], use["confirmed_by"]) == (str(TOWN), str(TOWN))
        assert use["confirmation_expires_on"] is not None
        assert (use["since"], use["solution_version"]) == ("2025-03", "2.4")
        assert told["id"] == use["id"]
        (notice,) = await take_notices(session)
        assert notice.organizations == [PROVIDER]
        assert notice.title["de"] == "Woldert nutzt „Pegelkarte“"

    async def test_what_it_keeps_to_itself_stays_hidden_from_the_public(
        self, api: AsyncClient, entry: Solution
    ) -> None:
        told = await tell(api, town_hall(), visibility=Visibility.PRIVATE)

        assert (await api.get(USES)).json()["total"] == 0
        assert (await api.get(f"/v1/uses/{told['id']}")).status_code == 404
        own = await api.get("/v1/uses", params={"mine": "run"}, headers=town_hall())
        assert [use["id"] for use in own.json()["items"]] == [told["id"]]

    async def test_it_chooses_who_reads_it(
        self, api: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        readers: dict[str, Callable[[], dict[str, str]]] = {
            "nobody": dict,
            "a company": partial(member_headers, OTHER),
            "a body of the Land": partial(member_headers, OTHER, kind="state", area_key="07"),
            "a town of the Land": partial(
                member_headers, OTHER, kind="municipality", area_key="071380045045"
            ),
            "a town elsewhere": neighbour,
            "the federation": partial(member_headers, OTHER, kind="federation"),
        }
        in_land = {"a body of the Land", "a town of the Land"}
        circles = {
            Visibility.PUBLIC: {*readers},
            Visibility.PUBLIC_BODIES: in_land | {"a town elsewhere", "the federation"},
            Visibility.OWN_LAND: in_land,
            Visibility.PRIVATE: set(),
        }
        seen: dict[str, str] = {}
        for visibility, circle in circles.items():
            told = await tell(api, town_hall() | seen, visibility=visibility)
            seen = matching(told["version"])

            reached = set()
            for reader, headers in readers.items():
                found = await api.get(f"/v1/uses/{told['id']}", headers=headers())
                listed = (await api.get(USES, headers=headers())).json()
                assert listed["total"] == (1 if found.status_code == 200 else 0), reader
                if found.status_code == 200:
                    reached.add(reader)
            assert reached == circle, visibility
            for side in (town_hall, providing):
                found = await api.get(f"/v1/uses/{told['id']}", headers=side())
                assert found.status_code == 200

    async def test_a_delegate_says_it_for_whom_it_represents(
        self, api: AsyncClient, entry: Solution
    ) -> None:
        told = await tell(api, town_hall(delegate_id=OTHER))

        assert told["organization_id"] == str(TOWN)

    async def test_whose_it_is_cannot_be_said(self, api: AsyncClient, entry: Solution) -> None:
        for member in ("organization_id", "organization_name", "area_key", "source_label", "level"):
            body = FACTS | {member: str(OTHER)}
            response = await api.put(OWN_USE, json=body, headers=town_hall())

            assert response.status_code == 422
            assert response.json()["errors"][0]["pointer"] == f"/{member}"

    async def test_nobody_else_says_it(self, api: AsyncClient, entry: Solution) -> None:
        refused = {
            "nobody": {},
            "somebody": person_headers("catalog"),
            "an editor": administrator_headers("catalog"),
            "a Land": person_headers("catalog", Role.LAND_COORDINATOR),
            "a program": client_headers(TOWN, "catalog:write", area_key=WOLDERT),
        }
        for who, headers in refused.items():
            told = await api.put(OWN_USE, json=FACTS, headers=headers)
            removed = await api.delete(OWN_USE, headers=headers)

            expected = 401 if who == "nobody" else 403
            assert (told.status_code, removed.status_code) == (expected, expected), who

    async def test_an_organisation_that_just_came_tries_again(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await api.put(OWN_USE, json=FACTS, headers=town_hall())

        assert response.json()["type"] == "/problems/organization-not-copied"
        assert response.headers["retry-after"] == "60"


class TestWhereOneIsRecorded:
    async def test_a_change_needs_the_version_that_was_seen(
        self, api: AsyncClient, entry: Solution
    ) -> None:
        told = await tell(api, town_hall())

        blind = await api.put(OWN_USE, json=FACTS, headers=town_hall())
        stale = await api.put(OWN_USE, json=FACTS, headers=town_hall() | matching(7))
        changed = await tell(
            api, town_hall() | matching(told["version"]), status="ended", until="2026"
        )

        assert (blind.status_code, stale.status_code) == (428, 412)
        assert (changed["id"], changed["status"], changed["until"]) == (told["id"], "ended", "2026")

    async def test_a_claim_of_the_provider_is_settled(
        self, api: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        claim = await make_use(
            session, entry, level=UseLevel.CLAIMED, area_key=WOLDERT, organization_id=TOWN,
            claimed_by=PROVIDER, organization_name="Woldert",
        )  # fmt: skip

        told = await tell(api, town_hall() | matching(claim.version), status="pilot")

        assert (told["id"], told["level"], told["status"]) == (str(claim.id), "confirmed", "pilot")
        (notice,) = await take_notices(session)
        assert notice.organizations == [PROVIDER]
        assert notice.title["de"] == "Bestätigt: Woldert nutzt „Pegelkarte“"

    async def test_a_source_stays_beside_the_word(
        self, api: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        use = await make_use(session, entry, area_key=WOLDERT, organization_id=TOWN)

        told = await tell(api, town_hall() | matching(use.version))

        assert (told["level"], told["source_label"]) == ("confirmed", "Pressemitteilung")

    async def test_the_use_of_another_is_left_alone(
        self, api: AsyncClient, entry: Solution
    ) -> None:
        foreign = await tell(api, neighbour())

        own = await tell(api, town_hall())

        assert own["id"] != foreign["id"]
        removed = await api.delete(OWN_USE, headers=town_hall() | matching(own["version"]))
        assert removed.status_code == 204
        left = (await api.get(USES)).json()["items"]
        assert [use["id"] for use in left] == [foreign["id"]]


class TestTakeBack:
    async def test_what_was_told_by_mistake_goes(self, api: AsyncClient, entry: Solution) -> None:
        told = await tell(api, town_hall())

        blind = await api.delete(OWN_USE, headers=town_hall())
        removed = await api.delete(OWN_USE, headers=town_hall() | matching(told["version"]))
        again = await api.delete(OWN_USE, headers=town_hall() | matching(told["version"]))

        assert (blind.status_code, removed.status_code, again.status_code) == (428, 204, 404)
        assert (await api.get(USES)).json()["total"] == 0

    async def test_what_others_say_too_stays(
        self, api: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        use = await make_use(session, entry, area_key=WOLDERT, organization_id=TOWN)

        response = await api.delete(OWN_USE, headers=town_hall() | matching(use.version))

        assert response.json()["type"] == "/problems/use-of-others-word"
        assert (await api.get(USES)).json()["total"] == 1
