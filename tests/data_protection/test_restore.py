"""Who was erased stays erased when an older backup is restored."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from sqlalchemy import select

from catalog.cli import deployable as catalog
from chassis.command import Deployable
from chassis.database import Database
from chassis.mechanics import idempotency_key
from chassis.personal_rows import person_hash
from gateway.erasures import ledger
from gateway.erasures.command import replay_erasures
from gateway.erasures.jobs import keep_in_step
from gateway.erasures.service import erase
from gateway.people.models import Person
from tests.data_protection.rows import NOW, Somebody, make_row
from tests.support.databases import dump_and_restore
from tests.support.deployables import GATEWAY
from tests.support.feed import readable
from tests.support.service import MakeService


@asynccontextmanager
async def running(
    under_test: MakeService, deployable: Deployable, url: str
) -> AsyncIterator[FastAPI]:
    app = under_test(deployable).app(url)
    async with app.router.lifespan_context(app):
        yield app


async def make_people(database: Database, *people: Somebody) -> None:
    table = GATEWAY.metadata.tables["gateway.person"]
    async with database.sessions.begin() as session:
        for somebody in people:
            await make_row(session, GATEWAY, table, somebody)


async def erase_person(database: Database, person_id: UUID) -> None:
    async with database.sessions.begin() as session:
        await erase(session, {person_hash(person_id): NOW})


async def people(database: Database) -> set[UUID]:
    async with database.sessions() as session:
        return set(await session.scalars(select(Person.id)))


def somebody(mark: str) -> Somebody:
    return Somebody(uuid4(), f"{mark}@stadt.example", mark)


class TestReplay:
    async def test_a_restored_dump_forgets_again_who_was_erased_after_it(
        self,
        under_test: MakeService,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        path = tmp_path / "erasures.jsonl"
        monkeypatch.setenv("GATEWAY_ERASURE_LEDGER", str(path))
        anna, bert = somebody("anna"), somebody("bert")
        url = await under_test(GATEWAY).clone()
        async with running(under_test, GATEWAY, url) as app:
            database = app.state.database
            await make_people(database, anna, bert)
            restored_url = await dump_and_restore(url)
            await erase_person(database, anna.id)
            assert (await keep_in_step(database, path)).written == 1

        async with running(under_test, GATEWAY, restored_url) as restored:
            database = restored.state.database
            assert await people(database) >= {anna.id, bert.id}
            for _ in range(2):
                await replay_erasures(database)

            assert anna.id not in await people(database)
            assert bert.id in await people(database)
        said = capsys.readouterr().out.splitlines()
        assert said == ["1 erased again, 0 written down.", "0 erased again, 0 written down."]

    async def test_without_a_ledger_the_command_says_so(
        self, under_test: MakeService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("GATEWAY_ERASURE_LEDGER", raising=False)
        async with running(under_test, GATEWAY, await under_test(GATEWAY).clone()) as app:
            with pytest.raises(SystemExit, match="no ledger"):
                await replay_erasures(app.state.database)


class TestServices:
    async def test_a_service_that_was_down_or_restored_catches_up_by_the_feed(
        self, under_test: MakeService
    ) -> None:
        anna, bert = somebody("anna"), somebody("bert")
        url = await under_test(catalog).clone()
        gateway_url = await under_test(GATEWAY).clone()
        async with (
            running(under_test, GATEWAY, gateway_url) as gateway,
            running(under_test, catalog, url) as app,
        ):
            await answer(app.state.database, anna, bert)
            await make_people(gateway.state.database, anna, bert)
            restored_url = await dump_and_restore(url)
            await erase_person(gateway.state.database, anna.id)
            await readable(gateway.state.database)

            await catch_up(app.state.database, gateway)
            assert await principals(app.state.database) == {str(bert.id)}

            async with running(under_test, catalog, restored_url) as restored:
                assert await principals(restored.state.database) == {str(anna.id), str(bert.id)}
                await catch_up(restored.state.database, gateway)
                assert await principals(restored.state.database) == {str(bert.id)}


async def answer(database: Database, *of: Somebody) -> None:
    table = catalog.metadata.tables["catalog.idempotency_key"]
    async with database.sessions.begin() as session:
        for each in of:
            await make_row(session, catalog, table, each)


async def principals(database: Database) -> Collection[str]:
    async with database.sessions() as session:
        return set(await session.scalars(select(idempotency_key.c.principal)))


async def catch_up(database: Database, gateway: FastAPI) -> None:
    following = next(each for each in catalog.follows if each.name == "erased people")
    address = following.url(database.settings)
    async with AsyncClient(transport=ASGITransport(gateway), base_url=address) as producer:
        subscriber = catalog.subscriber(following, producer, database)
        while await subscriber.step():
            pass


MOMENTS = {"a" * 64: NOW, "b" * 64: NOW}


class TestLedger:
    def test_it_is_read_as_it_was_written(self, tmp_path: Path) -> None:
        path = tmp_path / "erasures.jsonl"
        for each in MOMENTS:
            ledger.append(path, {each: NOW})

        assert ledger.read(path) == MOMENTS
        assert path.read_text("utf-8").count("\n") == 2

    def test_a_line_that_was_cut_off_spoils_no_other(self, tmp_path: Path) -> None:
        path = tmp_path / "erasures.jsonl"
        ledger.append(path, {"a" * 64: NOW})
        path.write_bytes(path.read_bytes() + b'{"person":"cccc')

        ledger.append(path, {"b" * 64: NOW})

        assert ledger.read(path) == MOMENTS

    def test_where_nobody_was_erased_there_is_no_file(self, tmp_path: Path) -> None:
        assert ledger.read(tmp_path / "erasures.jsonl") == {}

    async def test_what_the_file_has_lost_is_written_again(
        self, under_test: MakeService, tmp_path: Path
    ) -> None:
        path = tmp_path / "erasures.jsonl"
        async with running(under_test, GATEWAY, await under_test(GATEWAY).clone()) as app:
            await erase_person(app.state.database, uuid4())
            await keep_in_step(app.state.database, path)
            path.unlink()

            step = await keep_in_step(app.state.database, path)

        assert (step.written, len(ledger.read(path))) == (1, 1)
