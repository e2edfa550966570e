"""Night after night: what fails once is not dead, and what is dead is told once."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import httpx
import pytest
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.mechanics import event, notice
from competence_center.links.jobs import check_links
from competence_center.links.models import DEAD_AFTER_DAYS, LinkCheck
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit
from tests.competence_center.factories import make_support_offer, make_unit

FIRST = datetime(2026, 11, 2, 1, 20, tzinfo=UTC)
GONE = "https://gone.example/rat"
THERE = "https://there.example/"
AGENCY = new_id()


class Web:
    """Every host but those that are `down`."""

    def __init__(self) -> None:
        self.down = {"gone.example"}
        self.asked: list[str] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url}")
        return httpx.Response(404 if request.url.host in self.down else 200)


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
async def nights(own_database: Database, web: Web) -> "Nights":
    return Nights(own_database, web)


class Nights:
    def __init__(self, database: Database, web: Web) -> None:
        self.database = database
        self.web = web

    async def pass_by(self, count: int, *, after: int = 0) -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(self.web.answer)) as client:
            for night in range(after, after + count):
                now = FIRST + timedelta(days=night)
                await check_links(self.database, client=client, now=now, pause_s=0)


@pytest.fixture
async def own_session(own_database: Database) -> AsyncIterator[AsyncSession]:
    """An offer whose page is gone, of a unit whose page is there; nothing else."""
    async with own_database.sessions() as session:
        await session.execute(delete(SupportOffer))
        await session.execute(delete(Unit))
        unit = await make_unit(
            session, slug="agentur", organization_id=AGENCY, website_url=THERE, covers=["06"]
        )
        await make_support_offer(session, slug="rat", unit=unit, website_url=GONE)
        await session.commit()
        yield session


async def offer_of(session: AsyncSession) -> SupportOffer:
    session.expire_all()
    return (await session.execute(select(SupportOffer))).scalar_one()


async def count(session: AsyncSession, table: object) -> int:
    statement = select(func.count()).select_from(table)  # type: ignore[arg-type]
    return (await session.execute(statement)).scalar_one()


class TestCheckLinks:
    async def test_an_address_is_dead_only_after_several_nights(
        self, own_session: AsyncSession, nights: Nights
    ) -> None:
        await nights.pass_by(DEAD_AFTER_DAYS - 1)
        alive = (await offer_of(own_session)).unreachable_since
        await nights.pass_by(1, after=DEAD_AFTER_DAYS - 1)

        offer = await offer_of(own_session)
        assert alive is None
        assert offer.unreachable_since == FIRST.date()
        assert (await own_session.execute(select(Unit.unreachable_since))).scalar_one() is None

    async def test_who_keeps_it_is_told_once_and_the_feed_as_well(
        self, own_session: AsyncSession, nights: Nights
    ) -> None:
        before = (await offer_of(own_session)).version
        told = await count(own_session, event)

        await nights.pass_by(DEAD_AFTER_DAYS + 3)

        notices = (await own_session.execute(select(notice))).mappings().all()
        assert [(n["organizations"], n["page"]) for n in notices] == [([AGENCY], "/meine-angebote")]
        assert GONE in notices[0]["text"]["de"]
        assert (await offer_of(own_session)).version == before + 1
        # The offer's change, and the notice.
        assert await count(own_session, event) == told + 2

    async def test_a_night_in_which_it_answers_begins_anew(
        self, own_session: AsyncSession, nights: Nights, web: Web
    ) -> None:
        await nights.pass_by(DEAD_AFTER_DAYS - 1)
        web.down.clear()
        await nights.pass_by(1, after=DEAD_AFTER_DAYS - 1)
        web.down.add("gone.example")
        await nights.pass_by(DEAD_AFTER_DAYS - 1, after=DEAD_AFTER_DAYS)

        check = await own_session.get(LinkCheck, GONE)
        assert check is not None
        assert check.last_reached_on == (FIRST + timedelta(days=DEAD_AFTER_DAYS - 1)).date()
        assert check.failing_since == (FIRST + timedelta(days=DEAD_AFTER_DAYS)).date()
        assert (await offer_of(own_session)).unreachable_since is None

    async def test_what_answers_again_is_no_longer_marked(
        self, own_session: AsyncSession, nights: Nights, web: Web
    ) -> None:
        await nights.pass_by(DEAD_AFTER_DAYS)
        web.down.clear()
        await nights.pass_by(1, after=DEAD_AFTER_DAYS)

        assert (await offer_of(own_session)).unreachable_since is None
        assert await count(own_session, notice) == 1

    async def test_a_second_run_of_the_same_day_asks_nobody_again(
        self, own_session: AsyncSession, nights: Nights, web: Web
    ) -> None:
        await nights.pass_by(1)
        asked = len(web.asked)
        await nights.pass_by(1)

        assert len(web.asked) == asked

    async def test_when_nobody_answers_it_is_our_own_network(
        self, own_session: AsyncSession, nights: Nights, web: Web
    ) -> None:
        web.down.add("there.example")

        await nights.pass_by(DEAD_AFTER_DAYS)

        assert (await offer_of(own_session)).unreachable_since is None
        assert await count(own_session, LinkCheck) == 0

    async def test_a_shared_address_is_asked_once_and_a_forgotten_one_no_more(
        self, own_session: AsyncSession, nights: Nights, web: Web
    ) -> None:
        offer = await offer_of(own_session)
        offer.website_url = THERE
        await own_session.commit()
        await nights.pass_by(1)
        own_session.add(
            LinkCheck(url=GONE, checked_on=date(2026, 11, 1), failed_days=9, failing_since=None)
        )
        await own_session.commit()

        await nights.pass_by(1, after=1)

        assert web.asked == [f"HEAD {THERE}"] * 2
        assert (await own_session.scalars(select(LinkCheck.url))).all() == [THERE]

    async def test_offers_that_have_ended_are_not_looked_at(
        self, own_session: AsyncSession, nights: Nights, web: Web
    ) -> None:
        offer = await offer_of(own_session)
        offer.status = "defunct"  # type: ignore[assignment]
        await own_session.commit()

        await nights.pass_by(1)

        assert web.asked == [f"HEAD {THERE}"]
