"""Writing mails, and getting them out of the house."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from email.message import EmailMessage

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.jobs import enqueue
from gateway.notices import repository
from gateway.notices.addresses import MailAddress
from gateway.notices.letters import Language, Notice, as_html, as_text
from gateway.notices.messages import message_of
from gateway.notices.models import Mail

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

SEND_MAILS = "send_mails"
# After the first minute, an hour and so on; a mail server may be down for a day.
WAITS = (
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(hours=24),
)

Send = Callable[[EmailMessage], Awaitable[None]]


async def send_mail(
    session: AsyncSession,
    notice: Notice,
    *,
    to: MailAddress,
    language: Language = "de",
    unsubscribe_url: str | None = None,
    now: datetime,
) -> None:
    """Write a mail with the change that it tells of: both are committed, or neither.

    A POST to `unsubscribe_url` ends such mails without asking back (RFC 8058).
    """
    letter = notice.in_language(language)
    session.add(
        Mail(
            id=new_id(),
            recipient=to,
            language=language,
            subject=letter.subject[:200],
            text=as_text(letter, language=language),
            html=as_html(letter, language=language),
            unsubscribe_url=unsubscribe_url,
            written_at=now,
            next_try_at=now,
        )
    )
    await session.flush()
    await enqueue(session, schema="gateway", name=SEND_MAILS, payload={})


async def send_next(session: AsyncSession, send: Send, *, sender: str, now: datetime) -> bool:
    """Send the mail that waits longest; False when none does.

    A mail goes out twice when the database fails right after the mail server has taken it.
    """
    mail = await repository.find_due(session, now=now)
    if mail is None:
        return False
    try:
        await send(message_of(mail, sender=sender))
    # Whatever a mail server does: the next mail may still go.
    except Exception as error:
        _wait(mail, now=now)
        log.warning("mail not sent", mail=str(mail.id), tries=mail.tries, error=repr(error))
    else:
        mail.sent_at, mail.next_try_at = now, None
    return True


def _wait(mail: Mail, *, now: datetime) -> None:
    mail.tries += 1
    mail.next_try_at = now + WAITS[mail.tries - 1] if mail.tries <= len(WAITS) else None
