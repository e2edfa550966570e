"""How soon a unit has to act is what its Land promised when the request was offered."""

from datetime import UTC, datetime

from httpx import AsyncClient
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from competence_center.requests import deadlines
from competence_center.requests.models import Assignment
from competence_center.routing.models import RoutingPolicy
from competence_center.working_time import LOCAL, WorkingCalendar, end_of_working_days
from tests.competence_center.requests.conftest import LAND_KEY, REQUESTS, TOPIC, act, ask

# As the hours of the units here.
CALENDAR = WorkingCalendar(deadlines.OFFICE_HOURS, LAND_KEY)


async def promise(session: AsyncSession, land: str, *days: int) -> None:
    """From today on."""
    names = ("acknowledge_days", "answer_days", "update_days", "resolve_days")
    rules = {"tiers": ["kreis", "land", "bund"], "topics": []}
    now = datetime.now(UTC)
    session.add(
        RoutingPolicy(
            id=new_id(),
            land=land,
            valid_from=now.astimezone(LOCAL).date(),
            rules=rules | {"deadlines": dict(zip(names, days, strict=True))},
            stated_at=now,
        )
    )
    await session.commit()


async def parts(session: AsyncSession) -> list[Assignment]:
    rows = select(Assignment).order_by(Assignment.offered_at)
    return list(await session.scalars(rows.execution_options(populate_existing=True)))


def after(days: int, since: datetime) -> datetime:
    return end_of_working_days(since, days, CALENDAR)


class TestDeadlinesOfALand:
    async def test_an_offer_keeps_what_was_promised_for_it(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        await promise(session, LAND_KEY, 4, 8, 12, 40)
        preview = await town.get(f"{REQUESTS}/preview", params={"topic": TOPIC})
        request = await ask(town)
        # Stated anew before the unit accepts; what was promised stays.
        await session.execute(
            update(RoutingPolicy).values(rules={"tiers": ["kreis"], "topics": []})
        )
        await session.commit()
        await act(kreis, request, "acceptance")

        [part] = await parts(session)
        assert part.acknowledge_by == after(4, part.offered_at)
        assert preview.json()["acknowledge_by"][:10] == part.acknowledge_by.date().isoformat()
        assert part.answer_by == after(8, part.offered_at)
        assert part.resolve_by == after(40, part.offered_at)
        assert part.accepted_at is not None
        assert part.update_by == after(12, part.accepted_at)

    async def test_who_is_asked_next_is_promised_what_holds_then(
        self, town: AsyncClient, kreis: AsyncClient, session: AsyncSession
    ) -> None:
        request = await ask(town)
        await promise(session, LAND_KEY, 1, 3, 5, 20)
        await act(kreis, request, "refusal", status=204, refusal="no_capacity")

        first, second = await parts(session)
        assert (first.acknowledge_days, first.resolve_days) == (2, 30)
        assert (second.acknowledge_days, second.resolve_days) == (1, 20)

    async def test_other_laender_promise_nothing_here(
        self, town: AsyncClient, session: AsyncSession
    ) -> None:
        await promise(session, "06", 9, 9, 9, 9)
        await ask(town)

        [part] = await parts(session)
        assert part.acknowledge_by == after(2, part.offered_at)
