"""The service says whether it can work."""

import threading

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from catalog import health


class TestHealth:
    async def test_it_is_ready_when_the_database_answers(self, api: AsyncClient) -> None:
        response = await api.get("/health/ready")

        assert response.status_code == 200
        assert response.json() == {"status": "ok"}

    async def test_it_is_not_ready_while_the_models_of_the_search_are_read(
        self, app: FastAPI, api: AsyncClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        is_read = threading.Event()
        loading = threading.Thread(target=is_read.wait, daemon=True)
        loading.start()
        monkeypatch.setattr(app.state, "loading", loading)
        monkeypatch.setattr(health, "WAIT_S", 0.01)

        early = await api.get("/health/ready")
        is_read.set()
        loading.join()

        assert early.status_code == 503
        assert (await api.get("/health/ready")).status_code == 200
