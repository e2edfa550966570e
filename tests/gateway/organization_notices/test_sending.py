"""People hear what concerns their organisations: once, in their rhythm, in one mail or a digest."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.identity import Role
from chassis.mechanics import notice
from chassis.notices import NoticeTopic
from gateway.cli import deployable
from gateway.memberships.models import Membership
from gateway.notices.messages import message_of
from gateway.notices.models import Mail
from gateway.organization_notices.models import NoticeRhythm, PendingNotice, TopicRhythm
from gateway.organization_notices.sending import send_due, send_next
from gateway.organization_notices.telling import NEWS_FOR, PAUSE, hear
from gateway.people.models import Person
from reference.organizations import organization_id
from tests.gateway.members.conftest import Enter, Somebody
from tests.gateway.organization_notices.conftest import (
    NOW,
    RHYTHMS,
    hear_of,
    make_member,
    send,
    told,
)
from tests.support.databases import own_app_of
from tests.support.service import MakeService

MONDAY_MORNING = datetime(2026, 11, 23, 5, tzinfo=UTC)


@pytest.fixture
async def anna(enter: Enter) -> Somebody:
    return await enter("anna", "aalen", Role.MEMBER)


async def choose(somebody: Somebody, rhythm: str, topic: str = "entries") -> None:
    response = await somebody.api.put(f"{RHYTHMS}/{topic}", json={"rhythm": rhythm})
    assert response.status_code == 200, response.text


class TestOneNotice:
    async def test_it_comes_alone_with_what_to_do_and_how_to_end_it(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await hear_of(session, told())

        [mail] = await send(app, session)

        assert (mail.recipient, mail.subject) == (anna.email, "Klarschiff ist öffentlich")
        assert "Die Prüfung ist fertig." in mail.text
        assert "https://testserver/loesungen/klarschiff" in mail.text
        token = (mail.unsubscribe_url or "").rpartition("/")[2]
        assert f'href="https://testserver/benachrichtigungen/thema/{token}"' in mail.html
        sent = message_of(mail, sender="Stufenplan <post@example.org>").as_bytes()
        address = f"https://testserver{RHYTHMS}/unsubscribe/{token}"
        assert f"\r\nList-Unsubscribe: <{address}>\r\n".encode() in sent
        assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in sent

    async def test_an_english_reader_gets_english(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await anna.api.put("/api/accounts/v1/person/language", json={"language": "en"})
        await hear_of(session, told())

        [mail] = await send(app, session)

        assert (mail.language, mail.subject) == ("en", "Klarschiff is public")
        assert "https://testserver/en/loesungen/klarschiff" in mail.text
        assert "https://testserver/en/benachrichtigungen/thema/" in mail.text

    async def test_a_reason_that_somebody_wrote_adds_no_markup(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        reason = {"de": "<b>Falsch</b>\n\nBitte neu.", "en": "<b>Wrong</b>"}
        await hear_of(session, told(text=reason))

        [mail] = await send(app, session)

        assert "<p>&lt;b&gt;Falsch&lt;/b&gt;</p><p>Bitte neu.</p>" in mail.html

    async def test_all_members_of_all_told_organisations_hear_it_and_nobody_else(
        self, app: FastAPI, session: AsyncSession, enter: Enter, anna: Somebody
    ) -> None:
        await enter("bert", "arnsberg", Role.MEMBER)
        await enter("otto", "jena", Role.MEMBER)
        await enter("unproven", "aalen", Role.MEMBER, is_verified=False)
        await enter("nowhere")
        await hear_of(session, told("aalen", "arnsberg"))

        mails = await send(app, session)

        assert {mail.recipient for mail in mails} == {anna.email, "bert@stadt.example"}

    async def test_who_belongs_to_two_of_them_hears_it_once(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        second = Membership(
            id=new_id(),
            person_id=anna.id,
            organization_id=organization_id("jena"),
            roles=["member"],
            since=NOW - timedelta(days=1),
        )
        session.add(second)
        await hear_of(session, told("aalen", "jena"))

        assert len(await send(app, session)) == 1

    async def test_what_is_heard_twice_is_told_once(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        notice = told()
        await hear_of(session, notice)
        await send(app, session)

        # As after a feed that began anew.
        await hear_of(session, notice, at=NOW + timedelta(days=1))

        assert len(await send(app, session, at=NOW + timedelta(days=2))) == 1

    async def test_what_is_weeks_old_is_no_news(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await hear_of(session, told(told_at=NOW - NEWS_FOR))

        assert await send(app, session) == []


class TestDigest:
    async def test_several_come_in_one_mail_the_latest_first(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        earlier = NOW - timedelta(hours=1)
        await hear_of(session, told(name="Neu"), told(name="Alt", told_at=earlier))

        [mail] = await send(app, session)

        assert mail.subject == "2 Nachrichten: Ihre Einträge"
        assert mail.text.index("* Neu ist öffentlich") < mail.text.index("* Alt ist öffentlich")
        assert "https://testserver/loesungen/alt" in mail.text
        assert "https://testserver/meine-eintraege" in mail.text
        assert "weitere" not in mail.text

    async def test_each_topic_comes_by_itself_so_that_it_can_be_ended(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await hear_of(session, told(), told(topic=NoticeTopic.USES), told())

        mails = await send(app, session)

        assert {mail.subject for mail in mails} == {
            "2 Nachrichten: Ihre Einträge",
            "Klarschiff ist öffentlich",
        }
        assert len({mail.unsubscribe_url for mail in mails}) == 2

    async def test_ten_thousand_are_one_mail_with_fifty_and_a_number(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        notices = [told().model_dump() for _ in range(10_000)]
        await session.execute(insert(notice), notices)
        waiting = [
            {"person_id": anna.id, "topic": "entries", "notice_id": each["id"], "due_at": NOW}
            for each in notices
        ]
        await session.execute(insert(PendingNotice), waiting)
        await session.commit()

        [mail] = await send(app, session)

        assert mail.subject == "10.000 Nachrichten: Ihre Einträge"
        assert mail.text.count("\n* Klarschiff") == 50
        assert "9.950 weitere" in mail.text
        assert await session.scalar(select(PendingNotice.notice_id).limit(1)) is None


class TestRhythm:
    @pytest.mark.parametrize("rhythm", ["daily", "weekly"])
    async def test_it_waits_for_the_morning_and_comes_with_the_others(
        self, app: FastAPI, session: AsyncSession, anna: Somebody, rhythm: str
    ) -> None:
        await choose(anna, rhythm)
        await hear_of(session, told())
        await hear_of(session, told(), at=NOW + timedelta(hours=3))

        before = await send(app, session, at=MONDAY_MORNING - timedelta(seconds=1))
        [mail] = await send(app, session, at=MONDAY_MORNING)

        assert before == []
        assert mail.subject == "2 Nachrichten: Ihre Einträge"

    async def test_never_means_never_and_for_this_topic_alone(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await choose(anna, "never")
        await hear_of(session, told(), told(topic=NoticeTopic.USES))

        mails = await send(app, session, at=NOW + timedelta(days=30))

        assert len(mails) == 1

    async def test_never_counts_also_where_it_was_chosen_while_a_notice_came(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await hear_of(session, told())
        never = TopicRhythm(person_id=anna.id, topic=NoticeTopic.ENTRIES, rhythm=NoticeRhythm.NEVER)
        session.add(never)
        await session.commit()

        assert await send(app, session) == []

    async def test_at_once_leaves_a_pause_and_collects_meanwhile(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await hear_of(session, told())
        await send(app, session)
        await hear_of(session, told(), told(), at=NOW + timedelta(minutes=1))

        soon = await send(app, session, at=NOW + timedelta(minutes=2))
        later = await send(app, session, at=NOW + PAUSE)

        assert [mail.subject for mail in soon] == ["Klarschiff ist öffentlich"]
        assert [mail.subject for mail in later[1:]] == ["2 Nachrichten: Ihre Einträge"]

    async def test_what_waits_already_follows_a_new_choice(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await choose(anna, "weekly")
        await hear_of(session, told(), at=datetime.now(UTC))
        await choose(anna, "at_once")

        assert len(await send(app, session, at=datetime.now(UTC))) == 1

    async def test_what_waits_already_is_dropped_by_never(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await choose(anna, "weekly")
        await hear_of(session, told())
        await choose(anna, "never")
        await choose(anna, "at_once")

        assert await send(app, session, at=NOW + timedelta(days=30)) == []


class TestLeaving:
    async def test_who_left_before_the_mail_is_due_gets_none(
        self, app: FastAPI, session: AsyncSession, anna: Somebody
    ) -> None:
        await choose(anna, "weekly")
        await hear_of(session, told())
        await session.execute(update(Membership).values(until=NOW + timedelta(hours=1)))
        await session.commit()

        assert await send(app, session, at=MONDAY_MORNING) == []
        assert await session.scalar(select(PendingNotice.notice_id)) is None

    async def test_who_left_one_of_two_hears_of_the_other(
        self, app: FastAPI, session: AsyncSession, enter: Enter, anna: Somebody
    ) -> None:
        ended = Membership(
            id=new_id(),
            person_id=anna.id,
            organization_id=organization_id("jena"),
            roles=["member"],
            since=NOW - timedelta(days=1),
            until=NOW + timedelta(hours=1),
        )
        session.add(ended)
        await choose(anna, "weekly")
        await hear_of(session, told("jena", name="Jena"), told("aalen", name="Aalen"))

        [mail] = await send(app, session, at=MONDAY_MORNING)

        assert mail.subject == "Aalen ist öffentlich"

    @pytest.mark.parametrize(
        "change", [{"disabled_at": NOW}, {"is_email_verified": False}, {"email": None}]
    )
    async def test_who_can_no_longer_log_in_or_be_written_to_gets_none(
        self, app: FastAPI, session: AsyncSession, anna: Somebody, change: dict[str, object]
    ) -> None:
        await hear_of(session, told())
        await session.execute(update(Person).where(Person.id == anna.id).values(change))
        await session.commit()

        assert await send(app, session) == []


class TestAccidents:
    async def test_who_dies_before_the_end_begins_again_and_two_workers_write_one_mail(
        self, under_test: MakeService
    ) -> None:
        async with own_app_of(under_test(deployable)) as app:
            database: Database = app.state.database
            settings = app.state.settings
            async with database.sessions.begin() as session:
                await make_member(session)
                await hear(session, [told(), told()], now=NOW)
            async with database.sessions() as session:
                assert await send_next(session, settings=settings, now=NOW)
                await session.rollback()

            work = (send_due(database, settings=settings, clock=lambda: NOW) for _ in range(2))
            await asyncio.gather(*work)

            async with database.sessions() as session:
                mails = (await session.execute(select(Mail))).scalars().all()
        assert [mail.subject for mail in mails] == ["2 Nachrichten: Ihre Einträge"]
        # Nobody has logged in, and no setting says where links would lead.
        assert "http" not in mails[0].text
