"""Mails are written with what they tell of, sent by the worker, and never lost in between."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from gateway.cli import deployable
from gateway.notices.addresses import MailAddress
from gateway.notices.jobs import send_all
from gateway.notices.letters import Letter, Link, Notice
from gateway.notices.messages import message_of
from gateway.notices.models import Mail
from gateway.notices.service import WAITS, send_mail, send_next
from tests.support.mail_server import mail_server
from tests.support.service import MakeService

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MAILBOX = "/api/platform/v1/mailbox"
INVITED = Notice(
    de=Letter(
        "Einladung zu Aalen",
        ("Erika & Otto laden Sie ein.",),
        Link("Annehmen", "https://stufenplan.example/einladung/abc?x=1&y=2"),
    ),
    en=Letter("Invitation to Aalen", ("Erika & Otto invite you.",)),
)


async def write(session: AsyncSession, notice: Notice = INVITED, **changes: Any) -> Mail:
    await send_mail(session, notice, to="ziel@stadt.example", now=NOW, **changes)
    return (await session.execute(select(Mail))).scalar_one()


class TestWriting:
    async def test_a_mail_says_the_same_as_text_and_as_html(self, session: AsyncSession) -> None:
        message = message_of(await write(session), sender="Stufenplan <post@example.org>")

        text = message.get_body(("plain",))
        html = message.get_body(("html",))
        assert text is not None
        assert html is not None
        assert "Erika & Otto" in text.get_content()
        assert "https://stufenplan.example/einladung/abc?x=1&y=2" in text.get_content()
        assert "Erika &amp; Otto" in html.get_content()
        assert 'href="https://stufenplan.example/einladung/abc?x=1&amp;y=2"' in html.get_content()
        assert "src=" not in html.get_content()

    async def test_it_is_written_in_the_language_of_its_reader(self, session: AsyncSession) -> None:
        mail = await write(session, language="en")

        assert mail.subject == "Invitation to Aalen"
        assert "cannot be answered" in mail.text

    async def test_a_subject_cannot_add_headers(self, session: AsyncSession) -> None:
        injected = Letter("Hallo\r\nBcc: alle@stadt.example", ("Text",))

        message = message_of(
            await write(session, Notice(injected, injected)), sender="post@example.org"
        )

        assert message["Bcc"] is None
        assert message["Subject"] == "Hallo Bcc: alle@stadt.example"

    @pytest.mark.parametrize(
        "address", ["", "keine", "a@b", "a@b@c.de", "a@b.de\r\nBcc: c@d.de", "ä@b.de", "a b@c.de"]
    )
    def test_what_is_no_address_is_refused(self, address: str) -> None:
        with pytest.raises(ValidationError):
            TypeAdapter(MailAddress).validate_python(address)

    @pytest.mark.parametrize("address", ["a@b.de", "o'neil+x@sub.stadt-x.example"])
    def test_common_addresses_are_taken(self, address: str) -> None:
        assert TypeAdapter(MailAddress).validate_python(f" {address} ") == address


class TestSending:
    async def test_a_mail_goes_out_once(self, session: AsyncSession) -> None:
        mail = await write(session)
        sent: list[EmailMessage] = []

        async def send(message: EmailMessage) -> None:
            sent.append(message)

        assert await send_next(session, send, sender="post@example.org", now=NOW)
        assert not await send_next(session, send, sender="post@example.org", now=NOW)
        assert len(sent) == 1
        assert mail.sent_at == NOW

    async def test_a_server_that_is_down_is_tried_again_for_a_day_and_more(
        self, session: AsyncSession
    ) -> None:
        mail = await write(session)
        now = NOW

        async def send(_message: EmailMessage) -> None:
            raise ConnectionRefusedError

        for wait in WAITS:
            assert await send_next(session, send, sender="post@example.org", now=now)
            assert mail.next_try_at == now + wait
            assert not await send_next(session, send, sender="post@example.org", now=now)
            now += wait
        assert await send_next(session, send, sender="post@example.org", now=now)

        assert mail.next_try_at is None
        assert mail.sent_at is None
        assert now - NOW > timedelta(days=1)

    async def test_the_worker_brings_it_to_a_real_mail_server(
        self, under_test: MakeService
    ) -> None:
        service = under_test(deployable)
        database: Database = service.app(await service.clone()).state.database
        async with database.sessions.begin() as session:
            await send_mail(session, INVITED, to="ziel@stadt.example", now=datetime.now(UTC))
        async with mail_server() as server:
            settings = database.settings.model_copy(
                update={
                    "smtp_host": "127.0.0.1",
                    "smtp_port": server.port,
                    "smtp_security": "none",
                }
            )

            await send_all(database, settings)  # type: ignore[arg-type]

        async with database.sessions() as session:
            waiting = select(func.count()).where(Mail.next_try_at.is_not(None))
            assert (await session.execute(waiting)).scalar_one() == 0
        await database.close()
        [message] = server.received
        assert message["To"] == "ziel@stadt.example"
        assert message["Subject"] == "Einladung zu Aalen"
        assert message["Auto-Submitted"] == "auto-generated"


class TestMailbox:
    @pytest.fixture
    def settings(self, app: FastAPI) -> Iterator[Callable[..., None]]:
        original = app.state.settings

        def change(**changes: Any) -> None:
            app.state.settings = original.model_copy(update=changes)

        yield change
        app.state.settings = original

    async def test_a_local_start_shows_what_invented_people_get(
        self, api: AsyncClient, session: AsyncSession, settings: Callable[..., None]
    ) -> None:
        settings(demo_data=True)
        await write(session)
        await session.commit()

        [mail] = (await api.get(MAILBOX)).json()["items"]

        assert (mail["recipient"], mail["sent_at"]) == ("ziel@stadt.example", None)

    async def test_without_invented_people_nobody_reads_it(self, api: AsyncClient) -> None:
        response = await api.get(MAILBOX)

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/no-mailbox"

    async def test_beside_a_real_mail_server_nobody_reads_it(
        self, api: AsyncClient, settings: Callable[..., None]
    ) -> None:
        settings(demo_data=True, smtp_host="mail.example")

        assert (await api.get(MAILBOX)).status_code == 404
