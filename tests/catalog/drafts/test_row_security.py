"""The second lock on drafts: where a policy is forgotten, the database shows nobody else's."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.drafts.models import Draft
from catalog.drafts.service import save_import
from catalog.solutions.enums import Origin
from chassis.database import new_id
from chassis.identity import ANONYMOUS, Acting, Principal, PrincipalKind, Role
from chassis.row_security import narrow
from tests.catalog.factories import make_organization

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def acting_for(organization_id: UUID, kind: str, area_key: str | None, *roles: Role) -> Principal:
    acting = Acting(organization_id, kind, area_key)
    return Principal(PrincipalKind.PERSON, str(new_id()), frozenset(roles), acting)


async def see_as(session: AsyncSession, principal: Principal) -> None:
    """Begin a new transaction in which this is the caller."""
    await session.commit()
    narrow(session, principal)


async def count_drafts(session: AsyncSession) -> int:
    return (await session.execute(select(func.count(Draft.id)))).scalar_one()


class TestDrafts:
    @pytest.fixture
    async def owner(self, session: AsyncSession) -> UUID:
        """A municipality of Baden-Württemberg with the only draft."""
        owner = await make_organization(session, new_id(), area_key="08136088088")
        await save_import(
            session,
            content={"kind": "software", "name": "Pegelkarte", "owner_id": str(owner.id)},
            solution_id=None,
            owner_id=owner.id,
            origin=Origin.IMPORT,
            findings=[],
            now=NOW,
        )
        return owner.id

    async def test_the_owner_sees_it(self, session: AsyncSession, owner: UUID) -> None:
        await see_as(session, acting_for(owner, "municipality", "08136088088"))

        assert await count_drafts(session) == 1

    @pytest.mark.parametrize(
        ("kind", "area_key"),
        [("company", None), ("municipality", "08136088088"), ("state", "09"), ("state", None)],
    )
    async def test_others_do_not(
        self, session: AsyncSession, owner: UUID, kind: str, area_key: str | None
    ) -> None:
        await see_as(session, acting_for(new_id(), kind, area_key))

        assert await count_drafts(session) == 0

    async def test_nobody_in_particular_does_not(self, session: AsyncSession, owner: UUID) -> None:
        await see_as(session, ANONYMOUS)

        assert await count_drafts(session) == 0

    async def test_the_administration_of_its_land_does(
        self, session: AsyncSession, owner: UUID
    ) -> None:
        await see_as(session, acting_for(new_id(), "state", "08"))

        assert await count_drafts(session) == 1

    async def test_editors_do(self, session: AsyncSession, owner: UUID) -> None:
        await see_as(session, acting_for(new_id(), "federation", None, Role.FEDERAL_EDITOR))

        assert await count_drafts(session) == 1
