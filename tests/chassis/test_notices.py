"""What a service tells people goes to the gateway and to nobody else."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from httpx import AsyncClient

from chassis.database import Database
from chassis.identity import Role
from chassis.notices import NOTICE_TOLD, NoticeTopic, OrganizationNotice, tell
from tests.chassis.sample.service import deployable
from tests.support.feed import readable
from tests.support.keys import person_headers, sibling_headers

TOWN = UUID(int=7)


def notice(*organizations: UUID) -> OrganizationNotice:
    return OrganizationNotice(
        topic=NoticeTopic.ENTRIES,
        organizations=organizations,
        title={"de": "Klarschiff ist öffentlich", "en": "Klarschiff is public"},
        text={"de": "Die Prüfung ist fertig.", "en": "The review is done."},
        page="/loesungen/klarschiff",
    )


async def say(database: Database, *organizations: UUID) -> None:
    async with database.sessions.begin() as session:
        await tell(session, notice(*organizations))
    await readable(database)


async def feed(api: AsyncClient, **headers: str) -> Sequence[dict[str, Any]]:
    page = await api.get("/v1/events", headers=headers)
    return [item for item in page.json()["items"] if item["type"] == NOTICE_TOLD]


class TestTell:
    async def test_the_gateway_reads_it_by_the_link_of_the_feed(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        by_gateway = sibling_headers("sample", sender="gateway")
        await say(database, TOWN, TOWN)

        (event,) = await feed(own_api, **by_gateway)
        response = await own_api.get(event["data"]["link"], headers=by_gateway)

        assert response.json() == {
            "id": event["subject"],
            "topic": "entries",
            "organizations": [str(TOWN)],
            "title": {"de": "Klarschiff ist öffentlich", "en": "Klarschiff is public"},
            "text": {"de": "Die Prüfung ist fertig.", "en": "The review is done."},
            "page": "/loesungen/klarschiff",
            "told_at": event["time"],
        }
        assert response.headers["cache-control"] == "private, no-store"

    async def test_the_public_does_not_hear_that_there_is_one(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await say(database, TOWN)

        assert await feed(own_api) == []

    async def test_what_is_rolled_back_is_never_told(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        async with database.sessions() as session:
            await tell(session, notice(TOWN))
            await session.rollback()

        assert await feed(own_api, **sibling_headers("sample")) == []

    async def test_where_nobody_is_to_be_told_nothing_is_said(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await say(database)

        assert await feed(own_api, **sibling_headers("sample")) == []


class TestGetNotice:
    async def test_nobody_but_the_gateway_reads_it(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await say(database, TOWN)
        (event,) = await feed(own_api, **sibling_headers("sample"))
        link = event["data"]["link"]

        editor = person_headers("sample", Role.FEDERAL_EDITOR, Role.PLATFORM_ADMIN)
        statuses = [
            (await own_api.get(link, headers=headers)).status_code
            for headers in ({}, editor, sibling_headers("sample"))
        ]

        assert statuses == [401, 403, 403]

    async def test_one_that_does_not_exist_is_missing(self, own_api: AsyncClient) -> None:
        by_gateway = sibling_headers("sample", sender="gateway")

        response = await own_api.get(f"/v1/notices/{uuid4()}", headers=by_gateway)

        assert response.status_code == 404


class TestRetention:
    async def test_what_is_forgotten_leaves_the_feed_too(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        by_gateway = sibling_headers("sample", sender="gateway")
        await say(database, TOWN)
        month_later = datetime.now(UTC) + timedelta(days=31)

        for _ in range(2):
            await deployable.forget_old(database, now=month_later)
        await readable(database)

        told, gone = await feed(own_api, **by_gateway)
        assert (told["data"]["deleted"], gone["data"]["deleted"]) == (False, True)
        assert told["subject"] == gone["subject"]
        missing = await own_api.get(told["data"]["link"], headers=by_gateway)
        assert missing.status_code == 404

    async def test_what_is_still_kept_stays_in_the_feed(
        self, own_api: AsyncClient, database: Database
    ) -> None:
        await say(database, TOWN)

        await deployable.forget_old(database, now=datetime.now(UTC) + timedelta(days=29))
        await readable(database)

        (told,) = await feed(own_api, **sibling_headers("sample"))
        assert told["data"]["deleted"] is False
