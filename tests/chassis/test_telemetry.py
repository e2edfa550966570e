"""Logs and metrics tell what happened without telling who did it."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog
from httpx import AsyncClient

from chassis.telemetry import configure_logging, log


@contextmanager
def logging_anew() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, configuration = root.handlers, root.level, structlog.get_config()
    configure_logging("json", "INFO")
    try:
        yield
    finally:
        root.handlers = handlers
        root.setLevel(level)
        structlog.configure(**configuration)


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
        with logging_anew():
            await api.get("/v1/things?q=Erika+Mustermann", headers={"User-Agent": "Erika"})

        written = capsys.readouterr().err
        line = json.loads(written)
        assert line.items() >= {"logger": "chassis", "level": "info", "event": "request"}.items()
        assert line.items() >= {"route": "/v1/things", "method": "GET", "status": 200}.items()
        assert "Erika" not in written

    async def test_errors_and_lines_of_libraries_are_lines_of_the_same_stream(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with logging_anew():
            logging.getLogger("library").warning("careful")
            try:
                raise LookupError("lost")
            except LookupError:
                log.exception("unhandled error")

        careful, unhandled = map(json.loads, capsys.readouterr().err.splitlines())
        assert (careful["logger"], careful["event"]) == ("library", "careful")
        assert unhandled["level"] == "error"
        assert "LookupError: lost" in unhandled["exception"]

    async def test_metrics_count_by_route(self, api: AsyncClient) -> None:
        await api.get("/v1/things")

        metrics = (await api.get("/metrics")).text

        assert 'http_requests_total{method="GET",route="/v1/things",status="200"}' in metrics

    async def test_a_head_request_counts_for_its_route(self, api: AsyncClient) -> None:
        await api.head("/v1/things")

        metrics = (await api.get("/metrics")).text
        assert 'http_requests_total{method="HEAD",route="/v1/things",status="200"}' in metrics

    async def test_an_invented_method_or_path_makes_no_new_series(self, api: AsyncClient) -> None:
        await api.request("BREW", "/coffee")

        metrics = (await api.get("/metrics")).text

        assert "BREW" not in metrics
        assert "coffee" not in metrics
