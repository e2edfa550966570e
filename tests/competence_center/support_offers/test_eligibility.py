"""Which offers a municipality can have, and who is judged by private statements."""

from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from chassis.row_security import narrow
from competence_center.profiles.models import Profile
from tests.competence_center.factories import make_profile, make_support_offer, make_unit
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty")

AALEN, HANAU = "081365001088", "064150000000"
SMALL = {"fact": "population", "at_most": 20_000}
BALANCED = {"fact": "budget_situation", "one_of": ["balanced"]}


def member_of(organization_id: UUID, area_key: str) -> dict[str, str]:
    acting = Acting(organization_id, "municipality", area_key)
    return person_headers("competence-center", Role.MEMBER, acting=acting)


async def judged(api: AsyncClient, query: str, **options: Any) -> dict[str, str]:
    response = await api.get(f"/v1/support-offers?{query}", **options)
    assert response.status_code == 200, response.text
    return {
        item["slug"]: item["eligibility"] and item["eligibility"]["verdict"]
        for item in response.json()["items"]
    }


class TestEligibility:
    async def test_each_offer_says_whether_it_is_for_the_municipality(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="everybody")
        await make_support_offer(session, slug="small", eligibility_rule=SMALL)
        await make_support_offer(session, slug="balanced", eligibility_rule=BALANCED)
        await session.commit()

        assert await judged(api, "") == {"balanced": None, "everybody": None, "small": None}
        assert await judged(api, f"area={AALEN}") == {
            "balanced": "unknown",
            "everybody": "eligible",
            "small": "not_eligible",
        }
        assert await judged(api, f"area={AALEN}&eligibility=eligible&eligibility=unknown") == {
            "balanced": "unknown",
            "everybody": "eligible",
        }

    async def test_facets_of_a_place_count_under_the_other_filters(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        land = await make_unit(session, covers=["08"])
        await make_support_offer(session, unit=land, eligibility_rule=SMALL, cost="free")
        await make_support_offer(session, eligibility_rule=BALANCED, cost="free")
        await make_support_offer(session)
        await session.commit()

        query = f"area={AALEN}&cost=free&eligibility=unknown"
        body = (await api.get(f"/v1/support-offers?{query}")).json()

        facets = {
            facet["name"]: {value["value"]: value["count"] for value in facet["values"]}
            for facet in body["facets"]
        }
        assert body["total"] == 1
        assert facets["eligibility"] == {"not_eligible": 1, "unknown": 1}
        assert facets["cost"] == {"free": 1}
        assert facets["tier"] == {"bund": 1}

    async def test_without_a_place_nobody_can_tell(self, api: AsyncClient) -> None:
        response = await api.get("/v1/support-offers?eligibility=eligible&tier=land")

        assert response.status_code == 400
        assert [error["parameter"] for error in response.json()["errors"]] == [
            "tier",
            "eligibility",
        ]

    async def test_only_the_own_people_are_judged_by_the_own_profile(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        aalen, hanau = new_id(), new_id()
        for organization_id in (aalen, hanau):
            await make_profile(session, organization_id, budget_situation="balanced")
        await make_support_offer(session, slug="balanced", eligibility_rule=BALANCED)
        await session.commit()

        async def verdict(headers: dict[str, str]) -> str:
            return (await judged(api, f"area={AALEN}", headers=headers))["balanced"]

        assert await verdict(member_of(aalen, AALEN)) == "eligible"
        assert await verdict(member_of(hanau, HANAU)) == "unknown"
        assert await verdict({}) == "unknown"

    async def test_an_answer_with_private_statements_stays_out_of_shared_caches(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="a")
        await session.commit()

        for path in ("/v1/support-offers", "/v1/support-offers/a"):
            own = await api.get(f"{path}?area={AALEN}", headers=member_of(new_id(), AALEN))
            public = await api.get(f"{path}?area={AALEN}")

            assert own.headers["cache-control"] == "private, no-store"
            assert public.headers["cache-control"] == "no-cache"

    async def test_an_offer_of_another_land_says_that_it_is_elsewhere(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        hessen = await make_unit(session, covers=["06"])
        await make_support_offer(session, unit=hessen, slug="a", eligibility_rule=SMALL)
        await session.commit()

        offer = (await api.get(f"/v1/support-offers/a?area={AALEN}")).json()

        assert (offer["tier"], offer["reason"]) == (None, None)
        assert offer["eligibility"]["verdict"] == "not_eligible"
        assert [reason["text"]["de"] for reason in offer["eligibility"]["reasons"]] == [
            "Nur in: Hessen. Aalen liegt nicht darin."
        ]


class TestSecondLock:
    async def test_the_database_hides_profiles_from_others(self, session: AsyncSession) -> None:
        own = new_id()
        await make_profile(session, own)
        await make_profile(session, new_id())
        await session.commit()

        acting = Acting(own, "municipality", AALEN)
        caller = Principal(PrincipalKind.PERSON, str(new_id()), frozenset({Role.MEMBER}), acting)
        narrow(session, caller)
        seen = (await session.execute(select(func.count(Profile.organization_id)))).scalar_one()

        assert seen == 1
