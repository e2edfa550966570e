"""Who keeps offers, and what a change says and leaves alone."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Acting, Role
from chassis.mechanics import event, notice
from competence_center.support_offers.jobs import remind_of_reviews
from competence_center.support_offers.models import SupportOffer
from tests.competence_center.factories import make_support_offer, make_unit
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty")

AGENCY = new_id()
CONTENT: dict[str, Any] = {
    "name": {"de": "Zuschuss", "en": "Grant"},
    "kind": "funding_programme",
    "description": {"de": "Für den ersten Schritt."},
    "eligibility_rule": {"fact": "population", "at_most": 20_000},
    "cost": "free",
    "submission_deadline": "2027-03-31",
    "recurrence": "yearly",
    "url": "https://stelle.example/zuschuss",
    "review_interval_months": 6,
}


def member(organization_id: UUID = AGENCY) -> dict[str, str]:
    acting = Acting(organization_id, "association", "06")
    return person_headers("competence-center", Role.MEMBER, acting=acting)


def coordinator(land: str) -> dict[str, str]:
    acting = Acting(new_id(), "state", land)
    return person_headers("competence-center", Role.LAND_COORDINATOR, acting=acting)


def editor() -> dict[str, str]:
    return person_headers("competence-center", Role.FEDERAL_EDITOR)


@pytest.fixture
async def unit(empty: None, session: AsyncSession) -> str:
    await make_unit(session, slug="agentur", covers=["06"], organization_id=AGENCY)
    await session.commit()
    return "agentur"


async def add(api: AsyncClient, of: str, headers: dict[str, str], **content: Any) -> Response:
    body = {"unit": of, **CONTENT, **content}
    return await api.post("/v1/support-offers", json=body, headers=headers)


async def put(
    api: AsyncClient, headers: dict[str, str], *, version: int = 1, **content: Any
) -> Response:
    return await api.put(
        "/v1/support-offers/zuschuss",
        json=CONTENT | content,
        headers=headers | {"If-Match": f'"v{version}"'},
    )


async def count(session: AsyncSession, table: Any) -> int:
    return (await session.execute(select(func.count()).select_from(table))).scalar_one()


class TestAddSupportOffer:
    async def test_it_is_public_and_assured_at_once_and_the_feed_tells_of_it(
        self, api: AsyncClient, session: AsyncSession, unit: str
    ) -> None:
        told = await count(session, event)

        response = await add(api, unit, member())

        assert response.status_code == 201, response.text
        assert response.headers["location"] == "/v1/support-offers/zuschuss"
        offer = (await api.get("/v1/support-offers/zuschuss")).json()
        assert (offer["name"], offer["eligibility_rule"]) == (
            CONTENT["name"],
            CONTENT["eligibility_rule"],
        )
        assert offer["assured_date"] == offer["checked_on"] == offer["sources"][0]["checked_on"]
        assert offer["sources"][0]["label"] == "Eigene Angabe der Stelle"
        assert offer["may_change"] is False
        assert await count(session, event) == told + 1

    async def test_a_second_one_of_the_same_name_gets_another_address(
        self, api: AsyncClient, unit: str
    ) -> None:
        names = ["Zuschuss", "Zuschuss", "???"]

        slugs = [
            (await add(api, unit, member(), name={"de": name})).json()["slug"] for name in names
        ]

        assert slugs == ["zuschuss", "zuschuss-2", "angebot"]

    async def test_faults_are_named_where_they_stand(self, api: AsyncClient, unit: str) -> None:
        faults: dict[str, dict[str, Any]] = {
            "/eligibility_rule/all/0": {"eligibility_rule": {"all": [{"fact": "land"}]}},
            "/kind": {"kind": "magic"},
            "/url": {"url": "javascript:alert(1)"},
            "/unit": {"unit": "nobody"},
            "/name/de": {"name": {"de": " "}},
            "/submission_deadline": {"submission_deadline": None},
            "/valid_to": {"valid_from": "2027-01-02", "valid_to": "2027-01-01"},
        }
        for pointer, content in faults.items():
            response = await add(api, unit, member(), **content)

            assert response.status_code == 422
            assert [error["pointer"] for error in response.json()["errors"]] == [pointer]


class TestChangeSupportOffer:
    @pytest.fixture(autouse=True)
    async def offer(self, empty: None, session: AsyncSession) -> None:
        own = await make_unit(session, covers=["06"], organization_id=AGENCY)
        await make_support_offer(session, slug="zuschuss", unit=own)
        await session.commit()

    async def test_what_is_left_out_is_not_stated_any_more(self, api: AsyncClient) -> None:
        first = await put(api, member(), fees_description={"de": "Eigenanteil 10 %."})
        second = await put(api, member(), version=2)

        assert first.headers["etag"] == '"v2"'
        assert first.json()["fees_description"] == {"de": "Eigenanteil 10 %.", "en": None}
        assert second.json()["fees_description"] is None

    async def test_the_land_and_the_editors_change_it_without_speaking_for_the_unit(
        self, api: AsyncClient
    ) -> None:
        by_land = (await put(api, coordinator("06"))).json()
        by_editor = (await put(api, editor(), version=2)).json()

        for offer in (by_land, by_editor):
            assert offer["assured_date"] is None
            assert offer["sources"][0]["label"] == "Angabe der Redaktion"

    async def test_others_may_not(self, api: AsyncClient) -> None:
        for headers in (member(new_id()), coordinator("07"), person_headers("competence-center")):
            assert (await put(api, headers)).status_code == 403

    async def test_a_unit_of_several_lands_is_no_single_lands(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for covers in (["06", "07"], []):
            other = await make_unit(session, covers=covers)
            await make_support_offer(session, slug=f"of-{len(covers)}", unit=other)
        await session.commit()

        for slug in ("of-2", "of-0"):
            response = await api.put(
                f"/v1/support-offers/{slug}", json=CONTENT, headers=coordinator("06")
            )
            assert response.status_code == 403

    async def test_only_the_version_that_was_seen_is_changed(self, api: AsyncClient) -> None:
        await put(api, member())

        assert (await put(api, member())).status_code == 412
        without = await api.put("/v1/support-offers/zuschuss", json=CONTENT, headers=member())
        assert without.status_code == 428

    async def test_there_has_to_be_one(self, api: AsyncClient) -> None:
        response = await api.put("/v1/support-offers/nichts", json=CONTENT, headers=member())

        assert response.status_code == 404


class TestUnreachableAddress:
    async def test_a_new_address_is_not_said_to_be_dead(
        self, api: AsyncClient, session: AsyncSession, unit: str
    ) -> None:
        await add(api, unit, member())
        offer = (await session.execute(select(SupportOffer))).scalar_one()
        offer.unreachable_since = date(2026, 11, 3)
        await session.commit()

        same = (await put(api, member())).json()
        moved = (await put(api, member(), version=2, url="https://stelle.example/neu")).json()

        assert same["unreachable_since"] == "2026-11-03"
        assert moved["unreachable_since"] is None


class TestReview:
    """A review is due six months after the last check."""

    @pytest.fixture(autouse=True)
    async def offer(self, empty: None, session: AsyncSession) -> None:
        own = await make_unit(session, slug="agentur", covers=["06"], organization_id=AGENCY)
        nobodys = await make_unit(session)
        due = {"checked_on": date(2025, 8, 31), "review_interval_months": 6}
        await make_support_offer(session, slug="due", unit=own, **due)
        await make_support_offer(session, slug="fresh", unit=own, checked_on=date(2099, 1, 1))
        await make_support_offer(session, slug="orphan", unit=nobodys, **due)
        await make_support_offer(session, slug="gone", unit=own, status="defunct", **due)
        await session.commit()

    async def test_one_click_says_that_all_is_still_correct(self, api: AsyncClient) -> None:
        before = (await api.get("/v1/support-offers/due")).json()
        address = "/v1/support-offers/due/assurance"
        response = await api.post(address, headers=member() | {"If-Match": '"v1"'})

        assert (before["next_review_on"], before["is_review_due"]) == ("2026-02-28", True)
        after = response.json()
        assert after["assured_date"] == after["checked_on"]
        assert (after["is_review_due"], after["version"]) == (False, 2)
        assert (await api.post(address, headers=member(new_id()))).status_code == 403

    async def test_who_keeps_offers_sees_their_own_the_due_ones_first(
        self, api: AsyncClient
    ) -> None:
        async def kept(headers: dict[str, str], query: str = "") -> list[str]:
            response = await api.get(f"/v1/kept-support-offers{query}", headers=headers)
            return [item["slug"] for item in response.json()["items"]]

        assert await kept(member()) == ["due", "gone", "fresh"]
        assert await kept(member(), "?limit=1") == ["due"]
        assert await kept(member(new_id())) == []
        assert await kept(coordinator("06")) == ["due", "gone", "fresh"]
        assert await kept(coordinator("07")) == []
        own = await api.get("/v1/kept-support-offers", headers=member())
        assert [unit["name"] for unit in own.json()["units"]] == ["agentur"]
        assert await kept(editor()) == ["due", "gone", "orphan", "fresh"]

    async def test_the_organization_is_asked_once_until_somebody_answers(
        self, session: AsyncSession
    ) -> None:
        now = datetime(2026, 11, 22, tzinfo=UTC)

        assert await remind_of_reviews(session, now=now) == 1
        assert await remind_of_reviews(session, now=now) == 0
        told = (await session.execute(select(notice))).mappings().all()
        assert [each["organizations"] for each in told] == [[AGENCY]]
        assert told[0]["title"]["de"] == "Gilt das Angebot „due“ noch?"
        assert told[0]["page"] == "/meine-angebote"
        assert "31.8.2025" in told[0]["text"]["de"]
