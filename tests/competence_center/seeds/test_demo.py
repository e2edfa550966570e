"""The invented entries: marked everywhere, and gone over by nobody."""

import json
from datetime import date

import pytest
from httpx import AsyncClient
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.advice.desks import load_desks
from competence_center.advice.models import Adviser
from competence_center.coverage import find_place
from competence_center.routing.deciding import decide
from competence_center.routing.rules import NEAREST_FIRST
from competence_center.routing.service import find_last_resort
from competence_center.seeds.demo import load_demo
from competence_center.seeds.load import load_seeds
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit
from gateway.demo.load import FILE as PEOPLE
from reference.demo_people import demo_person_id
from reference.organizations import organization_id

LOGIN = "http://localhost:8000/demo-login"
KLEINDORF, MUSTERSTADT = "071385005078", "071380045045"

pytestmark = pytest.mark.usefixtures("empty")


@pytest.fixture
def login(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPETENCE_CENTER_DEMO_LOGIN", LOGIN)


class TestDemo:
    async def test_every_entry_says_that_it_is_invented(self, session: AsyncSession) -> None:
        await load_demo(session)

        offers = (await session.scalars(select(SupportOffer))).all()
        entries = [*offers, *await session.scalars(select(Unit))]
        assert all(offer.name_de.startswith("Demo: ") for offer in offers)
        assert len(entries) == 7
        assert {entry.slug.split("-")[0] for entry in entries} == {"demo"}
        assert {entry.sources[0]["label"] for entry in entries} == {"Demo, erfunden"}

    async def test_neither_reference_files_nor_a_second_load_go_over_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await load_demo(session)
        await session.execute(update(SupportOffer).values(name_de="Demo: anders"))
        await session.commit()
        session.expunge_all()

        await load_seeds(session)
        await load_demo(session)
        await session.commit()

        offer = (await api.get("/v1/support-offers/demo-starthilfe")).json()
        assert offer["name"]["de"] == "Demo: anders"


@pytest.mark.usefixtures("login")
class TestDemoAdvice:
    async def test_requests_go_to_the_association_the_land_and_the_federation(
        self, session: AsyncSession
    ) -> None:
        await load_seeds(session)
        await load_demo(session)

        desks = await load_desks(session, on=date(2026, 12, 1), land="07")
        last_resort = await find_last_resort(session)
        slugs = {desk.unit_id: desk.slug for desk in desks}

        def owner(area_key: str, topic: str) -> str:
            place = find_place(area_key)
            assert place is not None
            decision = decide(
                place, topic, desks=desks, rules=NEAREST_FIRST, loads={}, last_resort=last_resort
            )
            return slugs[decision.owner_id]

        assert owner(KLEINDORF, "beteiligung-engagement") == "demo-digitalbuero-musterau"
        assert owner(MUSTERSTADT, "beteiligung-engagement") == "demo-digitalagentur"
        assert owner(KLEINDORF, "gesundheit-pflege-soziales") == "demo-bundesberatung"
        assert last_resort.slug == "demo-bundesberatung"

    async def test_advisers_are_people_of_the_units_organisation_with_this_role(
        self, session: AsyncSession
    ) -> None:
        await load_demo(session)

        advisers = await session.execute(
            select(Adviser.person_id, Unit.organization_id).join(Unit, Unit.id == Adviser.unit_id)
        )
        members = {
            (demo_person_id(LOGIN, each["subject"]), organization_id(each["organization"]))
            for each in json.loads(PEOPLE.read_text())["members"]
            if "adviser" in each["roles"]
        }
        assert {tuple(each) for each in advisers} == members

    async def test_people_follow_the_demo_login_to_another_address(
        self, session: AsyncSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await load_demo(session)
        monkeypatch.setenv("COMPETENCE_CENTER_DEMO_LOGIN", "http://localhost:9000/demo-login")

        await load_demo(session)

        people = set(await session.scalars(select(Adviser.person_id)))
        assert demo_person_id("http://localhost:9000/demo-login", "demo-adviser") in people
        assert demo_person_id(LOGIN, "demo-adviser") not in people
