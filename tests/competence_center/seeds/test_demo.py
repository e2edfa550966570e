"""The invented entries: marked everywhere, and gone over by nobody."""

import pytest
from httpx import AsyncClient
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.seeds.demo import load_demo
from competence_center.seeds.load import load_seeds
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit

pytestmark = pytest.mark.usefixtures("empty")


class TestDemo:
    async def test_every_entry_says_that_it_is_invented(self, session: AsyncSession) -> None:
        await load_demo(session)

        offers = (await session.scalars(select(SupportOffer))).all()
        entries = [*offers, *await session.scalars(select(Unit))]
        assert all(offer.name_de.startswith("Demo: ") for offer in offers)
        assert len(entries) == 5
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
