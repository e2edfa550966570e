"""What happens arrives, signed, at least once and not for ever."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
import pytest
from fastapi import FastAPI
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from standardwebhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from chassis.events import CloudEvent, EventPage
from chassis.http import FetchRefused, guarded_client, post
from gateway.accounts.events import OrganizationEvent
from gateway.notices.models import Mail
from gateway.organization_notices.sending import send_next
from gateway.webhooks.collecting import collect, own_feed
from gateway.webhooks.delivering import TAKEN_FOR, WAITS
from gateway.webhooks.models import Webhook, WebhookTry
from gateway.webhooks.service import OLD_SECRET_SIGNS_FOR
from gateway.webhooks.topics import topic_of
from tests.gateway.members.conftest import Somebody
from tests.gateway.webhooks.conftest import (
    EVENT,
    NOW,
    WEBHOOKS,
    MakeWebhook,
    Receiving,
    deliver,
    deliveries,
    happen,
)

ANY = {"If-Match": "*"}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library that verifies looks at the clock; ours is that of the tests."""
    monkeypatch.setattr(Verifier, "_Webhook__verify_timestamp", _believed)


def _believed(_self: object, header: str) -> datetime:
    return datetime.fromtimestamp(int(header), tz=UTC)


class TestSigning:
    async def test_the_library_of_the_standard_believes_it(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        delivery_id = await happen(session, webhook)

        await deliver(app)

        [(headers, body)] = receiving.receiver.got
        assert Verifier(webhook["secret"]).verify(body, headers) == EVENT
        assert headers["webhook-id"] == f"msg_{delivery_id.hex}"
        assert headers["webhook-timestamp"] == str(int(NOW.timestamp()))
        with pytest.raises(WebhookVerificationError):
            Verifier(webhook["secret"]).verify(body, {**headers, "webhook-id": "msg_1"})

    async def test_for_a_day_the_old_secret_signs_beside_the_new_one(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        old = await make_webhook()
        rotated = await admin.api.post(f"{WEBHOOKS}/{old['id']}/secret", headers=ANY)
        new = rotated.json()
        assert new["secret"] != old["secret"]
        until = (await session.execute(select(Webhook.previous_until))).scalar_one()
        assert until is not None

        await happen(session, old)
        await deliver(app, at=until - timedelta(seconds=1))
        await happen(session, old)
        await deliver(app, at=until)

        (first, body), (second, _) = receiving.receiver.got
        for secret in (old["secret"], new["secret"]):
            assert Verifier(secret).verify(body, first)
        assert Verifier(new["secret"]).verify(body, second)
        with pytest.raises(WebhookVerificationError):
            Verifier(old["secret"]).verify(body, second)
        assert timedelta(hours=24) == OLD_SECRET_SIGNS_FOR


class TestDelivering:
    async def test_what_has_arrived_is_not_sent_again(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        await happen(session, webhook)

        await deliver(app)
        await deliver(app, at=NOW + timedelta(days=1))

        assert len(receiving.receiver.got) == 1
        [log] = (await admin.api.get(f"{WEBHOOKS}/{webhook['id']}/deliveries")).json()["items"]
        assert log["delivered_at"] is not None
        assert [each["status"] for each in log["tries"]] == [204]

    async def test_only_the_beginning_of_an_answer_is_kept(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        receiving: Receiving,
    ) -> None:
        await happen(session, await make_webhook())
        receiving.receiver.status, receiving.receiver.body = 500, b"\x00\xff" * 100_000

        await deliver(app)

        kept = (await session.execute(select(WebhookTry))).scalar_one()
        assert (kept.status, len(kept.answer)) == (500, 200)

    async def test_nobody_is_led_elsewhere(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        receiving: Receiving,
    ) -> None:
        await happen(session, await make_webhook())
        receiving.receiver.status = 302
        receiving.receiver.headers = {"location": receiving.url}

        await deliver(app)

        assert len(receiving.receiver.got) == 1
        [delivery] = await deliveries(session)
        assert delivery.delivered_at is None

    async def test_the_guard_lets_nothing_to_an_inner_address(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        await happen(session, webhook)

        async with guarded_client() as client:

            async def send(url: str, content: bytes, headers: dict[str, str]) -> Any:
                return await post(client, url, content=content, headers=headers, max_bytes=200)

            await deliver(app, by=send)

        assert receiving.receiver.got == []
        [log] = (await admin.api.get(f"{WEBHOOKS}/{webhook['id']}/deliveries")).json()["items"]
        assert [(each["status"], each["answer"]) for each in log["tries"]] == [(None, "")]

    async def test_who_is_killed_while_sending_leaves_it_to_the_next(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        receiving: Receiving,
    ) -> None:
        await happen(session, await make_webhook())

        async def killed(_url: str, _content: bytes, _headers: dict[str, str]) -> Any:
            raise asyncio.CancelledError

        with pytest.raises(asyncio.CancelledError):
            await deliver(app, by=killed)

        await deliver(app)
        assert receiving.receiver.got == []
        await deliver(app, at=NOW + TAKEN_FOR)
        assert len(receiving.receiver.got) == 1

    async def test_a_replay_has_the_same_id(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        delivery_id = await happen(session, webhook)
        await deliver(app)

        address = f"{WEBHOOKS}/{webhook['id']}/deliveries/{delivery_id}/replay"
        assert (await admin.api.post(address)).status_code == 202
        await deliver(app, at=NOW + timedelta(days=300))

        first, second = (headers["webhook-id"] for headers, _ in receiving.receiver.got)
        assert first == second

    async def test_a_ping_arrives(
        self,
        app: FastAPI,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()

        pinged = await admin.api.post(f"{WEBHOOKS}/{webhook['id']}/ping")
        await deliver(app, at=NOW + timedelta(days=300))

        assert pinged.status_code == 202
        [(_, body)] = receiving.receiver.got
        assert orjson.loads(body)["type"] == "de.stufenplan.webhooks.ping.v1"


class TestFailing:
    async def test_after_a_day_of_failures_it_pauses_and_says_so(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        await happen(session, webhook)
        receiving.receiver.status = 500
        now = NOW

        for wait in WAITS:
            await deliver(app, at=now)
            now += wait
        assert now - NOW > timedelta(days=1)
        own = app.state.settings
        assert not await send_next(session, settings=own, now=now)
        await deliver(app, at=now)
        await deliver(app, at=now + timedelta(days=1))
        while await send_next(session, settings=own, now=now + timedelta(days=2)):
            pass

        assert len(receiving.receiver.got) == len(WAITS) + 1
        [listed] = (await admin.api.get(WEBHOOKS)).json()["items"]
        assert listed["paused_for"] == "failure"
        [mail] = (await session.execute(select(Mail))).scalars().all()
        assert mail.recipient == admin.email
        assert webhook["url"] in mail.text

    async def test_what_happens_meanwhile_goes_out_when_it_resumes(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        body = {"url": webhook["url"], "topics": webhook["topics"]}
        address = f"{WEBHOOKS}/{webhook['id']}"
        await admin.api.put(address, json={**body, "is_paused": True}, headers=ANY)
        await happen(session, webhook)
        await deliver(app)
        assert receiving.receiver.got == []

        await admin.api.put(address, json={**body, "is_paused": False}, headers=ANY)
        await deliver(app)

        assert len(receiving.receiver.got) == 1

    async def test_a_receiver_that_is_gone_is_left_alone_at_once(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        await happen(session, await make_webhook())
        receiving.receiver.status = 410

        await deliver(app)

        [listed] = (await admin.api.get(WEBHOOKS)).json()["items"]
        assert listed["paused_for"] == "gone"

    async def test_one_event_that_fails_stops_nothing_where_others_arrive(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        admin: Somebody,
        receiving: Receiving,
    ) -> None:
        webhook = await make_webhook()
        bad = await happen(session, webhook)
        receiving.receiver.status = 500
        now = NOW
        for wait in WAITS:
            await deliver(app, at=now)
            now += wait
        receiving.receiver.status = 200
        await session.execute(update(type((await deliveries(session))[0])).values(next_try_at=None))
        await happen(session, webhook)
        await deliver(app, at=now)
        receiving.receiver.status = 500
        [first, _] = await deliveries(session)
        assert first.id == bad
        first.next_try_at = now
        await session.commit()

        await deliver(app, at=now)

        [listed] = (await admin.api.get(WEBHOOKS)).json()["items"]
        assert listed["paused_for"] is None

    async def test_a_slow_one_keeps_nobody_waiting(
        self,
        app: FastAPI,
        session: AsyncSession,
        make_webhook: MakeWebhook,
        receiving: Receiving,
    ) -> None:
        slow, other = await make_webhook(), await make_webhook()
        for _ in range(30):
            await happen(session, slow)
        await happen(session, other)
        tried: list[str] = []

        async def send(_url: str, _content: bytes, headers: dict[str, str]) -> Any:
            tried.append(headers["webhook-id"])
            raise FetchRefused

        await deliver(app, by=send)

        other_id = next(
            each.id for each in await deliveries(session) if each.webhook_id == UUID(other["id"])
        )
        assert tried.index(f"msg_{other_id.hex}") < 20


def page(*types: str, cursor: str, is_last: bool = True) -> EventPage:
    return EventPage(
        items=[CloudEvent.model_validate({**EVENT, "type": each}) for each in types],
        next_cursor=cursor,
        is_caught_up=is_last,
    )


class Feed:
    """Tells one page for each cursor."""

    def __init__(self, pages: dict[str | None, EventPage | None]) -> None:
        self.pages = pages

    async def __call__(self, cursor: str | None) -> EventPage | None:
        return self.pages[cursor]


PUBLISHED = "de.stufenplan.catalog.solution.published.v1"


class TestCollecting:
    async def collect(self, app: FastAPI, feed: Any) -> None:
        await collect(app.state.database, {"catalog": feed}, clock=lambda: NOW)

    async def test_what_exists_is_no_news_and_what_happens_is_told_once(
        self, app: FastAPI, session: AsyncSession, make_webhook: MakeWebhook
    ) -> None:
        await make_webhook()
        await make_webhook(topics=["catalog.use"])
        old = page(PUBLISHED, cursor="a", is_last=False)
        feed = Feed({None: old, "a": page(PUBLISHED, cursor="b")})
        await self.collect(app, feed)
        assert await deliveries(session) == []

        feed.pages = {
            "b": page(PUBLISHED, "de.stufenplan.catalog.draft.made.v1", cursor="c"),
            "c": page(cursor="c"),
        }
        await self.collect(app, feed)
        await self.collect(app, feed)

        [delivery] = await deliveries(session)
        assert delivery.event["type"] == PUBLISHED

    async def test_of_a_topic_only_the_chosen_types_are_told(
        self, app: FastAPI, session: AsyncSession, make_webhook: MakeWebhook
    ) -> None:
        withdrawn = "de.stufenplan.catalog.solution.withdrawn.v1"
        await make_webhook(topics=["catalog.use"], event_types=[withdrawn])
        await self.collect(app, Feed({None: page(cursor="a")}))

        news = page(PUBLISHED, withdrawn, "de.stufenplan.catalog.use.removed.v1", cursor="b")
        await self.collect(app, Feed({"a": news}))

        told = [delivery.event["type"] for delivery in await deliveries(session)]
        assert told == [withdrawn, "de.stufenplan.catalog.use.removed.v1"]

    async def test_after_a_restore_it_goes_on_at_the_end(
        self, app: FastAPI, session: AsyncSession, make_webhook: MakeWebhook
    ) -> None:
        await make_webhook()
        await self.collect(app, Feed({None: page(cursor="a")}))

        await self.collect(app, Feed({"a": None, None: page(PUBLISHED, cursor="z")}))
        assert await deliveries(session) == []
        await self.collect(app, Feed({"z": page(PUBLISHED, cursor="y")}))

        assert len(await deliveries(session)) == 1

    async def test_the_own_feed_can_be_read(self, app: FastAPI, session: AsyncSession) -> None:
        found = await own_feed(app.state.database)(None)

        assert found is not None

    @pytest.mark.parametrize(
        ("event_type", "topic"),
        [
            (PUBLISHED, "catalog.solution"),
            (OrganizationEvent.CHANGED, "accounts.organization"),
            (
                "de.stufenplan.knowledge.implementation-step.changed.v1",
                "knowledge.implementation-step",
            ),
            ("de.stufenplan.webhooks.ping.v1", None),
            ("somebody.else", None),
        ],
    )
    def test_a_type_has_a_topic(self, event_type: str, topic: str | None) -> None:
        assert topic_of(event_type) == topic
