"""Owners hear of their entries once for each reason, and nobody else hears anything."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from catalog.solutions.lifecycle import mark_stale
from catalog.solutions.models import Solution
from catalog.solutions.reminders import remind_owners
from tests.catalog.factories import make_solution
from tests.catalog.members import member_headers
from tests.catalog.notices import told_notices

pytestmark = pytest.mark.usefixtures("empty_catalogue")

OWN = UUID("019ab1c2-0000-7000-8000-0000000000c1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000c2")
OWN_PAGE = "/meine-eintraege/pegel"
ELEVEN_MONTHS_LATER = datetime(2027, 10, 22, 12, tzinfo=UTC)
A_YEAR_LATER = datetime(2027, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
async def entry(session: AsyncSession) -> Solution:
    return await make_solution(session, slug="pegel", name="Pegelkarte", owner_id=OWN)


class TestRemindOwners:
    async def test_an_owner_is_reminded_once_after_eleven_months(
        self, session: AsyncSession, entry: Solution
    ) -> None:
        times = [ELEVEN_MONTHS_LATER + timedelta(seconds=late) for late in (-1, 0, 86_400)]

        reminded = [await remind_owners(session, now=now) for now in times]

        (told,) = await told_notices(session)
        assert reminded == [0, 1, 0]
        assert (told.organizations, told.page) == ([OWN], OWN_PAGE)
        assert told.title["de"] == "Stimmt der Eintrag „Pegelkarte“ noch?"
        assert "Ab dem 22.11.2027" in told.text["de"]
        assert "From 2027-11-22" in told.text["en"]

    async def test_and_once_more_when_it_becomes_stale(
        self, session: AsyncSession, entry: Solution
    ) -> None:
        await remind_owners(session, now=ELEVEN_MONTHS_LATER)

        for day in range(2):
            now = A_YEAR_LATER + timedelta(days=day)
            await mark_stale(session, now=now)
            await remind_owners(session, now=now)

        titles = [told.title["de"] for told in await told_notices(session)]
        assert titles == [
            "Stimmt der Eintrag „Pegelkarte“ noch?",
            "Der Eintrag „Pegelkarte“ gilt als veraltet",
        ]

    async def test_who_confirms_is_reminded_again_after_another_eleven_months(
        self, session: AsyncSession, entry: Solution
    ) -> None:
        await remind_owners(session, now=ELEVEN_MONTHS_LATER)
        entry.confirmed_at = ELEVEN_MONTHS_LATER + timedelta(days=1)
        await session.flush()

        reminded = [
            await remind_owners(session, now=now)
            for now in (A_YEAR_LATER, ELEVEN_MONTHS_LATER + timedelta(days=340))
        ]

        assert reminded == [0, 1]

    async def test_nobody_hears_of_entries_without_owner_or_that_are_not_listed(
        self, session: AsyncSession
    ) -> None:
        await make_solution(session)
        await make_solution(session, owner_id=OWN, status=SolutionStatus.WITHDRAWN)

        assert await remind_owners(session, now=A_YEAR_LATER) == 0
        await mark_stale(session, now=A_YEAR_LATER)
        assert await told_notices(session) == []

    async def test_one_click_of_the_owner_answers_it(
        self, api: AsyncClient, session: AsyncSession, entry: Solution
    ) -> None:
        await mark_stale(session, now=A_YEAR_LATER)
        await session.commit()
        address, if_match = "/v1/solutions/pegel/confirmation", {"If-Match": '"v1"'}

        stranger = await api.post(address, headers=member_headers(OTHER) | if_match)
        owner = await api.post(address, headers=member_headers(OWN) | if_match)

        assert (stranger.status_code, owner.status_code) == (403, 200)
        assert owner.json()["status"] == "published"


class TestEditorsDecide:
    @pytest.mark.parametrize(
        ("action", "title", "page"),
        [
            ("withdrawal", "wurde zurückgezogen", "/loesungen/pegel"),
            ("archival", "ist nicht mehr öffentlich", "/meine-eintraege"),
        ],
    )
    async def test_the_owner_hears_what_and_why(
        self,
        editor: AsyncClient,
        session: AsyncSession,
        entry: Solution,
        action: str,
        title: str,
        page: str,
    ) -> None:
        reason: dict[str, Any] = {"reason": {"de": "Wird nicht mehr gepflegt."}}

        response = await editor.post(
            f"/v1/solutions/pegel/{action}", json=reason, headers={"If-Match": '"v1"'}
        )

        assert response.is_success, response.text
        (told,) = await told_notices(session)
        assert (told.organizations, told.page) == ([OWN], page)
        assert told.title["de"] == f"Der Eintrag „Pegelkarte“ {title}"
        assert "Grund: Wird nicht mehr gepflegt." in told.text["de"]
        # Without English words the German ones are better than none.
        assert "Reason: Wird nicht mehr gepflegt." in told.text["en"]
