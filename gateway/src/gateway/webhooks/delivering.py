"""Sends what is due, and knows when to stop.

A delivery is taken for a while before it is sent: who dies with it leaves it to the next, and the
receiver sees the same `webhook-id` twice at worst.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.http import Answer, FetchRefused
from gateway.memberships.members import administrators_of
from gateway.organization_notices.telling import tell_people
from gateway.settings import Settings
from gateway.webhooks import repository
from gateway.webhooks.letters import paused_notice
from gateway.webhooks.models import PauseReason, Webhook, WebhookDelivery, WebhookTry
from gateway.webhooks.sealing import unseal
from gateway.webhooks.signing import signed_headers

# After the first try; more than a day in all.
WAITS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=16),
)
# Longer than a try can take.
TAKEN_FOR = timedelta(minutes=2)
AT_ONCE = 20
MAX_ANSWER_BYTES = 200
GONE = 410

# Sends content with headers to an address.
Post = Callable[[str, bytes, dict[str, str]], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class _Sent:
    delivery_id: UUID
    webhook_id: UUID
    answer: Answer | None

    @property
    def is_taken(self) -> bool:
        return self.answer is not None and 200 <= self.answer.status < 300


async def deliver_due(
    database: Database, post: Post, *, settings: Settings, clock: Callable[[], datetime]
) -> None:
    """Send until nothing is due."""
    while True:
        now = clock()
        async with database.sessions.begin() as session:
            claimed = await repository.claim_due(
                session, until=now + TAKEN_FOR, limit=AT_ONCE, now=now
            )
        if not claimed:
            return
        tries = (_try(delivery, webhook, post, settings, now) for delivery, webhook in claimed)
        for sent in await asyncio.gather(*tries):
            async with database.sessions.begin() as session:
                await _note(session, sent, now=clock())


async def _try(
    delivery: WebhookDelivery, webhook: Webhook, post: Post, settings: Settings, now: datetime
) -> _Sent:
    body = orjson.dumps(delivery.event)
    try:
        secrets = _secrets_of(webhook, settings, now=now)
        headers = dict(signed_headers(delivery.id, body, secrets=secrets, now=now))
        answer = await post(webhook.url, body, headers)
    # After a change of the pepper no secret opens: the webhook stops, and rotating helps.
    except (FetchRefused, InvalidTag):
        answer = None
    return _Sent(delivery.id, webhook.id, answer)


def _secrets_of(webhook: Webhook, settings: Settings, *, now: datetime) -> list[str]:
    boxes = [webhook.secret]
    if webhook.previous_secret and webhook.previous_until and webhook.previous_until > now:
        boxes.append(webhook.previous_secret)
    return [unseal(box, webhook.id, settings) for box in boxes]


async def _note(session: AsyncSession, sent: _Sent, *, now: datetime) -> None:
    """Write down how a try went; nothing where the webhook was deleted meanwhile."""
    webhook = await repository.find_for_update(session, sent.webhook_id)
    delivery = await repository.find_delivery(session, sent.webhook_id, sent.delivery_id)
    if webhook is None or delivery is None:
        return
    session.add(_row_of(sent, now=now))
    delivery.tries += 1
    if sent.is_taken:
        delivery.delivered_at, delivery.next_try_at = now, None
    elif sent.answer is not None and sent.answer.status == GONE:
        delivery.next_try_at = None
        await _pause(session, webhook, PauseReason.GONE, now=now)
    elif delivery.tries <= len(WAITS):
        delivery.next_try_at = now + WAITS[delivery.tries - 1]
    else:
        delivery.next_try_at = None
        # One event that a receiver cannot digest is no reason to keep the others from it.
        if not await repository.has_delivered_since(session, webhook.id, delivery.written_at):
            await _pause(session, webhook, PauseReason.FAILURE, now=now)


async def _pause(
    session: AsyncSession, webhook: Webhook, reason: PauseReason, *, now: datetime
) -> None:
    """Stop, and tell the administrators once."""
    if webhook.paused_for is not None:
        return
    webhook.paused_for = reason
    webhook.version += 1
    people = await administrators_of(session, webhook.organization_id, now=now)
    await tell_people(session, paused_notice(webhook), to=people, now=now)


def _row_of(sent: _Sent, *, now: datetime) -> WebhookTry:
    answer = sent.answer
    text = answer.beginning.decode(errors="replace").replace("\x00", "\ufffd") if answer else ""
    return WebhookTry(
        id=new_id(),
        delivery_id=sent.delivery_id,
        tried_at=now,
        status=answer.status if answer else None,
        answer=text,
    )
