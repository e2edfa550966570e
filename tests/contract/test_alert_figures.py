"""The catalogue learns from the gateway how many alerts have found an entry."""

from datetime import UTC, datetime

import pytest
from httpx import ASGITransport, AsyncClient

from catalog.figures.alerts import count_alerts
from chassis.database import new_id
from chassis.identity import TokenSigner
from chassis.subscriber import Producer
from gateway.cli import deployable as gateway
from gateway.notices.rhythms import Rhythm
from gateway.search_alerts.models import AnnouncedHit, SearchAlert
from tests.support.keys import signing_key
from tests.support.service import MakeService


class TestAlertFigures:
    async def test_the_question_is_understood_on_the_other_side(
        self, under_test: MakeService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # A busy machine shall make the test slow, not red.
        monkeypatch.setattr("catalog.figures.alerts.PATIENCE_S", 60)
        service = under_test(gateway)
        app = service.app(await service.clone())
        told, untold = new_id(), new_id()
        now = datetime.now(UTC)
        alert = SearchAlert(
            id=new_id(),
            email="erika@stadt.example",
            mailbox="erika@stadt.example",
            search="q=Pegel",
            rhythm=Rhythm.DAILY,
            language="de",
            platform="https://testserver",
            confirmed_at=now,
        )
        async with app.router.lifespan_context(app):
            async with app.state.database.sessions.begin() as session:
                session.add(alert)
                await session.flush()
                session.add(AnnouncedHit(alert_id=alert.id, solution_id=told))
            client = AsyncClient(
                transport=ASGITransport(app), base_url="http://testserver/api/accounts"
            )
            accounts = Producer("gateway", client, TokenSigner(signing_key("catalog")))

            numbers = [await count_alerts(accounts, each) for each in (told, untold)]

        assert numbers == [1, 0]
