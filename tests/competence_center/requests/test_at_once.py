"""Two who ask or act in the same moment, on a database where commits are real."""

import asyncio
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select, update

from chassis.database import Database, new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from chassis.row_security import narrow
from competence_center.advice.models import Advice
from competence_center.requests import advising, asking
from competence_center.requests.models import Assignment
from competence_center.requests.schemas import NewAdvisoryRequest, RefusalForm
from competence_center.requests.states import Refusal
from competence_center.requests.tending import tend_silent
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit
from tests.competence_center.requests.conftest import (
    KAI,
    KREIS,
    TOWN,
    TOWN_KEY,
    form,
    make_units,
)

town = Principal(
    PrincipalKind.PERSON,
    str(new_id()),
    frozenset({Role.MEMBER.value}),
    Acting(TOWN, "municipality", TOWN_KEY),
)
kai = Principal(
    PrincipalKind.PERSON,
    str(KAI),
    frozenset({Role.MEMBER.value, Role.ADVISER.value}),
    Acting(KREIS, "district", None),
)


async def ask(database: Database) -> str:
    """The unit that owns it."""
    async with database.sessions() as session:
        narrow(session, town)
        async with session.begin():
            made = await asking.submit_request(
                session,
                NewAdvisoryRequest.model_validate(form()),
                principal=town,
                now=datetime.now(UTC),
            )
            return made.owner.slug


class TestAtOnce:
    async def test_the_last_free_place_of_a_unit_is_given_once(
        self, own_database: Database
    ) -> None:
        async with own_database.sessions.begin() as session:
            await session.execute(delete(SupportOffer))
            await session.execute(delete(Unit))
            await make_units(session)
            await session.execute(update(Advice).values(capacity=1))

        owners = await asyncio.gather(*(ask(own_database) for _ in range(3)))

        assert sorted(owners) == ["auffangstelle", "kreis", "land"]

    async def test_who_declines_while_time_is_up_leaves_one_owner(
        self, own_database: Database
    ) -> None:
        async with own_database.sessions.begin() as session:
            await make_units(session)
        await ask(own_database)
        much_later = datetime.now(UTC) + timedelta(days=9)

        async def decline() -> None:
            async with own_database.sessions() as session:
                narrow(session, kai)
                async with session.begin():
                    request_id = await session.scalar(select(Assignment.request_id))
                    assert request_id is not None
                    await advising.decline_request(
                        session,
                        request_id,
                        RefusalForm(refusal=Refusal.OTHER),
                        if_match="*",
                        principal=kai,
                        now=much_later,
                    )

        async def tend() -> None:
            async with own_database.sessions.begin() as session:
                await tend_silent(session, now=much_later, limit=10)

        await asyncio.gather(decline(), *(tend() for _ in range(3)), return_exceptions=True)

        async with own_database.sessions() as session:
            owners = select(func.count()).where(Assignment.ended_at.is_(None))
            assert await session.scalar(owners) == 1
