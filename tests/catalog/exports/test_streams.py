"""CSV and JSON Lines: everything the list would show, from one state, complete or visibly not."""

import asyncio
import csv
import io
import random
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import orjson
import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.exports import entries, json_lines
from catalog.exports.entries import Entry
from catalog.exports.table import COLUMNS
from catalog.revisions.service import find_latest, next_revision
from catalog.search import streaming
from catalog.search.meaning import encode
from catalog.search.vectors import encode_changed
from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.events import ARCHIVED, CHANGED, solution_changed
from catalog.solutions.models import Solution
from catalog.solutions.publishing import archive_solution
from chassis import events
from chassis.database import Database
from chassis.events import compact_feed
from tests.catalog.factories import NOW, make_organization, make_solution, make_use
from tests.support.databases import recorded_statements
from tests.support.feed import readable
from tests.support.server import serve

BATCH_SIZE = 10


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few entries already fill several."""
    monkeypatch.setattr(entries, "BATCH_SIZE", BATCH_SIZE)
    monkeypatch.setattr(streaming, "PAGE_SIZE", BATCH_SIZE)


def lines_of(response: Response) -> list[dict[str, Any]]:
    assert response.status_code == 200, response.text
    lines: list[dict[str, Any]] = [orjson.loads(line) for line in response.text.splitlines()]
    assert lines[-1]["type"] == "end"
    return lines


def rows_of(response: Response) -> list[dict[str, str]]:
    assert response.status_code == 200, response.text
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


class TestNearInMeaning:
    async def test_what_the_list_finds_by_meaning_is_exported_too(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        gist = {"de": "Hausärzte in der Nähe suchen"}
        await make_solution(own_session, slug="nahe-praxis", short_description=gist)
        await make_solution(own_session, slug="weit-weg", name="Parkscheinautomat")
        while await encode_changed(own_session, encode=encode, now=NOW):
            await own_session.commit()
        question = {"q": "wo finde ich einen Arzt"}

        found = (await own_api.get("/v1/solutions", params=question)).json()

        assert [item["slug"] for item in found["items"]] == ["nahe-praxis"]
        for suffix in ("csv", "jsonl", "atom"):
            exported = await own_api.get(f"/v1/solutions.{suffix}", params=question)
            assert "nahe-praxis" in exported.text
            assert "weit-weg" not in exported.text


class TestJsonLines:
    async def test_each_line_is_what_the_api_tells(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        owner = uuid4()
        await make_organization(own_session, owner, name="Stadt Aachen")
        solution = await make_solution(own_session, slug=f"pegel-{owner}", owner_id=owner)
        await make_use(own_session, solution)

        response = await own_api.get("/v1/solutions.jsonl")

        line, end = lines_of(response)
        assert line["type"] == "solution"
        assert line["solution"] == (await own_api.get(f"/v1/solutions/{solution.slug}")).json()
        uses = (await own_api.get(f"/v1/solutions/{solution.slug}/uses")).json()["items"]
        assert line["uses"] == uses
        assert (end["type"], end["count"]) == ("end", 1)
        assert response.headers["content-type"] == "application/jsonl"
        name = response.headers["content-disposition"]
        assert name.startswith('attachment; filename="stufenplan-loesungen-20')
        assert name.endswith('.jsonl"')

    async def test_an_empty_catalogue_is_an_end_only(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        end = lines_of(await own_api.get("/v1/solutions.jsonl"))

        assert [(line["type"], line["count"]) for line in end] == [("end", 0)]

    async def test_many_batches_hold_every_entry_once_and_need_few_statements(
        self, own_api: AsyncClient, own_session: AsyncSession, own_database: Database
    ) -> None:
        slugs = {(await make_solution(own_session)).slug for _ in range(2 * BATCH_SIZE + 5)}

        for query in ("", "?kind=software"):
            with recorded_statements(own_database) as statements:
                *lines, end = lines_of(await own_api.get(f"/v1/solutions.jsonl{query}"))

            found = [line["solution"]["slug"] for line in lines]
            assert len(found) == end["count"] == len(slugs)
            assert set(found) == slugs
            assert len(statements) < 30

    async def test_only_what_lists_show_is_exported(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        for status in SolutionStatus:
            if status is not SolutionStatus.REJECTED:
                await make_solution(own_session, name=status, status=status)

        for query in ("", "?sort=name"):
            *lines, _end = lines_of(await own_api.get(f"/v1/solutions.jsonl{query}"))
            names = {line["solution"]["name"] for line in lines}
            assert names == {"published", "stale"}

    async def test_contacts_without_consent_are_kept_back(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        await make_solution(own_session, contacts=[{"role": "Vertrieb", "email": "a@b.example"}])

        assert "a@b.example" not in (await own_api.get("/v1/solutions.jsonl")).text


class TestTable:
    async def test_the_first_row_names_the_columns(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        response = await own_api.get("/v1/solutions.csv")

        assert rows_of(response) == []
        assert response.content.startswith(b"\xef\xbb\xbfid,slug,kind,name,")
        assert response.content.decode().strip().split(",") == [
            "\ufeffid", *list(COLUMNS)[1:], "page_url",
        ]  # fmt: skip
        assert response.headers["content-disposition"].endswith('.csv"')

    async def test_a_row_says_what_is_known_and_leaves_the_rest_empty(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        solution = await make_solution(
            own_session, name='Pegel "Süd", 2', keywords=["Wasser", "Müll"], license_spdx="MIT"
        )
        await make_use(own_session, solution, area_key="053340002002")
        await make_use(own_session, solution, area_key="091620000000")

        (row,) = rows_of(await own_api.get("/v1/solutions.csv"))

        assert row["name"] == 'Pegel "Süd", 2'
        assert row["keywords"] == "Wasser | Müll"
        assert (row["is_open_source"], row["license_spdx"]) == ("true", "MIT")
        assert (row["uses_documented"], row["use_lands"]) == ("2", "05 | 09")
        assert row["use_areas"] == "053340002002 | 091620000000"
        assert (row["owner_name"], row["short_description_de"]) == ("", "")
        assert row["updated_at"] == NOW.isoformat()
        assert row["page_url"] == f"http://testserver/loesungen/{solution.slug}"

    @pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "+49", "-1", "a;=1+1"])
    async def test_no_cell_is_a_formula(
        self, own_api: AsyncClient, own_session: AsyncSession, name: str
    ) -> None:
        await make_solution(own_session, name=name)

        (row,) = rows_of(await own_api.get("/v1/solutions.csv"))

        assert row["name"] in {f"'{name}", name.replace(";=", ";'=")}


class TestFilters:
    async def test_they_are_those_of_the_list_and_so_is_the_order(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        for name in ("Pegel B", "Pegel A", "Baum"):
            await make_solution(own_session, name=name, kind="dataset")
        await make_solution(own_session, name="Pegel C")
        query = "q=Pegel&kind=dataset&sort=name"

        listed = (await own_api.get(f"/v1/solutions?{query}")).json()["items"]
        table = rows_of(await own_api.get(f"/v1/solutions.csv?{query}"))
        *lines, end = lines_of(await own_api.get(f"/v1/solutions.jsonl?{query}"))

        assert [row["name"] for row in table] == ["Pegel A", "Pegel B"]
        assert [item["name"] for item in listed] == ["Pegel A", "Pegel B"]
        assert [line["solution"]["name"] for line in lines] == ["Pegel A", "Pegel B"]
        assert end["count"] == 2

    @pytest.mark.parametrize("query", ["limit=5", "cursor=x", "area=05", "lnad=05", "kind=x"])
    @pytest.mark.parametrize("suffix", ["csv", "jsonl"])
    async def test_what_cannot_be_asked_is_a_bad_parameter(
        self, own_api: AsyncClient, suffix: str, query: str
    ) -> None:
        response = await own_api.get(f"/v1/solutions.{suffix}?{query}")

        assert response.status_code == 400
        assert response.json()["type"] == "/problems/invalid-parameter"


class TestStreaming:
    async def test_head_tells_the_headers_and_reads_one_batch_at_most(
        self, own_api: AsyncClient, own_session: AsyncSession, own_database: Database
    ) -> None:
        for _ in range(2 * BATCH_SIZE):
            await make_solution(own_session)

        with recorded_statements(own_database) as statements:
            response = await own_api.head("/v1/solutions.jsonl")

        assert response.status_code == 200
        assert response.content == b""
        assert "content-disposition" in response.headers
        assert len([each for each in statements if "revision" in each.sql]) == 1

    async def test_an_export_that_breaks_off_cannot_be_taken_for_a_whole_one(
        self, own_app: FastAPI, own_session: AsyncSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def broken(*_: Any, **_options: Any) -> AsyncIterator[list[Entry]]:
            yield []
            raise ConnectionError("the database is gone")

        monkeypatch.setattr(json_lines, "read_entries", broken)
        async with serve(own_app) as url, AsyncClient(base_url=url) as api:
            with pytest.raises(httpx.RemoteProtocolError):
                await api.get("/v1/solutions.jsonl")

    async def test_what_fails_before_the_first_line_is_a_problem(
        self, own_api: AsyncClient, own_session: AsyncSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def broken(*_: Any, **_options: Any) -> AsyncIterator[list[Entry]]:
            raise ConnectionError("the database is gone")
            yield []

        monkeypatch.setattr(json_lines, "read_entries", broken)

        response = await own_api.get("/v1/solutions.jsonl")

        assert response.status_code == 503
        assert response.json()["type"] == "/problems/service-unavailable"

    async def test_more_than_half_of_the_connections_are_never_lent(
        self, own_app: FastAPI, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        long_reads = own_app.state.long_reads

        async with long_reads.open(), long_reads.open():
            response = await own_api.get("/v1/solutions.csv")
            listed = await own_api.get("/v1/solutions")
        after = await own_api.get("/v1/solutions.csv")

        assert response.status_code == 503
        assert response.json()["type"] == "/problems/exports-busy"
        assert "retry-after" in response.headers
        assert listed.status_code == after.status_code == 200

    async def test_a_caller_who_leaves_gives_the_connection_back(
        self, own_app: FastAPI, own_session: AsyncSession
    ) -> None:
        for _ in range(2 * BATCH_SIZE):
            await make_solution(own_session)
        # More than buffers hold, so that the stream waits for its reader.
        await own_session.execute(update(Solution).values(keywords=["Wasser" * 30] * 2_000))
        await own_session.commit()

        async with serve(own_app) as url, AsyncClient(base_url=url) as api:
            for _ in range(4):
                async with api.stream("GET", "/v1/solutions.jsonl") as response:
                    assert response.status_code == 200
                    await anext(response.aiter_raw())

            async with asyncio.timeout(30):
                while (await api.get("/v1/solutions.csv")).status_code == 503:
                    await asyncio.sleep(0.05)


class TestContinuing:
    """Export and feed together are the state of the catalogue."""

    async def test_nothing_is_lost_while_others_write(
        self, own_api: AsyncClient, own_session: AsyncSession, own_database: Database
    ) -> None:
        ids = [(await make_solution(own_session)).id for _ in range(40)]
        chance = random.Random(3)
        is_done = asyncio.Event()

        async def write_on() -> None:
            while not is_done.is_set():
                await self._change(own_database, chance.choice(ids), chance)

        writers = [asyncio.create_task(write_on()) for _ in range(3)]
        replicas = []
        for _ in range(4):
            replicas.append(await self._export(own_api))
            await asyncio.sleep(chance.random() * 0.1)
        is_done.set()
        await asyncio.gather(*writers)
        await readable(own_database)

        *lines, _end = lines_of(await own_api.get("/v1/solutions.jsonl"))
        truth = {line["solution"]["id"]: line["solution"]["revision_number"] for line in lines}
        for copy, cursor in replicas:
            await self._follow(own_api, copy, cursor)
            assert copy == truth

    async def test_a_cursor_behind_compacted_tombstones_is_valid(
        self, own_api: AsyncClient, own_session: AsyncSession, own_database: Database
    ) -> None:
        solution = await make_solution(own_session)
        await archive_solution(own_session, solution, now=NOW)
        await own_session.commit()
        await readable(own_database)
        async with own_database.sessions.begin() as session:
            later = NOW.replace(year=NOW.year + 10)
            await compact_feed(session, schema="catalog", now=later)

        end = lines_of(await own_api.get("/v1/solutions.jsonl"))[-1]
        response = await own_api.get("/v1/events", params={"cursor": end["feed_cursor"]})

        assert response.status_code == 200

    async def _change(self, database: Database, solution_id: Any, chance: random.Random) -> None:
        """A new revision, or away with it; transactions of different length overtake each other."""
        async with database.sessions.begin() as session:
            solution = await session.get(Solution, solution_id, with_for_update=True)
            assert solution is not None
            if solution.status is SolutionStatus.ARCHIVED:
                return
            if chance.random() < 0.05:
                solution.status = SolutionStatus.ARCHIVED
                await events.record(session, solution_changed(solution, ARCHIVED))
                return
            previous = (await find_latest(session, [solution_id]))[solution_id]
            content = SolutionContent.model_validate(previous.content)
            revision = next_revision(
                solution, content, previous=previous, reason="made up", now=NOW
            )
            solution.revision_number = revision.number
            session.add(revision)
            await events.record(session, solution_changed(solution, CHANGED))
            await session.flush()
            await asyncio.sleep(chance.random() * 0.01)

    async def _export(self, api: AsyncClient) -> tuple[dict[str, int], str]:
        *lines, end = lines_of(await api.get("/v1/solutions.jsonl"))
        copy = {line["solution"]["id"]: line["solution"]["revision_number"] for line in lines}
        return copy, end["feed_cursor"]

    async def _follow(self, api: AsyncClient, copy: dict[str, int], cursor: str) -> None:
        is_caught_up = False
        while not is_caught_up:
            page = (await api.get("/v1/events", params={"cursor": cursor})).json()
            for event in page["items"]:
                if event["data"]["deleted"]:
                    copy.pop(event["subject"], None)
                elif ".solution." in event["type"]:
                    copy[event["subject"]] = event["data"]["version"]
            cursor, is_caught_up = page["next_cursor"], page["is_caught_up"]
