"""People who act for an organisation, as the gateway tells of them."""

from uuid import UUID

from chassis.identity import Acting, Principal, PrincipalKind, Role
from tests.support.keys import forwarded_headers


def member_headers(
    organization_id: UUID,
    *roles: Role,
    kind: str = "company",
    area_key: str | None = None,
    delegate_id: UUID | None = None,
    subject: str = "member",
) -> dict[str, str]:
    """Headers of a member of an organisation, or of its delegate."""
    acting = Acting(organization_id, kind, area_key, delegate_id)
    own = frozenset({Role.MEMBER.value, *(role.value for role in roles)})
    return forwarded_headers("catalog", Principal(PrincipalKind.PERSON, subject, own, acting))


def client_headers(
    organization_id: UUID,
    *scopes: str,
    kind: str = "company",
    area_key: str | None = None,
    land_limit: str | None = None,
) -> dict[str, str]:
    """Headers of a program of an organisation."""
    principal = Principal(
        PrincipalKind.CLIENT,
        "client",
        acting=Acting(organization_id, kind, area_key),
        scopes=frozenset(scopes),
        land_limit=land_limit,
    )
    return forwarded_headers("catalog", principal)
