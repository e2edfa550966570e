"""What can be done with webhooks."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from gateway.accounts.service import lock_organization
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.settings import Settings
from gateway.webhooks import repository, schemas
from gateway.webhooks.addresses import check_address
from gateway.webhooks.errors import (
    DeliveryNotFound,
    TooManyWebhooks,
    WebhookNotFound,
    WebhookPaused,
)
from gateway.webhooks.models import PauseReason, Webhook, WebhookDelivery
from gateway.webhooks.policy import require_keeper
from gateway.webhooks.sealing import seal
from gateway.webhooks.signing import new_secret
from gateway.webhooks.topics import PING

MAX_WEBHOOKS = 10
SHOWN_DELIVERIES = 50
OLD_SECRET_SIGNS_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, of which platform; what every change of a webhook needs."""

    principal: Principal
    platform: str
    settings: Settings


async def list_webhooks(session: AsyncSession, *, principal: Principal) -> schemas.Webhooks:
    """
    Raises:
        Forbidden: the caller does not keep webhooks.
    """
    found = await repository.find_of_organization(session, require_keeper(principal))
    return schemas.Webhooks(items=[schemas.Webhook.of(webhook) for webhook in found])


async def make_webhook(
    session: AsyncSession, new: schemas.NewWebhook, *, caller: Caller, now: datetime
) -> schemas.WebhookWithSecret:
    """
    Raises:
        Forbidden: the caller does not keep webhooks.
        InvalidBody: nothing is sent to such an address.
        TooManyWebhooks: delete one first.
    """
    organization_id = require_keeper(caller.principal)
    check_address(new.url, platform=caller.platform, settings=caller.settings)
    await lock_organization(session, organization_id)
    if len(await repository.find_of_organization(session, organization_id)) >= MAX_WEBHOOKS:
        raise TooManyWebhooks(f"An organisation has at most {MAX_WEBHOOKS}.")
    webhook_id, secret = new_id(), new_secret()
    webhook = Webhook(
        id=webhook_id,
        organization_id=organization_id,
        url=new.url,
        topics=sorted(new.topics),
        event_types=sorted(new.event_types),
        secret=seal(secret, webhook_id, caller.settings),
        platform=caller.platform,
        created_at=now,
        version=1,
    )
    session.add(webhook)
    await _record(session, Action.WEBHOOK_MADE, webhook, caller.principal, now=now)
    return _with_secret(webhook, secret)


async def change_webhook(
    session: AsyncSession,
    webhook_id: UUID,
    change: schemas.WebhookChange,
    *,
    if_match: str | None,
    caller: Caller,
    now: datetime,
) -> Webhook:
    """Pausing keeps what happens meanwhile; it goes out when the pause ends.

    Raises:
        Forbidden, WebhookNotFound, PreconditionRequired, VersionConflict
        InvalidBody: nothing is sent to such an address.
    """
    webhook = await _own(session, webhook_id, caller.principal)
    check_version(if_match, webhook.version)
    check_address(change.url, platform=caller.platform, settings=caller.settings)
    webhook.url = change.url
    webhook.topics = sorted(change.topics)
    webhook.event_types = sorted(change.event_types)
    if change.is_paused != (webhook.paused_for is not None):
        webhook.paused_for = PauseReason.CHOSEN if change.is_paused else None
    webhook.version += 1
    await _record(session, Action.WEBHOOK_CHANGED, webhook, caller.principal, now=now)
    return webhook


async def rotate_secret(
    session: AsyncSession,
    webhook_id: UUID,
    *,
    if_match: str | None,
    caller: Caller,
    now: datetime,
) -> schemas.WebhookWithSecret:
    """Make a new secret; the old one signs beside it for a day.

    Raises:
        Forbidden, WebhookNotFound, PreconditionRequired, VersionConflict
    """
    webhook = await _own(session, webhook_id, caller.principal)
    check_version(if_match, webhook.version)
    secret = new_secret()
    webhook.previous_secret = webhook.secret
    webhook.previous_until = now + OLD_SECRET_SIGNS_FOR
    webhook.secret = seal(secret, webhook.id, caller.settings)
    webhook.version += 1
    await _record(session, Action.WEBHOOK_ROTATED, webhook, caller.principal, now=now)
    return _with_secret(webhook, secret)


async def delete_webhook(
    session: AsyncSession,
    webhook_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """
    Raises:
        Forbidden, WebhookNotFound, PreconditionRequired, VersionConflict
    """
    webhook = await _own(session, webhook_id, principal)
    check_version(if_match, webhook.version)
    await session.delete(webhook)
    await _record(session, Action.WEBHOOK_DELETED, webhook, principal, now=now)


async def ping(
    session: AsyncSession, webhook_id: UUID, *, principal: Principal, now: datetime
) -> schemas.Delivery:
    """Write an event that tells nothing, to see whether one arrives.

    Raises:
        Forbidden, WebhookNotFound
        WebhookPaused: it would wait until the pause ends.
    """
    webhook = await _own(session, webhook_id, principal)
    if webhook.paused_for is not None:
        raise WebhookPaused("End the pause first.")
    event = {
        "specversion": "1.0",
        "id": str(new_id()),
        "source": "/api/accounts",
        "type": PING,
        "subject": str(webhook.id),
        "time": now.isoformat(),
    }
    return schemas.Delivery.of(write_delivery(session, webhook.id, event, now=now), [])


async def list_deliveries(
    session: AsyncSession, webhook_id: UUID, *, principal: Principal
) -> schemas.Deliveries:
    """The last ones, the latest first.

    Raises:
        Forbidden, WebhookNotFound
    """
    webhook = await _own(session, webhook_id, principal)
    found = await repository.find_latest(session, webhook.id, limit=SHOWN_DELIVERIES)
    tries = await repository.find_tries(session, [delivery.id for delivery in found])
    return schemas.Deliveries(
        items=[schemas.Delivery.of(delivery, tries.get(delivery.id, [])) for delivery in found]
    )


async def replay(
    session: AsyncSession,
    webhook_id: UUID,
    delivery_id: UUID,
    *,
    principal: Principal,
    now: datetime,
) -> schemas.Delivery:
    """Send the same event with the same id again: who has seen it knows it.

    Raises:
        Forbidden, WebhookNotFound, DeliveryNotFound
        WebhookPaused: it would wait until the pause ends.
    """
    webhook = await _own(session, webhook_id, principal)
    if webhook.paused_for is not None:
        raise WebhookPaused("End the pause first.")
    delivery = await repository.find_delivery(session, webhook.id, delivery_id)
    if delivery is None:
        raise DeliveryNotFound("Deliveries are kept for thirty days.")
    delivery.delivered_at, delivery.next_try_at, delivery.tries = None, now, 0
    tries = await repository.find_tries(session, [delivery.id])
    return schemas.Delivery.of(delivery, tries.get(delivery.id, []))


def write_delivery(
    session: AsyncSession, webhook_id: UUID, event: dict[str, Any], *, now: datetime
) -> WebhookDelivery:
    delivery = WebhookDelivery(
        id=new_id(), webhook_id=webhook_id, event=event, written_at=now, next_try_at=now, tries=0
    )
    session.add(delivery)
    return delivery


async def _own(session: AsyncSession, webhook_id: UUID, principal: Principal) -> Webhook:
    organization_id = require_keeper(principal)
    webhook = await repository.find_for_update(session, webhook_id)
    if webhook is None or webhook.organization_id != organization_id:
        raise WebhookNotFound("It was deleted, or it is of another organisation.")
    return webhook


async def _record(
    session: AsyncSession, action: Action, webhook: Webhook, principal: Principal, *, now: datetime
) -> None:
    await record(session, Entry.by(principal, action, "webhook", webhook.id), now=now)


def _with_secret(webhook: Webhook, secret: str) -> schemas.WebhookWithSecret:
    return schemas.WebhookWithSecret(**schemas.Webhook.of(webhook).model_dump(), secret=secret)
