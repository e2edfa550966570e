"""Logs and metrics tell what happened without telling who did it."""

import logging

import pytest
from httpx import AsyncClient

from chassis.telemetry import configure_logging


class TestRequests:
    async def test_a_sane_request_id_is_kept_and_a_strange_one_replaced(
        self, api: AsyncClient
    ) -> None:
        kept = await api.get("/v1/things", headers={"X-Request-Id": "abcdef-123456"})
        replaced = await api.get("/v1/things", headers={"X-Request-Id": "a b\tc"})

        assert kept.headers["x-request-id"] == "abcdef-123456"
        assert replaced.headers["x-request-id"] != "a b\tc"

    async def test_logs_hold_the_route_but_nothing_a_person_typed(
        self, api: AsyncClient, capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = logging.getLogger().handlers
        configure_logging("json", "INFO")
        try:
            await api.get("/v1/things?q=Erika+Mustermann", headers={"User-Agent": "Erika"})
        finally:
            logging.getLogger().handlers = before

        written = capsys.readouterr().err
        assert '"route": "/v1/things"' in written
        assert "Erika" not in written

    async def test_metrics_count_by_route(self, api: AsyncClient) -> None:
        await api.get("/v1/things")

        metrics = (await api.get("/metrics")).text

        assert 'http_requests_total{method="GET",route="/v1/things",status="200"}' in metrics

    async def test_an_invented_method_or_path_makes_no_new_series(self, api: AsyncClient) -> None:
        await api.request("BREW", "/coffee")

        metrics = (await api.get("/metrics")).text

        assert "BREW" not in metrics
        assert "coffee" not in metrics
