"""People who call the competence center, as the gateway forwards them."""

from uuid import UUID

from chassis.identity import Acting, Principal, PrincipalKind, Role
from tests.support.keys import forwarded_headers

BENSHEIM = UUID("00000000-0000-7000-8000-000000000001")
LAND = UUID("00000000-0000-7000-8000-000000000002")
# In Hessen, in the Kreis Bergstraße.
BENSHEIM_KEY = "064310002002"


def acting_for(
    organization_id: UUID,
    *roles: Role,
    kind: str = "municipality",
    area_key: str | None = BENSHEIM_KEY,
    subject: str = "00000000-0000-7000-8000-0000000000a1",
) -> dict[str, str]:
    """Headers of a member of this organisation with these further roles."""
    acting = Acting(organization_id, kind, area_key)
    own = frozenset({Role.MEMBER.value, *(role.value for role in roles)})
    principal = Principal(PrincipalKind.PERSON, subject, own, acting)
    return forwarded_headers("competence-center", principal)


def coordinator_of(land: str) -> dict[str, str]:
    return acting_for(LAND, Role.LAND_COORDINATOR, kind="state", area_key=land)


def administrator_of(organization_id: UUID, area_key: str | None = BENSHEIM_KEY) -> dict[str, str]:
    return acting_for(organization_id, Role.ORGANIZATION_ADMIN, area_key=area_key)
