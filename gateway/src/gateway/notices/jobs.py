"""Sends what has been written; `personal_data.toml` says when it is forgotten."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import aiosmtplib

from chassis.database import Database
from chassis.jobs import Worker
from gateway.notices.service import SEND_MAILS, send_next
from gateway.settings import Settings

# What failed is tried again, and what a dead worker left behind is found.
EVERY_MINUTE = "* * * * *"
TIMEOUT_S = 20


def register_jobs(worker: Worker, database: Database) -> None:
    """Without a mail server nothing is sent: what was written stays in the mailbox page."""
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
