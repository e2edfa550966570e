"""HTTP addresses of an organisation's webhooks."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.database import Session
from chassis.identity import KnownPrincipal
from gateway.browser_sessions.caller import FreshLogin
from gateway.webhooks import service
from gateway.webhooks.schemas import (
    Deliveries,
    Delivery,
    NewWebhook,
    Webhook,
    WebhookChange,
    Webhooks,
    WebhookWithSecret,
)
from gateway.webhooks.service import Caller

PATH = "/api/accounts/v1/webhooks"

router = APIRouter(tags=["webhooks"])

WebhookId = Annotated[UUID, Path(description="The id from the list.")]
DeliveryId = Annotated[UUID, Path(description="The id from the list of deliveries.")]


def _private(response: Response) -> None:
    response.headers["Cache-Control"] = "private, no-store"


async def _caller(request: Request, principal: KnownPrincipal) -> Caller:
    state = request.app.state
    return Caller(principal, state.public_address.of(request.scope), state.settings)


CurrentCaller = Annotated[Caller, Depends(_caller)]


@router.get(PATH)
async def list_webhooks(
    response: Response, session: Session, principal: KnownPrincipal
) -> Webhooks:
    """The webhooks of the organisation for which one acts; for its administrators."""
    _private(response)
    return await service.list_webhooks(session, principal=principal)


# No idempotency key: the answer holds a secret that shall be stored nowhere.
@router.post(PATH, status_code=201)
async def make_webhook(
    response: Response, session: Session, caller: CurrentCaller, new: NewWebhook
) -> WebhookWithSecret:
    """Have events sent to an address, signed as Standard Webhooks; the secret is shown once."""
    made = await service.make_webhook(session, new, caller=caller, now=datetime.now(UTC))
    response.headers["Location"] = f"{PATH}/{made.id}"
    _private(response)
    return made


@router.put(f"{PATH}/{{webhook_id}}")
async def change_webhook(
    response: Response,
    session: Session,
    caller: CurrentCaller,
    webhook_id: WebhookId,
    change: WebhookChange,
    if_match: IfMatch = None,
) -> Webhook:
    """Change address and topics, pause and resume."""
    webhook = await service.change_webhook(
        session, webhook_id, change, if_match=if_match, caller=caller, now=datetime.now(UTC)
    )
    response.headers["ETag"] = version_etag(webhook.version)
    _private(response)
    return Webhook.of(webhook)


@router.delete(f"{PATH}/{{webhook_id}}", status_code=204)
async def delete_webhook(
    session: Session, principal: KnownPrincipal, webhook_id: WebhookId, if_match: IfMatch = None
) -> None:
    """Delete a webhook with its deliveries."""
    await service.delete_webhook(
        session, webhook_id, if_match=if_match, principal=principal, now=datetime.now(UTC)
    )


@router.post(f"{PATH}/{{webhook_id}}/secret", dependencies=[FreshLogin])
async def rotate_webhook_secret(
    response: Response,
    session: Session,
    caller: CurrentCaller,
    webhook_id: WebhookId,
    if_match: IfMatch = None,
) -> WebhookWithSecret:
    """Make a new secret, shown once; for a day the old one signs beside it."""
    webhook = await service.rotate_secret(
        session, webhook_id, if_match=if_match, caller=caller, now=datetime.now(UTC)
    )
    response.headers["ETag"] = version_etag(webhook.version)
    _private(response)
    return webhook


@router.post(f"{PATH}/{{webhook_id}}/ping", status_code=202)
async def ping_webhook(
    session: Session, principal: KnownPrincipal, webhook_id: WebhookId
) -> Delivery:
    """Send an event that tells nothing, within the next minute, to see whether it arrives."""
    return await service.ping(session, webhook_id, principal=principal, now=datetime.now(UTC))


@router.get(f"{PATH}/{{webhook_id}}/deliveries")
async def list_webhook_deliveries(
    response: Response, session: Session, principal: KnownPrincipal, webhook_id: WebhookId
) -> Deliveries:
    """The last fifty deliveries with every try; they are kept for thirty days."""
    _private(response)
    return await service.list_deliveries(session, webhook_id, principal=principal)


@router.post(f"{PATH}/{{webhook_id}}/deliveries/{{delivery_id}}/replay", status_code=202)
async def replay_webhook_delivery(
    session: Session, principal: KnownPrincipal, webhook_id: WebhookId, delivery_id: DeliveryId
) -> Delivery:
    """Send an event again within the next minute, with the same id."""
    return await service.replay(
        session, webhook_id, delivery_id, principal=principal, now=datetime.now(UTC)
    )
