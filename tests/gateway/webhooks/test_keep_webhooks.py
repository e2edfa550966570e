"""Administrators keep the webhooks of their organisation, and nobody else does."""

from typing import Any
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.audit.models import AuditEntry
from gateway.webhooks.models import Webhook
from gateway.webhooks.sealing import seal, unseal
from gateway.webhooks.service import MAX_WEBHOOKS
from tests.gateway.behind import settings
from tests.gateway.members.conftest import Enter, Somebody
from tests.gateway.webhooks.conftest import WEBHOOKS, MakeWebhook, happen

NEW = {"url": "https://portal.example/stufenplan", "topics": ["catalog.solution"]}
ANY = {"If-Match": "*"}


async def actions(session: AsyncSession) -> list[str]:
    of_webhooks = AuditEntry.subject_kind == "webhook"
    statement = select(AuditEntry.action).where(of_webhooks).order_by(AuditEntry.number)
    return list((await session.execute(statement)).scalars())


class TestMakeWebhook:
    async def test_the_secret_is_shown_once(self, admin: Somebody) -> None:
        response = await admin.api.post(WEBHOOKS, json=NEW)

        assert response.status_code == 201
        assert response.json()["secret"].startswith("whsec_")
        assert response.headers["Cache-Control"] == "private, no-store"
        [listed] = (await admin.api.get(WEBHOOKS)).json()["items"]
        assert "secret" not in listed
        assert (listed["url"], listed["topics"]) == (NEW["url"], NEW["topics"])

    async def test_the_database_holds_it_sealed(
        self, app: FastAPI, session: AsyncSession, admin: Somebody
    ) -> None:
        made = (await admin.api.post(WEBHOOKS, json=NEW)).json()

        kept = (await session.execute(select(Webhook))).scalar_one()

        assert made["secret"].encode() not in kept.secret
        assert unseal(kept.secret, kept.id, app.state.settings) == made["secret"]

    async def test_it_is_recorded(self, session: AsyncSession, admin: Somebody) -> None:
        made = (await admin.api.post(WEBHOOKS, json=NEW)).json()
        address = f"{WEBHOOKS}/{made['id']}"
        await admin.api.post(f"{address}/secret", headers=ANY)
        await admin.api.put(address, json={**NEW, "is_paused": True}, headers=ANY)
        await admin.api.delete(address, headers=ANY)

        assert await actions(session) == [
            "webhook.made",
            "webhook.rotated",
            "webhook.changed",
            "webhook.deleted",
        ]

    @pytest.mark.parametrize(
        "url",
        [
            "http://portal.example/",
            "ftp://portal.example/",
            "https://portal.example:22/",
            "https://portal.example:99999/",
            "https://user:password@portal.example/",
            "https://portal.example/#part",
            "https://",
            "https://testserver/api/accounts/v1/webhooks",
            "https://portal.example/\r\nX: y",
            "https://pörtal.example/",
        ],
    )
    async def test_nothing_is_sent_to_such_an_address(self, admin: Somebody, url: str) -> None:
        response = await admin.api.post(WEBHOOKS, json={**NEW, "url": url})

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/url"

    @pytest.mark.parametrize("topics", [[], ["catalog.draft"], None])
    async def test_it_is_about_something_public(self, admin: Somebody, topics: Any) -> None:
        response = await admin.api.post(WEBHOOKS, json={**NEW, "topics": topics})

        assert response.status_code == 422

    async def test_single_types_of_events_can_be_chosen_instead(self, admin: Somebody) -> None:
        withdrawn = "de.stufenplan.catalog.solution.withdrawn.v1"
        single = {"url": NEW["url"], "event_types": [withdrawn]}

        made = (await admin.api.post(WEBHOOKS, json=single)).json()

        assert (made["topics"], made["event_types"]) == ([], [withdrawn])
        address = f"{WEBHOOKS}/{made['id']}"
        change = {**NEW, "is_paused": False}
        changed = await admin.api.put(address, json=change, headers={"If-Match": "*"})
        assert (changed.json()["topics"], changed.json()["event_types"]) == (NEW["topics"], [])

    @pytest.mark.parametrize(
        "event_type",
        [
            "de.stufenplan.catalog.solution.publishd.v1",
            "de.stufenplan.accounts.person.erased.v1",
            "catalog.solution.published",
        ],
    )
    async def test_a_type_that_never_comes_is_refused(
        self, admin: Somebody, event_type: str
    ) -> None:
        response = await admin.api.post(WEBHOOKS, json={**NEW, "event_types": [event_type]})

        assert response.status_code == 422
        assert response.json()["errors"][0]["pointer"] == "/event_types/0"

    async def test_there_are_so_many_and_no_more(self, admin: Somebody) -> None:
        for _ in range(MAX_WEBHOOKS):
            assert (await admin.api.post(WEBHOOKS, json=NEW)).status_code == 201

        response = await admin.api.post(WEBHOOKS, json=NEW)

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/too-many-webhooks"


class TestSomebodyElse:
    async def test_nobody_has_to_log_in(self, api: AsyncClient) -> None:
        assert (await api.get(WEBHOOKS)).status_code == 401

    @pytest.mark.parametrize("role", [Role.MEMBER, Role.ADVISER])
    async def test_members_keep_none(self, enter: Enter, role: Role) -> None:
        member = await enter("otto", "aalen", role)

        assert (await member.api.get(WEBHOOKS)).status_code == 403
        assert (await member.api.post(WEBHOOKS, json=NEW)).status_code == 403

    async def test_for_another_organisation_it_does_not_exist(
        self, session: AsyncSession, make_webhook: MakeWebhook, enter: Enter
    ) -> None:
        webhook = await make_webhook()
        delivery_id = await happen(session, webhook)
        stranger = await enter("otto", "ulm", Role.ORGANIZATION_ADMIN)
        address = f"{WEBHOOKS}/{webhook['id']}"
        change = {**NEW, "is_paused": False}

        answers = [
            await stranger.api.put(address, json=change, headers=ANY),
            await stranger.api.delete(address, headers=ANY),
            await stranger.api.post(f"{address}/secret", headers=ANY),
            await stranger.api.post(f"{address}/ping"),
            await stranger.api.get(f"{address}/deliveries"),
            await stranger.api.post(f"{address}/deliveries/{delivery_id}/replay"),
        ]

        assert {answer.status_code for answer in answers} == {404}
        assert (await stranger.api.get(WEBHOOKS)).json()["items"] == []

    async def test_a_delivery_of_another_webhook_does_not_exist(
        self, session: AsyncSession, make_webhook: MakeWebhook, admin: Somebody
    ) -> None:
        delivery_id = await happen(session, await make_webhook())
        other = await make_webhook()

        response = await admin.api.post(f"{WEBHOOKS}/{other['id']}/deliveries/{delivery_id}/replay")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/delivery-not-found"


class TestChangeWebhook:
    async def test_a_change_knows_what_it_changes(self, admin: Somebody) -> None:
        made = (await admin.api.post(WEBHOOKS, json=NEW)).json()
        address = f"{WEBHOOKS}/{made['id']}"
        change = {"url": "https://other.example/", "topics": ["catalog.use"], "is_paused": True}

        changed = await admin.api.put(address, json=change, headers={"If-Match": '"v1"'})
        again = await admin.api.put(address, json=change, headers={"If-Match": '"v1"'})

        assert (changed.json()["paused_for"], changed.headers["ETag"]) == ("chosen", '"v2"')
        assert again.status_code == 412
        assert (await admin.api.put(address, json=change)).status_code == 428

    async def test_while_it_is_paused_nothing_is_tried(
        self, session: AsyncSession, make_webhook: MakeWebhook, admin: Somebody
    ) -> None:
        webhook = await make_webhook()
        address = f"{WEBHOOKS}/{webhook['id']}"
        delivery_id = await happen(session, webhook)
        body = {"url": webhook["url"], "topics": webhook["topics"], "is_paused": True}
        await admin.api.put(address, json=body, headers=ANY)

        for step in ("ping", f"deliveries/{delivery_id}/replay"):
            response = await admin.api.post(f"{address}/{step}")
            assert response.status_code == 409
            assert response.json()["type"] == "/problems/webhook-paused"


class TestSealing:
    def test_a_box_opens_for_its_webhook_and_with_our_key_only(self) -> None:
        own, other = settings(), settings(key_pepper="another-pepper-of-at-least-32-characters")
        webhook_id = new_id()
        box = seal("whsec_abc", webhook_id, own)

        assert unseal(box, webhook_id, own) == "whsec_abc"
        assert seal("whsec_abc", webhook_id, own) != box
        for wrong in ((box, webhook_id, other), (box, UUID(int=1), own)):
            with pytest.raises(InvalidTag):
                unseal(*wrong)
