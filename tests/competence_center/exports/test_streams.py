"""CSV and JSON Lines of the offers: all that the list would show, from one state, and complete."""

import csv
import io
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.exports import entries, json_lines
from competence_center.exports.table import COLUMNS
from competence_center.support_offers.schemas import SupportOfferDetail
from tests.competence_center.factories import make_support_offer, make_unit
from tests.support.databases import recorded_statements

BATCH_SIZE = 5


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few offers already fill several."""
    monkeypatch.setattr(entries, "BATCH_SIZE", BATCH_SIZE)


def lines_of(response: Response) -> list[dict[str, Any]]:
    assert response.status_code == 200, response.text
    lines: list[dict[str, Any]] = [orjson.loads(line) for line in response.text.splitlines()]
    assert lines[-1]["type"] == "end"
    return lines


def rows_of(response: Response) -> list[dict[str, str]]:
    assert response.status_code == 200, response.text
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


class TestJsonLines:
    async def test_each_line_is_what_the_api_tells(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        offer = await make_support_offer(
            own_session, eligibility_rule={"fact": "population", "at_most": 20_000}
        )
        await own_session.commit()

        response = await own_api.get("/v1/support-offers.jsonl")

        line, end = lines_of(response)
        told = (await own_api.get(f"/v1/support-offers/{offer.slug}")).json()
        assert line == {"type": "support_offer", "support_offer": told}
        assert end["count"] == 1
        assert response.headers["content-type"] == "application/jsonl"
        name = response.headers["content-disposition"]
        assert name.startswith('attachment; filename="stufenplan-unterstuetzung-20')

    async def test_the_feed_goes_on_where_the_export_ends(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        await make_support_offer(own_session)
        await own_session.commit()

        end = lines_of(await own_api.get("/v1/support-offers.jsonl"))[-1]
        feed = await own_api.get("/v1/events", params={"cursor": end["feed_cursor"]})

        assert feed.status_code == 200

    async def test_many_batches_hold_every_offer_once_and_need_few_statements(
        self, own_app: FastAPI, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        slugs = {(await make_support_offer(own_session)).slug for _ in range(2 * BATCH_SIZE + 1)}
        await own_session.commit()

        with recorded_statements(own_app.state.database) as statements:
            *lines, end = lines_of(await own_api.get("/v1/support-offers.jsonl"))

        found = [line["support_offer"]["slug"] for line in lines]
        assert found == sorted(slugs)
        assert end["count"] == len(slugs)
        # Two for each of three batches, and one that finds no more.
        assert len([each for each in statements if "support_offer" in each.sql]) == 7

    async def test_only_what_lists_show_is_exported(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        for status in ("active", "temporarily_closed", "inactive", "defunct"):
            await make_support_offer(own_session, slug=status.replace("_", "-"), status=status)
        await own_session.commit()

        *lines, _end = lines_of(await own_api.get("/v1/support-offers.jsonl"))

        assert [each["support_offer"]["slug"] for each in lines] == ["active", "temporarily-closed"]

    async def test_what_breaks_off_before_the_first_line_is_a_problem(
        self, own_api: AsyncClient, own_session: AsyncSession, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def broken(*_: Any, **_options: Any) -> AsyncIterator[list[SupportOfferDetail]]:
            raise ConnectionError("the database is gone")
            yield []

        monkeypatch.setattr(json_lines, "read_offers", broken)

        assert (await own_api.get("/v1/support-offers.jsonl")).status_code == 503


class TestTable:
    async def test_a_row_says_what_is_known_and_leaves_the_rest_empty(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        unit = await make_unit(own_session, slug="stelle", name="=Stelle", covers=["06", "07"])
        offer = await make_support_offer(
            own_session,
            unit=unit,
            name_de='Rat, "gut"',
            action_fields=["mobilitaet-verkehr", "energie-klimaschutz"],
            eligibility_rule={"fact": "population", "at_most": 20_000},
        )
        await own_session.commit()

        (row,) = rows_of(await own_api.get("/v1/support-offers.csv"))

        assert row["name_de"] == 'Rat, "gut"'
        assert row["action_fields"] == "mobilitaet-verkehr | energie-klimaschutz"
        assert (row["unit_slug"], row["unit_name"]) == ("stelle", "'=Stelle")
        assert (row["lands"], row["service_areas"]) == ("06 | 07", "06 | 07")
        assert "20.000" in row["requirements_de"]
        assert (row["cost"], row["name_en"]) == ("", "")
        assert row["page_url"] == f"http://testserver/unterstuetzung/angebote/{offer.slug}"

    async def test_without_any_offer_the_columns_are_named(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        response = await own_api.get("/v1/support-offers.csv")

        assert rows_of(response) == []
        head = response.content.decode("utf-8-sig").strip()
        assert head.split(",") == [*COLUMNS, "page_url"]


class TestFilters:
    async def test_they_are_those_of_the_list(
        self, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        hessen = await make_unit(own_session, covers=["06"])
        for slug, kind in (("b", "training"), ("a", "training"), ("c", "tool")):
            await make_support_offer(own_session, unit=hessen, slug=slug, kind=kind)
        await make_support_offer(own_session, kind="training")
        await own_session.commit()
        query = "land=06&kind=training"

        listed = (await own_api.get(f"/v1/support-offers?{query}")).json()["items"]
        rows = rows_of(await own_api.get(f"/v1/support-offers.csv?{query}"))
        *lines, _end = lines_of(await own_api.get(f"/v1/support-offers.jsonl?{query}"))

        assert [row["slug"] for row in rows] == ["a", "b"]
        assert [line["support_offer"]["slug"] for line in lines] == ["a", "b"]
        assert [item["slug"] for item in listed] == ["a", "b"]

    async def test_what_cannot_be_asked_is_a_bad_parameter(self, own_api: AsyncClient) -> None:
        for query in ("limit=5", "cursor=x", "area=06", "tier=land", "eligibility=eligible", "x=1"):
            for suffix in ("csv", "jsonl"):
                response = await own_api.get(f"/v1/support-offers.{suffix}?{query}")
                assert response.json()["type"] == "/problems/invalid-parameter", query

    async def test_others_keep_their_connections(
        self, own_app: FastAPI, own_api: AsyncClient, own_session: AsyncSession
    ) -> None:
        long_reads = own_app.state.long_reads

        async with long_reads.open(), long_reads.open():
            refused = await own_api.get("/v1/support-offers.csv")
            listed = await own_api.get("/v1/support-offers")

        assert refused.json()["type"] == "/problems/exports-busy"
        assert listed.status_code == 200
