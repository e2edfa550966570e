"""People who act for an organisation, as the gateway tells the competence center of them."""

from uuid import UUID

from chassis.identity import Acting, Principal, PrincipalKind, Role
from tests.support.keys import forwarded_headers


def member_headers(
    organization_id: UUID,
    *roles: Role,
    kind: str = "municipality",
    area_key: str | None = "081365001088",
    delegate_id: UUID | None = None,
    subject: str = "member",
) -> dict[str, str]:
    """Headers of a member of an organisation, or of its delegate."""
    acting = Acting(organization_id, kind, area_key, delegate_id)
    own = frozenset({Role.MEMBER.value, *(role.value for role in roles)})
    principal = Principal(PrincipalKind.PERSON, subject, own, acting)
    return forwarded_headers("competence-center", principal)
