"""Reads and writes rows of webhooks."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import any_, delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.webhooks.models import Webhook, WebhookDelivery, WebhookTry
from gateway.webhooks.topics import Topic

# Of one webhook in one round: one that does not answer must not keep the others waiting.
MOST_OF_ONE = 5


async def find_of_organization(session: AsyncSession, organization_id: UUID) -> Sequence[Webhook]:
    own = Webhook.organization_id == organization_id
    statement = select(Webhook).where(own).order_by(Webhook.id)
    return (await session.execute(statement)).scalars().all()


async def find_for_update(session: AsyncSession, webhook_id: UUID) -> Webhook | None:
    return await session.get(Webhook, webhook_id, with_for_update=True, populate_existing=True)


async def find_about(session: AsyncSession, topic: Topic, event_type: str) -> Sequence[UUID]:
    """Those that have chosen the topic or the type; paused ones too, which get it later."""
    chosen = (any_(Webhook.topics) == topic.value) | (any_(Webhook.event_types) == event_type)
    return (await session.execute(select(Webhook.id).where(chosen))).scalars().all()


async def find_delivery(
    session: AsyncSession, webhook_id: UUID, delivery_id: UUID
) -> WebhookDelivery | None:
    own = (WebhookDelivery.id == delivery_id) & (WebhookDelivery.webhook_id == webhook_id)
    statement = select(WebhookDelivery).where(own).with_for_update()
    return (await session.execute(statement)).scalar_one_or_none()


async def find_latest(
    session: AsyncSession, webhook_id: UUID, *, limit: int
) -> Sequence[WebhookDelivery]:
    statement = (
        select(WebhookDelivery)
        .where(WebhookDelivery.webhook_id == webhook_id)
        .order_by(WebhookDelivery.id.desc())
        .limit(limit)
    )
    return (await session.execute(statement)).scalars().all()


async def find_tries(
    session: AsyncSession, delivery_ids: Sequence[UUID]
) -> Mapping[UUID, list[WebhookTry]]:
    """By delivery, the first one first."""
    statement = (
        select(WebhookTry)
        .where(WebhookTry.delivery_id.in_(delivery_ids))
        .order_by(WebhookTry.tried_at, WebhookTry.id)
    )
    found: dict[UUID, list[WebhookTry]] = {}
    for each in (await session.execute(statement)).scalars():
        found.setdefault(each.delivery_id, []).append(each)
    return found


async def claim_due(
    session: AsyncSession, *, until: datetime, limit: int, now: datetime
) -> Sequence[tuple[WebhookDelivery, Webhook]]:
    """Take the deliveries that wait longest; nobody else takes them before `until`."""
    place = func.row_number().over(
        partition_by=WebhookDelivery.webhook_id, order_by=WebhookDelivery.next_try_at
    )
    due = (
        select(WebhookDelivery.id, place.label("place"))
        .join(Webhook, Webhook.id == WebhookDelivery.webhook_id)
        .where(WebhookDelivery.next_try_at <= now, Webhook.paused_for.is_(None))
        .subquery()
    )
    statement = (
        select(WebhookDelivery, Webhook)
        .join(Webhook, Webhook.id == WebhookDelivery.webhook_id)
        .join(due, due.c.id == WebhookDelivery.id)
        # Once more, because another worker may have taken it since the subquery was read.
        .where(due.c.place <= MOST_OF_ONE, WebhookDelivery.next_try_at <= now)
        .order_by(WebhookDelivery.next_try_at)
        .limit(limit)
        .with_for_update(of=WebhookDelivery, skip_locked=True)
    )
    claimed = [(delivery, webhook) for delivery, webhook in await session.execute(statement)]
    for delivery, _ in claimed:
        delivery.next_try_at = until
    await session.flush()
    return claimed


async def has_delivered_since(session: AsyncSession, webhook_id: UUID, moment: datetime) -> bool:
    later = (WebhookDelivery.webhook_id == webhook_id) & (WebhookDelivery.delivered_at >= moment)
    return bool(await session.scalar(select(exists().where(later))))


async def delete_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(WebhookDelivery).where(WebhookDelivery.written_at < moment))
