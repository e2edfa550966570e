"""Alerts hear of the real catalogue's entries and understand what it finds."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import select

from catalog.cli import deployable as catalog
from chassis.http import sibling_client
from gateway.cli import deployable as gateway
from gateway.notices.models import Mail
from gateway.notices.rhythms import Rhythm
from gateway.proxy.services import Services
from gateway.search_alerts.looking import look_for_news
from gateway.search_alerts.models import ListedSolution, SearchAlert
from tests.support.feed import readable
from tests.support.server import serve
from tests.support.service import MakeService


class TestSearchAlerts:
    async def test_entries_of_the_feed_that_a_search_finds_are_told(
        self, under_test: MakeService
    ) -> None:
        producing, service = under_test(catalog), under_test(gateway)
        solutions = producing.app(await producing.clone())
        own = service.app(await service.clone())
        database = own.state.database
        now = datetime.now(UTC)
        async with solutions.router.lifespan_context(solutions), serve(solutions) as url:
            await readable(solutions.state.database)
            following = gateway.follows[0]
            async with sibling_client(url) as client:
                subscriber = gateway.subscriber(following, client, database)
                while await subscriber.step():
                    pass
            async with database.sessions.begin() as session:
                assert (await session.execute(select(ListedSolution))).all()
                session.add(alert(now))
            # The first search of a process takes long on a busy machine.
            changes = {"catalog_url": url, "service_timeout_s": 60.0}
            settings = own.state.settings.model_copy(update=changes)
            services = Services(settings)
            async with services.opened():
                await look_for_news(database, services, settings=settings, clock=lambda: now)

        async with database.sessions() as session:
            mail = (await session.execute(select(Mail))).scalar_one()
        assert "zur Suche „Hochwasser“ mit 1 Filter" in mail.text
        assert "https://stufenplan.example/loesungen/hochwasserinfosystem-lemgo" in mail.text
        await database.close()


def alert(now: datetime) -> SearchAlert:
    return SearchAlert(
        id=uuid4(),
        email="erika@stadt.example",
        mailbox="erika@stadt.example",
        search="land=05&q=Hochwasser",
        rhythm=Rhythm.DAILY,
        language="de",
        platform="https://stufenplan.example",
        requested_at=now,
        confirmed_at=now,
        next_look_at=now - timedelta(minutes=1),
        told_up_to=0,
    )
