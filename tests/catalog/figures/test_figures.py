"""Who keeps an entry learns how often it is read, in numbers that point to nobody."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.figures import repository
from catalog.figures.models import ReadingKind
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from catalog.uses.enums import UseLevel
from chassis.identity import Role
from tests.catalog.factories import NOW, make_solution, make_use
from tests.catalog.figures.conftest import OTHER, OWN, Accounts
from tests.catalog.members import client_headers, member_headers
from tests.support.keys import person_headers

FIGURES = "/v1/own-entries/pegel/figures"


def days_ago(number: int) -> date:
    return datetime.now(UTC).date() - timedelta(days=number)


async def read(session: AsyncSession, *numbers: tuple[int, int]) -> None:
    """So many days ago, so often, in pages."""
    await repository.add(
        session, {("pegel", ReadingKind.PAGE, days_ago(ago)): number for ago, number in numbers}
    )
    await session.commit()


async def figures(provider: AsyncClient) -> Any:
    response = await provider.get(FIGURES)
    assert response.status_code == 200, response.text
    return response.json()


class TestGetFigures:
    async def test_readings_are_told_in_steps_of_five_until_yesterday(
        self, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await read(session, (0, 100), (1, 7), (2, 4), (89, 5))

        found = await figures(provider)

        days = {day["day"]: day["page"] for day in found["days"] if day["page"]}
        assert days == {days_ago(1).isoformat(): 5, days_ago(89).isoformat(): 5}
        assert found["total"]["page"] == 15
        assert found["up_to"] == days_ago(1).isoformat()
        assert (len(found["days"]), len(found["months"])) == (90, 24)

    async def test_months_outlive_their_days(
        self, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await read(session, (200, 20), (3000, 20))

        found = await figures(provider)

        month = days_ago(200).replace(day=1).isoformat()
        assert {each["month"]: each["page"] for each in found["months"] if each["page"]} == {
            month: 20
        }
        assert found["total"]["page"] == 20

    async def test_uses_are_told_by_what_is_known_of_them(
        self, provider: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        await make_use(session, entry)
        await make_use(session, entry, level=UseLevel.CONFIRMED)
        await make_use(session, entry, level=UseLevel.CLAIMED)
        await make_use(
            session, entry, level=UseLevel.CLAIMED, declined_at=NOW,
            declined_because={"de": "Nein.", "en": None},
        )  # fmt: skip

        found = await figures(provider)

        assert found["uses"] == {"documented": 1, "confirmed": 1, "claimed": 1, "declined": 1}
        assert sum(month["uses_added"] for month in found["months"]) == 4

    @pytest.mark.parametrize(("alerts", "told"), [(13, 10), (4, 0), (None, None)])
    async def test_alerts_are_asked_of_the_accounts(
        self,
        provider: AsyncClient,
        accounts: Accounts,
        entry: Solution,
        alerts: int | None,
        told: int | None,
    ) -> None:
        accounts.alerts = alerts

        found = await figures(provider)

        assert found["alerts"] == told
        assert accounts.asked == [f"/api/accounts/v1/search-alerts/figures/{entry.id}"]

    async def test_the_table_has_months_and_days(
        self, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await read(session, (1, 6))

        response = await provider.get(f"{FIGURES}.csv", params={"language": "en"})

        header, *rows = csv.reader(io.StringIO(response.text.removeprefix("\ufeff")))
        assert header[:3] == ["Period", "Begins on", "Pages"]
        assert [row[0] for row in rows] == ["month"] * 24 + ["day"] * 90
        assert rows[-1] == ["day", days_ago(1).isoformat(), "5", "0", "0", "0", "0", "", ""]
        assert 'filename="pegel.csv"' in response.headers["content-disposition"]


class TestWhoMayRead:
    @pytest.mark.parametrize("path", [FIGURES, f"{FIGURES}.csv"])
    async def test_the_owner_and_editors_and_nobody_else(
        self,
        api: AsyncClient,
        provider: AsyncClient,
        editor: AsyncClient,
        path: str,
    ) -> None:
        strangers = [
            member_headers(OTHER),
            person_headers("catalog", Role.LAND_COORDINATOR),
            client_headers(OWN, "catalog:read"),
        ]

        assert (await provider.get(path)).status_code == 200
        assert (await editor.get(path)).status_code == 200
        assert (await api.get(path)).status_code == 401
        assert [(await api.get(path, headers=each)).status_code for each in strangers] == [403] * 3

    async def test_an_entry_that_is_not_public_is_hidden_from_others(
        self, api: AsyncClient, provider: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="weg", owner_id=OWN, status=SolutionStatus.ARCHIVED)
        address = "/v1/own-entries/weg/figures"

        assert (await provider.get(address)).status_code == 200
        assert (await api.get(address, headers=member_headers(OTHER))).status_code == 404
        assert (await provider.get("/v1/own-entries/nie/figures")).status_code == 404


class TestGetOwnEntry:
    async def test_it_is_that_of_the_list(self, provider: AsyncClient) -> None:
        (listed,) = (await provider.get("/v1/own-entries")).json()["items"]

        found = await provider.get("/v1/own-entries/pegel")

        assert found.json() == listed

    async def test_others_may_not(self, api: AsyncClient, provider: AsyncClient) -> None:
        address = "/v1/own-entries/pegel"

        assert (await api.get(address)).status_code == 401
        assert (await api.get(address, headers=member_headers(OTHER))).status_code == 403
        assert (await provider.get("/v1/own-entries/nie")).status_code == 404
