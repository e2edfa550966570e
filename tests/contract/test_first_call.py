"""The page for a first call is executed as it is printed, against a gateway and a catalogue."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from catalog.cli import deployable as catalog
from chassis.identity import Role
from gateway.cli import deployable as gateway
from tests.architecture.documents import text_of
from tests.gateway.clients.conftest import log_in, make_client, make_credential
from tests.gateway.login.conftest import secure_client
from tests.support.server import serve
from tests.support.service import MakeService

PAGE = "docs/first-call.md"
PRINTED = re.compile(r"^```(sh|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ORGANIZATION = "bmwsb"


@pytest.fixture
async def platform(
    under_test: MakeService, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[FastAPI, str]]:
    """A gateway and its address, with a catalogue behind it."""
    behind = under_test(catalog)
    catalog_app = behind.app(await behind.clone())
    async with catalog_app.router.lifespan_context(catalog_app), serve(catalog_app) as catalog_url:
        monkeypatch.setenv("GATEWAY_CATALOG_URL", catalog_url)
        service = under_test(gateway)
        app = service.app(await service.clone())
        async with app.router.lifespan_context(app), serve(app) as url:
            yield app, url


async def _run(language: str, text: str, *, folder: Path, environment: dict[str, str]) -> str:
    program = ["sh", "-e", "-c", text] if language == "sh" else [sys.executable, "-c", text]
    process = await asyncio.create_subprocess_exec(
        *program,
        cwd=folder,
        env=os.environ | environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()


class TestFirstCall:
    async def test_everything_that_is_printed_works(
        self, platform: tuple[FastAPI, str], tmp_path: Path
    ) -> None:
        app, url = platform
        async with app.state.database.sessions() as session, secure_client(app) as page:
            page.headers.update(await log_in(session, ORGANIZATION, Role.ORGANIZATION_ADMIN))
            client = await make_client(page, name="Landesportal")
            key = await make_credential(page, client["id"])
            secret = await make_credential(page, client["id"], kind="client_secret")
        environment = {
            "API": url,
            "STUFENPLAN_KEY": key["secret"],
            "CLIENT_ID": client["id"],
            "CLIENT_SECRET": secret["secret"],
            "NO_PROXY": "*",
        }

        outputs = [
            await _run(language, text, folder=tmp_path, environment=environment)
            for language, text in PRINTED.findall(text_of(PAGE))
        ]

        who, found, listed, _, named = outputs
        assert '"scopes":["catalog:read"]' in who
        assert '"items":[{' in found
        assert 'limit: "client";q=600;w=60' in listed
        assert "hochwasserinfosystem-lemgo" in listed
        assert named.startswith("Landesportal for 600 seconds: catalog:read")
