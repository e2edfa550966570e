"""What Länder and federation read of advisory requests in figures."""

import csv
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

from httpx import AsyncClient
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from competence_center.coverage import Tier
from competence_center.requests.forgetting import KEPT_FOR, forget_ended
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.states import (
    AssignmentState,
    Outcome,
    Refusal,
)
from competence_center.statistics.periods import HalfYear, offered
from competence_center.units.models import Unit
from tests.competence_center.people import (
    BENSHEIM,
    BENSHEIM_KEY,
    LAND,
    acting_for,
    administrator_of,
    coordinator_of,
)
from tests.competence_center.statistics.conftest import (
    HESSEN,
    OTHER_TOPIC,
    SAARLAND,
    STATISTICS,
    TOPIC,
    as_editor,
    count_of,
    figures,
    make_request,
    on,
    table_of,
    towns,
)
from tests.support.keys import administrator_headers


async def make_requests(
    session: AsyncSession, unit: Unit, *, land: str = SAARLAND, number: int = 6, **facts: Any
) -> None:
    """One each from as many towns."""
    for town in towns(land, number):
        await make_request(session, unit, town, **facts)


class TestDemand:
    async def test_it_is_counted_by_topic_phase_size_and_kind(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(session, unit, phase="P3")
        await make_requests(session, unit, topic=OTHER_TOPIC)
        await session.commit()

        found = await figures(api)

        asked = count_of(found, "asked")
        assert (asked["total"], asked["municipalities"]) == (12, 6)
        assert told(found, "asked", "topic") == {TOPIC: 6, OTHER_TOPIC: 6}
        by_phase = table_of(found, "asked", "phase")
        assert (by_phase["P3"], by_phase["unknown"]) == (6, 6)
        assert table_of(found, "asked", "level")["gemeinde"] == 12
        sizes = next(each for each in asked["tables"] if each["by"] == "size_class")
        assert sizes["protected"] + sum(each["requests"] or 0 for each in sizes["values"]) == 12

    async def test_each_request_counts_in_one_half_year_which_begins_at_midnight_in_germany(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        midnight = datetime(2026, 6, 30, 22, tzinfo=UTC)
        await make_requests(session, unit, submitted_at=midnight - timedelta(seconds=1))
        await make_requests(session, unit, number=7, submitted_at=midnight)
        await session.commit()

        totals = [
            count_of(await figures(api, headers=as_editor(), period=name), "asked")["total"]
            for name in ("2025-H2", "2026-H1")
        ]

        assert totals == [0, 6]
        assert HalfYear.of(midnight) == HalfYear(2026, 2)
        assert HalfYear.of(midnight - timedelta(seconds=1)) == HalfYear(2026, 1)

    async def test_a_land_reads_its_own_and_the_federation_all_by_land(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(session, unit, number=5)
        await make_requests(session, unit, land=HESSEN, number=8)
        await session.commit()

        saarland, hessen = [await figures(api, headers=coordinator_of(x)) for x in ("10", "06")]
        germany = await figures(api, headers=as_editor())

        assert [each["land"] for each in (saarland, hessen, germany)] == ["10", "06", None]
        assert [count_of(x, "asked")["total"] for x in (saarland, hessen, germany)] == [5, 8, 13]
        by_land = table_of(germany, "asked", "land")
        assert (by_land["10"], by_land["06"], by_land["08"]) == (5, 8, 0)
        assert all(table["by"] != "land" for table in count_of(saarland, "asked")["tables"])

    async def test_what_fewer_than_five_municipalities_asked_is_protected(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        for _ in range(3):
            await make_requests(session, unit, number=4)
        await session.commit()
        few = await figures(api)
        await make_requests(session, unit, number=5, topic=OTHER_TOPIC)
        await make_requests(session, unit, number=6, topic="bauen-wohnen-quartier")
        await session.commit()

        found = await figures(api)

        assert count_of(few, "asked")["total"] is None
        assert set(table_of(few, "asked", "topic").values()) == {None}
        by_topic = table_of(found, "asked", "topic")
        # The next smallest goes with it, or what is left of the total would be the missing figure.
        assert {topic for topic, number in by_topic.items() if number is None} == {
            TOPIC,
            OTHER_TOPIC,
        }
        assert by_topic["bauen-wohnen-quartier"] == 6
        assert count_of(found, "asked")["tables"][0]["protected"] == 17

    async def test_it_is_the_same_after_everything_personal_was_forgotten(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(session, unit, pauses=((on(1), on(2)),))
        await session.commit()
        before = await figures(api)

        assert await forget_ended(session, now=on(3) + KEPT_FOR, limit=10) == 6
        await session.commit()

        forgotten = select(func.count()).where(AdvisoryRequest.forgotten_at.is_not(None))
        assert (await session.execute(forgotten)).scalar_one() == 6
        assert await figures(api) == before


class TestResults:
    async def test_needs_that_nobody_met_are_counted_by_topic_and_size(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(session, unit, number=9)
        await make_requests(session, unit, outcome=Outcome.NO_HELP_AVAILABLE)
        await make_requests(session, unit, outcome=Outcome.NOT_ELIGIBLE, topic=OTHER_TOPIC)
        await make_requests(
            session,
            unit,
            number=7,
            tier=Tier.BUND,
            is_last_resort=True,
            outcome=Outcome.INFORMATION_GIVEN,
        )
        await session.commit()

        found = await figures(api)

        assert count_of(found, "ended")["total"] == 28
        assert told(found, "ended", "outcome") == {
            "resolved_with_help": 9,
            "information_given": 7,
            "unmet": 12,
        }
        assert told(found, "ended", "owner") == {"kreis": 21, "last_resort": 7}
        assert told(found, "unmet", "reason") == {"no_help_available": 6, "not_eligible": 6}
        assert told(found, "unmet", "topic") == {TOPIC: 6, OTHER_TOPIC: 6}
        assert count_of(found, "last_resort")["total"] == 7

    async def test_where_their_number_is_protected_so_is_everything_about_them(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(session, unit, number=3, outcome=Outcome.PARTLY_RESOLVED)
        await make_requests(session, unit, number=6, outcome=Outcome.NOT_ELIGIBLE)
        await make_requests(session, unit, number=9)
        await session.commit()

        found = await figures(api)

        assert table_of(found, "ended", "outcome")["unmet"] is None
        unmet = count_of(found, "unmet")
        assert (unmet["total"], unmet["municipalities"]) == (None, None)
        assert {table["protected"] for table in unmet["tables"]} == {None}

    async def test_units_that_declined_or_were_silent_are_counted_by_reason_and_tier(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(
            session,
            unit,
            part={"state": AssignmentState.DECLINED, "refusal": Refusal.NO_CAPACITY},
        )
        await make_requests(
            session,
            unit,
            number=5,
            tier=Tier.LAND,
            part={"state": AssignmentState.LAPSED, "accepted_at": None},
        )
        await session.commit()

        found = await figures(api)

        assert told(found, "declined", "refusal") == {"no_capacity": 6}
        assert told(found, "declined", "tier") == {"kreis": 6}
        assert told(found, "silent", "tier") == {"land": 5}


class TestReaders:
    async def test_coordinators_and_the_federation_read_them_and_nobody_else(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for address in (STATISTICS, f"{STATISTICS}.csv"):
            for headers in (
                administrator_of(BENSHEIM, BENSHEIM_KEY),
                acting_for(LAND, Role.ADVISER, kind="state", area_key=SAARLAND),
                # Who coordinates a Land does so in its administration.
                acting_for(LAND, Role.LAND_COORDINATOR, kind="federation", area_key=None),
            ):
                assert (await api.get(address, headers=headers)).status_code == 403
            assert (await api.get(address)).status_code == 401
            for headers in (
                coordinator_of(HESSEN),
                as_editor(),
                administrator_headers("competence-center"),
            ):
                assert (await api.get(address, headers=headers)).status_code == 200

    async def test_a_half_year_that_has_not_ended_has_no_figures(self, api: AsyncClient) -> None:
        running = HalfYear.of(datetime.now(UTC))
        for name in (str(running), "2099-H2", "2026-H3", "2026"):
            response = await api.get(
                STATISTICS, params={"period": name}, headers=coordinator_of(SAARLAND)
            )
            assert response.status_code == 400
            assert response.json()["errors"][0]["parameter"] == "period"

        response = await api.get(STATISTICS, headers=coordinator_of(SAARLAND))

        names = [each["name"] for each in response.json()["periods"]]
        assert names == sorted(names, reverse=True)
        assert response.json()["period"]["name"] == names[0] == str(running.before)
        assert offered(datetime(2027, 1, 1, tzinfo=UTC))[0] == HalfYear(2026, 2)


class TestTable:
    async def test_it_has_a_row_for_each_number_and_the_codebook_tells_every_word_in_it(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_requests(session, unit)
        await session.commit()

        query = {"period": "2026-H1", "language": "en"}
        headers = coordinator_of(SAARLAND)
        response = await api.get(f"{STATISTICS}.csv", params=query, headers=headers)
        codebook = await api.get(f"{STATISTICS}/codebook.csv", params={"language": "en"})

        rows, words = rows_of(response.text), rows_of(codebook.text)
        by_topic = [row for row in rows if row["by"] == "topic" and row["value"] == TOPIC]
        assert by_topic[0] == {
            "period": "2026-H1",
            "area": "10",
            "figure": "asked",
            "by": "topic",
            "value": TOPIC,
            "label": "Mobility and transport",
            "measure": "requests",
            "number": "6",
            "protected": "false",
        }
        assert response.headers["Content-Disposition"].endswith('"beratung-10-2026-h1.csv"')
        told = {(word["kind"], word["of"], word["name"]) for word in words}
        assert {("column", "", name) for name in rows[0]} <= told
        for row in rows:
            assert ("figure", "", row["figure"]) in told
            assert ("measure", "", row["measure"]) in told
            assert not row["by"] or ("attribute", "", row["by"]) in told
            assert not row["value"] or ("value", row["by"], row["value"]) in told
            assert (row["number"] == "") == (row["protected"] == "true")

    async def test_everybody_reads_the_codebook_in_german_too(self, api: AsyncClient) -> None:
        response = await api.get(f"{STATISTICS}/codebook.csv")

        asked = next(row for row in rows_of(response.text) if row["name"] == "asked")
        assert asked["label"] == "Gestellte Anfragen"
        assert response.headers["Content-Type"].startswith("text/csv")


def told(statistics: dict[str, Any], subject: str, by: str) -> dict[str, int | None]:
    """Without the values that nobody had."""
    return {key: value for key, value in table_of(statistics, subject, by).items() if value != 0}


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))
