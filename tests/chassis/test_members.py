"""Only people speak for an organisation, as its members or delegates."""

from uuid import UUID

import pytest

from chassis.identity import ANONYMOUS, Acting, Principal, PrincipalKind, Role
from chassis.members import acts_for, organization_of

OWN = UUID("019ab1c2-0000-7000-8000-0000000000a1")
OTHER = UUID("019ab1c2-0000-7000-8000-0000000000a2")
ACTING = Acting(OWN, "municipality", "081365001088")


def caller(*roles: Role, kind: PrincipalKind = PrincipalKind.PERSON) -> Principal:
    return Principal(kind, "somebody", frozenset(roles), ACTING)


@pytest.mark.parametrize("role", [Role.MEMBER, Role.ORGANIZATION_ADMIN])
def test_members_act_for_their_organization_and_no_other(role: Role) -> None:
    assert organization_of(caller(role)) == OWN
    assert acts_for(caller(role), OWN)
    assert not acts_for(caller(role), OTHER)
    assert not acts_for(caller(role), None)


@pytest.mark.parametrize(
    "stranger",
    [
        ANONYMOUS,
        caller(Role.ADVISER),
        caller(Role.LAND_COORDINATOR),
        caller(Role.MEMBER, kind=PrincipalKind.CLIENT),
        Principal(PrincipalKind.PERSON, "somebody", frozenset({Role.MEMBER})),
    ],
)
def test_nobody_else_acts_for_any(stranger: Principal) -> None:
    assert organization_of(stranger) is None
    assert not acts_for(stranger, OWN)
