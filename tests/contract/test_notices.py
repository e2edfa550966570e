"""What a service tells people of an organisation reaches them, over its real feed."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from fastapi import FastAPI
from sqlalchemy import select

from chassis.database import Database
from chassis.http import sibling_client
from chassis.notices import NoticeTopic, OrganizationNotice, tell
from gateway.cli import deployable as gateway
from gateway.notices.models import Mail
from gateway.organization_notices.sending import send_due
from knowledge.cli import deployable as knowledge
from reference.organizations import organization_id
from tests.gateway.organization_notices.conftest import make_member
from tests.support.databases import own_app_of
from tests.support.feed import readable
from tests.support.server import serve
from tests.support.service import MakeService

NOTICE = OrganizationNotice(
    topic=NoticeTopic.ENTRIES,
    organizations=[organization_id("aalen")],
    title={"de": "Pegel ist öffentlich", "en": "Pegel is public"},
    text={"de": "Die Prüfung ist fertig.", "en": "The review is done."},
    page="/loesungen/pegel",
)


async def follow(url: str, own: Database) -> None:
    (following,) = (each for each in gateway.follows if each.name == "notices of knowledge")
    async with sibling_client(url) as client:
        subscriber = gateway.subscriber(following, client, own)
        while await subscriber.step():
            pass


async def mails(own: FastAPI, *, at: datetime) -> Sequence[str]:
    database: Database = own.state.database
    await send_due(database, settings=own.state.settings, clock=lambda: at)
    async with database.sessions() as session:
        return (await session.execute(select(Mail.subject))).scalars().all()


class TestNotices:
    async def test_members_hear_of_it_once_also_when_the_feed_begins_anew(
        self, under_test: MakeService
    ) -> None:
        async with (
            own_app_of(under_test(gateway)) as own,
            own_app_of(under_test(knowledge)) as telling,
            serve(telling) as url,
        ):
            database: Database = telling.state.database
            async with own.state.database.sessions.begin() as session:
                await make_member(session)
            async with database.sessions.begin() as session:
                await tell(session, NOTICE)
            await readable(database)

            await follow(url, own.state.database)
            first = await mails(own, at=datetime.now(UTC))
            await knowledge.renew_feed()
            await follow(url, own.state.database)
            second = await mails(own, at=datetime.now(UTC) + timedelta(days=1))

        assert first == second == ["Pegel ist öffentlich"]

    async def test_every_service_that_tells_is_followed(self) -> None:
        followed = {each.sibling for each in gateway.follows if each.name.startswith("notices")}

        assert followed == {"catalog", "competence-center", "knowledge"}
