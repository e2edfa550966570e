"""The second lock: where a policy is forgotten, the database shows nobody else's requests."""

from uuid import UUID

from httpx import AsyncClient
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import ANONYMOUS, Acting, Principal, PrincipalKind, Role
from chassis.row_security import narrow
from competence_center.requests.models import AdvisoryRequest, Consent, Message, RoutingDecision
from tests.competence_center.requests.conftest import (
    KREIS,
    KREIS_KEY,
    LAND,
    NEIGHBOUR,
    TOWN,
    TOWN_KEY,
    act,
    ask,
)

TABLES = (AdvisoryRequest, RoutingDecision, Consent, Message)


def acting_for(organization_id: UUID, kind: str, area_key: str | None) -> Principal:
    acting = Acting(organization_id, kind, area_key)
    roles = frozenset({Role.MEMBER.value, Role.ADVISER.value})
    return Principal(PrincipalKind.PERSON, str(new_id()), roles, acting)


async def seen_by(session: AsyncSession, principal: Principal) -> list[int]:
    """Requests, decisions, consents and messages in a new transaction of this caller."""
    await session.commit()
    narrow(session, principal)
    counts = [select(func.count()).select_from(table) for table in TABLES]
    return [(await session.execute(count)).scalar_one() for count in counts]


async def test_each_caller_sees_what_concerns_it(
    session: AsyncSession, town: AsyncClient, kreis: AsyncClient
) -> None:
    request = await ask(town)
    await act(kreis, request, "acceptance")
    await act(kreis, request, "messages", status=201, text="Guten Tag!")
    await act(kreis, request, "notes", status=201, text="Kennen wir.")

    assert await seen_by(session, acting_for(TOWN, "municipality", TOWN_KEY)) == [1, 1, 1, 1]
    assert await seen_by(session, acting_for(KREIS, "district", KREIS_KEY)) == [1, 1, 1, 2]
    # The Land oversees, and reads nothing that was written.
    assert await seen_by(session, acting_for(new_id(), "state", "10")) == [1, 1, 1, 0]
    for stranger in (
        acting_for(NEIGHBOUR, "municipality", "100410518518"),
        acting_for(new_id(), "state", "09"),
        acting_for(LAND, "company", None),
        ANONYMOUS,
    ):
        assert await seen_by(session, stranger) == [0, 0, 0, 0]


async def test_who_passed_it_on_sees_nothing_any_more(
    session: AsyncSession, town: AsyncClient, kreis: AsyncClient
) -> None:
    request = await ask(town)
    await act(kreis, request, "refusal", status=204, refusal="out_of_scope")

    assert await seen_by(session, acting_for(KREIS, "district", KREIS_KEY)) == [0, 0, 0, 0]
