"""How long units take and whether they keep their deadlines, by tier and without names."""

from datetime import UTC, datetime
from typing import Any

from httpx import AsyncClient
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from competence_center.coverage import Tier
from competence_center.handovers.models import Handover, HandoverKind
from competence_center.requests.models import Assignment, Consent
from competence_center.requests.states import AssignmentState, Refusal
from competence_center.units.models import Unit
from tests.competence_center.statistics.conftest import (
    SAARLAND,
    as_editor,
    figures,
    make_request,
    on,
    punctuality_of,
    times_of,
    towns,
)

ENOUGH = 5


async def make_alike(
    session: AsyncSession, unit: Unit, *, number: int = ENOUGH, land: str = SAARLAND, **facts: Any
) -> None:
    for town in towns(land, number):
        await make_request(session, unit, town, **facts)


class TestTimes:
    async def test_they_are_working_days_from_the_offer_on_by_tier_and_of_all(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_alike(session, unit, part={"accepted_at": on(0, hour=20)})
        later = {"accepted_at": on(6), "first_answered_at": on(8)}
        await make_alike(session, unit, tier=Tier.LAND, part=later, ended_at=on(9))
        await session.commit()

        found = await figures(api)

        assert times_of(found, "acknowledged", "kreis") == (0, 0)
        assert times_of(found, "answered", "kreis") == (2, 2)
        assert times_of(found, "acknowledged", "land") == (6, 6)
        assert times_of(found, "answered", "land") == (8, 8)
        assert times_of(found, "acknowledged") == (3, 6)
        assert times_of(found, "answered", "bund") == (None, None)

    async def test_holidays_are_those_of_the_land_that_asked(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        # Fronleichnam, 4 June 2026, is a holiday in the Saarland and none in Schleswig-Holstein.
        wednesday, friday = (datetime(2026, 6, day, 9, tzinfo=UTC) for day in (3, 5))
        part: dict[str, Any] = {"offered_at": wednesday, "accepted_at": friday}
        moments: dict[str, Any] = {"submitted_at": wednesday, "answered_at": None, "ended_at": None}
        await make_alike(session, unit, part=part, **moments)
        await make_alike(session, unit, tier=Tier.LAND, land="01", part=part, **moments)
        await session.execute(update(Consent).values(given_at=wednesday))
        await session.commit()

        found = await figures(api, headers=as_editor())

        assert times_of(found, "acknowledged", "kreis") == (1, 1)
        assert times_of(found, "acknowledged", "land") == (2, 2)

    async def test_waiting_for_others_and_for_consent_is_no_time_of_the_unit(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        pauses = ((on(2), on(5)), (on(7), on(12)))
        late: dict[str, Any] = {"first_answered_at": on(4)}
        ends: dict[str, Any] = {"answered_at": on(12), "ended_at": on(13)}
        await make_alike(session, unit, pauses=pauses, part=late, **ends)
        await session.execute(update(Consent).values(given_at=on(1)))
        await session.commit()

        found = await figures(api)

        assert times_of(found, "answered") == (3, 3)
        assert times_of(found, "answered_since_asked") == (4, 4)
        assert times_of(found, "resolved") == (11 - 3 - 5, 11 - 3 - 5)

    async def test_from_fewer_than_five_municipalities_nothing_is_told(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        for _ in range(3):
            await make_alike(session, unit, number=4)
        await session.commit()

        found = await figures(api)

        assert times_of(found, "answered") == (None, None)
        assert punctuality_of(found, "answered_in_time") is None


class TestPunctuality:
    async def test_deadlines_are_met_missed_or_lapse(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        await make_alike(session, unit, number=12)
        declined = {
            "state": AssignmentState.DECLINED,
            "refusal": Refusal.OUT_OF_SCOPE,
            "accepted_at": None,
            "first_answered_at": None,
            "answer_by": None,
            "resolve_by": None,
        }
        await make_alike(session, unit, part={**declined, "ended_at": on(1)}, number=1)
        silent = {**declined, "state": AssignmentState.LAPSED, "refusal": None, "ended_at": on(4)}
        await make_alike(session, unit, part=silent, number=4)
        slow = {"accepted_at": on(3), "first_answered_at": on(6)}
        moments: dict[str, Any] = {"answered_at": on(40), "ended_at": on(54)}
        await make_alike(session, unit, part=slow, number=3, **moments)
        # The municipality took it back before anything was due.
        gone = {**declined, "state": AssignmentState.RELEASED, "refusal": None, "ended_at": on(1)}
        facts: dict[str, Any] = {"part": gone, "answered_at": None, "ended_at": on(1)}
        await make_alike(session, unit, number=7, **facts)
        await session.commit()

        found = await figures(api)

        # Of 20 reacted 13, of 15 that accepted 12.
        assert punctuality_of(found, "acknowledged_in_time", "kreis") == 65
        assert punctuality_of(found, "answered_in_time", "kreis") == 80
        assert punctuality_of(found, "resolved_in_time", "kreis") == 80
        assert punctuality_of(found, "resolved_in_time", "land") is None

    async def test_a_clock_that_stands_does_not_run_out(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        open_request: dict[str, Any] = {"answered_at": None, "ended_at": None}
        # Stands since before the deadline, and until the answer came in spite of it.
        await make_alike(session, unit, number=9, pauses=((on(9), None),), **open_request)
        answered: dict[str, Any] = {"answered_at": on(35), "ended_at": on(45)}
        await make_alike(session, unit, number=8, pauses=((on(9), on(35)),), **answered)
        # Had run out before.
        await make_alike(session, unit, number=2, pauses=((on(31), None),), **open_request)
        await session.commit()

        found = await figures(api)

        assert punctuality_of(found, "resolved_in_time") == 80

    async def test_what_a_unit_may_not_read_or_took_over_needs_no_reaction(
        self, api: AsyncClient, session: AsyncSession, unit: Unit
    ) -> None:
        open_request: dict[str, Any] = {"answered_at": None, "ended_at": None}
        waiting = {"state": AssignmentState.OFFERED, "accepted_at": None, "first_answered_at": None}
        await make_alike(session, unit, part=waiting, **open_request)
        await session.execute(update(Consent).values(tiers=[]))
        late: dict[str, Any] = {"accepted_at": on(4)}
        taken_over = [
            await make_request(session, unit, town, part=late) for town in towns(SAARLAND, ENOUGH)
        ]
        for request_id in taken_over:
            part = select(Assignment.id).where(Assignment.request_id == request_id)
            await session.execute(
                insert(Handover).values(
                    id=new_id(),
                    request_id=request_id,
                    assignment_id=part.scalar_subquery(),
                    from_unit_id=unit.id,
                    kind=HandoverKind.TRANSFER,
                    reason="Kennt sich aus.",
                    proposed_at=on(0),
                )
            )
        await session.commit()

        found = await figures(api)

        assert punctuality_of(found, "acknowledged_in_time") is None
        assert times_of(found, "acknowledged") == (None, None)
        assert times_of(found, "answered") == (2, 2)
