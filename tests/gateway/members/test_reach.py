"""Lists of registrations show exactly those about which the caller decides."""

from collections.abc import Sequence
from itertools import product
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from gateway.accounts.models import Organization, OrganizationKind
from gateway.people.models import Person
from gateway.registrations import repository
from gateway.registrations.models import Registration, RegistrationStatus
from gateway.registrations.policy import reach_of
from tests.gateway.factories import make_membership, make_person
from tests.gateway.members.conftest import SINCE

AREA_KEYS = [None, "", "05", "050", "5", "57", "057660044044", "081195001008"]
ROLES = [Role.ORGANIZATION_ADMIN, Role.LAND_COORDINATOR, Role.PLATFORM_ADMIN]


@pytest.fixture
async def organizations(session: AsyncSession) -> list[UUID]:
    """One with an administrator, and one without."""
    statement = select(Organization.id).where(Organization.slug.in_(["aalen", "lemgo"]))
    found = list(await session.scalars(statement.order_by(Organization.slug)))
    administrator = await make_person(session, "administrator")
    await make_membership(session, administrator, found[0], Role.ORGANIZATION_ADMIN)
    return found


@pytest.fixture
async def registrations(
    session: AsyncSession, organizations: Sequence[UUID]
) -> Sequence[Registration]:
    """Every kind of them there can be: new or of an organisation, in every sort of area."""
    person_id = (await session.execute(select(Person.id).limit(1))).scalar_one()
    made = [
        Registration(
            id=new_id(),
            person_id=person_id,
            organization_id=organization_id,
            organization_key=f"{organization_id} {area_key}",
            kind=OrganizationKind.MUNICIPALITY,
            name="Stadt",
            area_key=area_key,
            work_email="anna@stadt.example",
            is_email_verified=True,
            status=RegistrationStatus.OPEN,
            registered_at=SINCE,
        )
        for organization_id, area_key in product([None, *organizations], AREA_KEYS)
    ]
    session.add_all(made)
    await session.flush()
    return made


async def test_the_list_and_the_decision_agree_for_every_caller(
    session: AsyncSession, organizations: Sequence[UUID], registrations: Sequence[Registration]
) -> None:
    administered = organizations[0]
    callers = product(
        [(), *((role,) for role in ROLES), tuple(ROLES[:2]), tuple(ROLES)],
        [None, *organizations, new_id()],
        [None, "05", "5", "050", "05%", "057660044044", "08"],
    )
    for roles, organization_id, area_key in callers:
        acting = Acting(organization_id, "state", area_key) if organization_id else None
        names = frozenset(role.value for role in roles)
        reach = reach_of(Principal(PrincipalKind.PERSON, str(new_id()), names, acting))

        listed = await session.scalars(
            select(Registration.id).where(repository.to_decide(reach, now=SINCE))
        )

        decided = {
            registration.id
            for registration in registrations
            if reach.covers(
                registration, has_administrator=registration.organization_id == administered
            )
        }
        assert set(listed) == decided, (roles, organization_id, area_key)
