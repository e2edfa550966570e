"""What is new in a search is told once, and nothing is lost on the way."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.events import CloudEvent, EventData
from chassis.identity import TokenSigner
from chassis.mechanics import subscription
from chassis.subscriber import Producer
from gateway.cli import deployable
from gateway.notices.messages import message_of
from gateway.notices.rhythms import Rhythm, next_time
from gateway.search_alerts import hits, looking, repository
from gateway.search_alerts.copy import ListedSolutions
from gateway.search_alerts.models import ListedSolution, SearchAlert
from gateway.search_alerts.searches import canonical
from tests.gateway.search_alerts.conftest import (
    ALERTS,
    NOW,
    Catalog,
    hear_of,
    look,
    mails,
    make_alert,
)
from tests.support.keys import signing_key
from tests.support.service import MakeService

LATER = NOW + timedelta(days=30)


@pytest.fixture
async def alert(api: AsyncClient, session: AsyncSession, catalog: Catalog, known: None) -> str:
    """Of erika, for parking, at once; the secret of its link. The first mail is gone."""
    await hear_of(session, catalog.publish("Parken"))
    link = await make_alert(api, session)
    await forget_mails(session)
    return link


async def forget_mails(session: AsyncSession) -> None:
    for mail in await mails(session):
        await session.delete(mail)
    await session.commit()


@pytest.mark.usefixtures("alert")
class TestNews:
    async def test_a_new_hit_is_told_once(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await hear_of(session, catalog.publish("Parken", name="Parkleitsystem"))

        await look(app, at=LATER)
        await look(app, at=LATER)

        [mail] = await mails(session)
        assert mail.recipient == "erika@stadt.example"
        assert mail.subject == "1 neuer Treffer zu „Parken“"
        assert "* Parkleitsystem\n  Zeigt freie Plätze.\n  http://testserver/loesungen/loe" in (
            mail.text
        )
        assert "http://testserver/loesungen?q=Parken" in mail.text

    async def test_what_was_there_before_is_not_new(
        self, app: FastAPI, session: AsyncSession
    ) -> None:
        await look(app, at=LATER)

        assert await mails(session) == []

    async def test_what_the_search_does_not_find_is_not_told(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await hear_of(session, catalog.publish("Pegel"))

        await look(app, at=LATER)

        assert await mails(session) == []

    @pytest.mark.parametrize(
        "why", [{"by": "meaning", "missing": []}, {"by": "word", "missing": ["Parken"]}]
    )
    async def test_what_fits_in_part_or_in_meaning_only_is_not_told(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog, why: dict[str, Any]
    ) -> None:
        await hear_of(session, catalog.publish("Parken", why=why))

        await look(app, at=LATER)

        assert await mails(session) == []

    async def test_of_many_the_first_twenty_are_told_and_the_rest_counted(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        # More than one page of the list, with others between them.
        ids = [catalog.publish("Parken") for _ in range(130)]
        catalog.publish("Pegel")
        await hear_of(session, *ids)

        await look(app, at=LATER)

        [mail] = await mails(session)
        assert mail.subject == "130 neue Treffer zu „Parken“"
        assert mail.text.count("\n* Lösung") == 20
        assert "Und 110 weitere." in mail.text

    async def test_what_goes_and_comes_back_is_not_told_again(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        solution = catalog.publish("Parken")
        await hear_of(session, solution)
        await look(app, at=LATER)

        await ListedSolutions().drop(session, [str(solution)])
        await hear_of(session, solution)
        await look(app, at=LATER)

        assert len(await mails(session)) == 1

    async def test_a_mail_has_what_mail_programs_need_to_end_it(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog, alert: str
    ) -> None:
        await hear_of(session, catalog.publish("Parken"))
        await look(app, at=LATER)

        [mail] = await mails(session)
        sent = message_of(mail, sender="Stufenplan <post@example.org>").as_bytes()
        address = f"http://testserver{ALERTS}/unsubscribe/{alert}"
        assert f"\r\nList-Unsubscribe: <{address}>\r\n".encode() in sent
        assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in sent
        assert f"http://testserver/benachrichtigungen/{alert}" in mail.text
        assert f'href="http://testserver/benachrichtigungen/{alert}"' in mail.html

    async def test_what_is_typed_adds_no_headers_and_no_markup(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        word = "<b>Parken\r\nBcc: alle@stadt.example"
        search = "q=%3Cb%3EParken%0D%0ABcc%3A%20alle%40stadt.example"
        await make_alert(api, session, search=search)
        await forget_mails(session)
        await hear_of(session, catalog.publish(word))

        await look(app, at=LATER)

        [mail] = await mails(session)
        message = message_of(mail, sender="post@example.org")
        assert message["Bcc"] is None
        assert "<b>" not in mail.html
        assert "&lt;b&gt;Parken" in mail.html

    async def test_an_english_reader_gets_english(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await make_alert(api, session, email="otto@stadt.example", language="en")
        await forget_mails(session)
        await hear_of(session, catalog.publish("Parken"))

        await look(app, at=LATER)

        english = next(mail for mail in await mails(session) if mail.language == "en")
        assert english.subject == "1 new hit for „Parken“"
        assert "Shows free places." in english.text
        assert "http://testserver/en/loesungen?q=Parken" in english.text


@pytest.mark.usefixtures("alert")
class TestChanges:
    async def test_what_changed_and_fits_now_is_told_once(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        solution = catalog.publish("Pegel", name="Stadtmesser")
        await hear_of(session, solution)
        await look(app, at=LATER)

        catalog.change(solution, "Parken")
        for _ in range(2):
            await hear_of(session, solution)
            await look(app, at=LATER)

        [mail] = await mails(session)
        assert mail.subject == "1 neuer Treffer zu „Parken“"
        assert "* Stadtmesser\n" in mail.text

    async def test_what_was_found_at_the_beginning_is_not_told_when_it_changes(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await look(app, at=LATER)

        await hear_of(session, first_of(catalog))
        await look(app, at=LATER)

        assert await mails(session) == []
        assert await repository.count_announcements(session, first_of(catalog)) == 0

    async def test_what_comes_before_the_first_look_is_news(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        late = catalog.publish("Parken")
        await look(app, at=LATER)

        await hear_of(session, late)
        await look(app, at=LATER)

        assert len(await mails(session)) == 1

    async def test_a_search_that_finds_too_much_tells_new_entries_only(
        self,
        api: AsyncClient,
        app: FastAPI,
        session: AsyncSession,
        catalog: Catalog,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(hits, "MOST_PAGES", 1)
        monkeypatch.setattr(hits, "PAGE_SIZE", 3)
        await hear_of(session, *[catalog.publish("Pegel") for _ in range(4)])
        await make_alert(api, session, search="", email="otto@stadt.example")
        await forget_mails(session)
        await look(app, at=LATER)

        await hear_of(session, first_of(catalog))
        await look(app, at=LATER)
        assert await mails(session) == []

        await hear_of(session, catalog.publish("Pegel"))
        await look(app, at=LATER)
        assert len(await mails(session)) == 1

    async def test_a_catalogue_that_is_down_at_the_beginning_is_asked_again(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        catalog.status = 500
        await look(app, at=LATER)
        catalog.status = 200
        await look(app, at=LATER)

        await hear_of(session, first_of(catalog))
        await look(app, at=LATER)

        assert await mails(session) == []


def first_of(catalog: Catalog) -> UUID:
    return UUID(catalog.entries[-1][1]["id"])


class TestFeed:
    async def test_a_use_changes_its_solution(self) -> None:
        used, own, gone = uuid4(), uuid4(), uuid4()
        solution = uuid4()

        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.path != f"/v1/uses/{used}":
                return httpx.Response(404)
            return httpx.Response(200, json={"solution": {"id": str(solution)}})

        client = httpx.AsyncClient(
            transport=httpx.MockTransport(answer), base_url="http://catalog.example"
        )
        signer = TokenSigner(signing_key("gateway"))
        changes = [
            event_about("use.published", used),
            event_about("use.changed", gone),
            event_about("solution.changed", own),
        ]
        async with client:
            loaded = await ListedSolutions().load(changes, Producer("catalog", client, signer))

        assert all(map(ListedSolutions().wants, changes))
        assert loaded == [solution, own]


def event_about(what: str, subject: UUID) -> CloudEvent:
    return CloudEvent(
        id="1",
        source="/catalog",
        type=f"de.stufenplan.catalog.{what}.v1",
        subject=str(subject),
        time=NOW,
        data=EventData(id=str(subject), version=1, link=f"/v1/{subject}", deleted=False),
    )


class TestRhythm:
    @pytest.mark.parametrize(
        ("rhythm", "expected"),
        [
            (Rhythm.AT_ONCE, NOW),
            (Rhythm.DAILY, datetime(2026, 11, 23, 5, tzinfo=UTC)),
            (Rhythm.WEEKLY, datetime(2026, 11, 23, 5, tzinfo=UTC)),
        ],
    )
    def test_after_a_sunday_comes_the_next_morning(
        self, rhythm: Rhythm, expected: datetime
    ) -> None:
        assert next_time(rhythm, now=NOW) == expected

    def test_on_monday_morning_the_next_week_begins(self) -> None:
        monday = datetime(2026, 11, 23, 5, tzinfo=UTC)

        assert next_time(Rhythm.WEEKLY, now=monday) == monday + timedelta(days=7)
        assert next_time(Rhythm.DAILY, now=monday - timedelta(minutes=1)) == monday

    async def test_a_daily_alert_tells_a_day_in_one_mail(
        self,
        api: AsyncClient,
        app: FastAPI,
        session: AsyncSession,
        catalog: Catalog,
        known: None,
    ) -> None:
        await make_alert(api, session, rhythm="daily")
        await forget_mails(session)
        await session.execute(update(SearchAlert).values(next_look_at=NOW))
        await hear_of(session, catalog.publish("Parken"))
        await hear_of(session, catalog.publish("Parken"))

        await look(app, at=NOW - timedelta(seconds=1))
        assert await mails(session) == []
        await look(app, at=NOW)
        [mail] = await mails(session)
        assert mail.subject == "2 neue Treffer zu „Parken“"

        await hear_of(session, catalog.publish("Parken"))
        await look(app, at=NOW + timedelta(hours=1))
        assert len(await mails(session)) == 1


@pytest.mark.usefixtures("alert")
class TestTrouble:
    async def test_a_catalogue_that_is_down_only_delays(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await hear_of(session, catalog.publish("Parken"))
        catalog.status = 500
        await look(app, at=LATER)
        assert await mails(session) == []

        catalog.status = 200
        await look(app, at=LATER)

        assert len(await mails(session)) == 1

    async def test_a_search_that_is_no_longer_understood_keeps_nobody_waiting(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await make_alert(api, session, email="otto@stadt.example")
        await forget_mails(session)
        await hear_of(session, catalog.publish("Parken"))
        catalog.status = 422
        await look(app, at=LATER)

        catalog.status = 200
        await look(app, at=LATER + timedelta(hours=1))
        assert await mails(session) == []
        await look(app, at=LATER + looking.REFUSED_WAITS)
        assert len(await mails(session)) == 2

    async def test_who_is_killed_before_the_commit_loses_and_doubles_nothing(
        self,
        app: FastAPI,
        session: AsyncSession,
        catalog: Catalog,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        await hear_of(session, catalog.publish("Parken"))
        with monkeypatch.context() as patched:
            patched.setattr(looking, "tell", _killed_after(looking.tell))
            with pytest.raises(asyncio.CancelledError):
                await look(app, at=LATER)
        assert await mails(session) == []

        await look(app, at=LATER)

        assert len(await mails(session)) == 1

    async def test_an_alert_that_ends_meanwhile_is_silent(
        self, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await hear_of(session, catalog.publish("Parken"))
        looked = (await session.execute(select(SearchAlert))).scalar_one()
        session.expunge(looked)
        await session.execute(delete(SearchAlert))

        await looking.tell(session, looked, [], up_to=9, settings=app.state.settings, now=LATER)

        assert await mails(session) == []

    async def test_before_the_feed_was_read_once_nothing_counts_as_new(
        self, api: AsyncClient, app: FastAPI, session: AsyncSession, catalog: Catalog
    ) -> None:
        await session.execute(update(subscription).values(resync_started_at=NOW))
        await make_alert(api, session, email="otto@stadt.example")
        await forget_mails(session)
        await hear_of(session, *[catalog.publish("Parken") for _ in range(3)])

        await look(app, at=LATER)
        assert await mails(session) == []
        await session.execute(update(subscription).values(resync_started_at=None))
        await look(app, at=LATER)

        # Erika's alert is older than the copy that was made anew; Otto's begins with it.
        assert [mail.recipient for mail in await mails(session)] == ["erika@stadt.example"]


def _killed_after(tell: Any) -> Any:
    async def killed(*arguments: Any, **named: Any) -> None:
        await tell(*arguments, **named)
        raise asyncio.CancelledError

    return killed


class TestTwoWorkers:
    async def test_both_at_once_write_one_mail(
        self, under_test: MakeService, catalog: Catalog, app: FastAPI
    ) -> None:
        service = under_test(deployable)
        own = service.app(await service.clone())
        database: Database = own.state.database
        solution = catalog.publish("Parken")
        async with database.sessions.begin() as session:
            facts = {"search": "q=Parken", "language": "de", "platform": "http://localhost"}
            alert = SearchAlert(
                id=uuid4(),
                email="erika@stadt.example",
                mailbox="erika@stadt.example",
                rhythm=Rhythm.AT_ONCE,
                requested_at=NOW,
                confirmed_at=NOW,
                next_look_at=NOW,
                told_up_to=0,
                **facts,
            )
            session.add(alert)
            session.add(ListedSolution(solution_id=solution, copied_at=NOW))
            await session.execute(subscription.insert().values(name="catalog", cursor="somewhere"))
        own.state.services = app.state.services

        await asyncio.gather(*(look(own, at=LATER) for _ in range(4)))

        async with database.sessions() as session:
            assert len(await mails(session)) == 1
        await database.close()


class TestSearches:
    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ("", ""),
            ("?q=Parken&sort=name&cursor=x&limit=3&area=05", "q=Parken"),
            ("land=06&q=Müll&land=05", "land=05&land=06&q=M%C3%BCll"),
            ("q=a%26b&land=", "q=a%26b"),
        ],
    )
    def test_the_same_search_has_one_spelling(self, given: str, expected: str) -> None:
        assert canonical(given) == expected
        assert canonical(expected) == expected
