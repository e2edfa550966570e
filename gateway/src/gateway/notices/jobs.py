"""Sends what has been written, and forgets it after a month."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import aiosmtplib

from chassis.database import Database
from chassis.jobs import Worker
from gateway.notices import repository
from gateway.notices.service import KEPT_FOR, SEND_MAILS, send_next
from gateway.settings import Settings

# What failed is tried again, and what a dead worker left behind is found.
EVERY_MINUTE = "* * * * *"
NIGHTLY = "50 2 * * *"
TIMEOUT_S = 20


def register_jobs(worker: Worker, database: Database) -> None:
    """Without a mail server nothing is sent: what was written stays in the mailbox page."""

    async def forget() -> None:
        async with database.sessions.begin() as session:
            await repository.delete_before(session, datetime.now(UTC) - KEPT_FOR)

    worker.schedule("forget_mails", NIGHTLY, forget)
    settings = Settings()
    worker.handler(SEND_MAILS, lambda _payload: send_all(database, settings))
    worker.schedule("send_waiting_mails", EVERY_MINUTE, lambda: send_all(database, settings))


async def send_all(database: Database, settings: Settings) -> None:
    if settings.smtp_host is None:
        return

    async def send(message: EmailMessage) -> None:
        await aiosmtplib.send(message, timeout=TIMEOUT_S, **_server(settings))

    is_more = True
    while is_more:
        async with database.sessions.begin() as session:
            is_more = await send_next(
                session, send, sender=settings.mail_sender, now=datetime.now(UTC)
            )


def _server(settings: Settings) -> Mapping[str, Any]:
    password = settings.smtp_password
    return {
        "hostname": settings.smtp_host,
        "port": settings.smtp_port,
        "username": settings.smtp_username,
        "password": password.get_secret_value() if password else None,
        "use_tls": settings.smtp_security == "tls",
        "start_tls": settings.smtp_security == "starttls",
    }
