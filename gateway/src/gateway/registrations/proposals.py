"""What is registered: an organisation that the platform knows, or one that it will know."""

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.problems import InvalidBody, wrong_member
from gateway.accounts.models import Organization, OrganizationKind
from gateway.accounts.service import find_of_area, find_organization
from gateway.registrations.schemas import NewOrganization, NewRegistration
from reference import areas
from reference.areas import Area
from reference.german import fold

# Their name is that of the register.
LEVELS = {
    OrganizationKind.MUNICIPALITY: "gemeinde",
    OrganizationKind.DISTRICT: "kreis",
    OrganizationKind.MUNICIPAL_ASSOCIATION: "verband",
}
# Beside those of the register there are others, for example special-purpose associations.
ONLY_OF_REGISTER = frozenset({OrganizationKind.MUNICIPALITY, OrganizationKind.DISTRICT})


@dataclass(frozen=True, slots=True)
class Proposal:
    organization_id: UUID | None
    # The same for everybody who registers the same organisation.
    key: str
    kind: OrganizationKind
    name: str
    area_key: str | None


async def proposal_of(session: AsyncSession, new: NewRegistration) -> Proposal:
    """
    Raises:
        InvalidBody: there is no such organisation or area, or a name is missing.
    """
    if new.organization is not None:
        return await _new(session, new.organization)
    known = await find_organization(session, new.organization_id) if new.organization_id else None
    if known is None:
        raise wrong_member("organization_id", "there is no such organisation")
    return _known(known)


async def _new(session: AsyncSession, new: NewOrganization) -> Proposal:
    area = _area(new)
    if area is not None and LEVELS.get(new.kind) == area.level:
        known = await find_of_area(session, new.kind, area.key)
        if known is not None:
            return _known(known)
        return Proposal(None, f"{new.kind} {area.key}", new.kind, _name_of(area), area.key)
    if new.kind in ONLY_OF_REGISTER:
        raise _wrong("area_key", f"has to be that of a {LEVELS[new.kind]}")
    if new.name is None:
        raise _wrong("name", "is needed")
    if new.kind is OrganizationKind.STATE and (area is None or area.level != "land"):
        raise _wrong("area_key", "has to be that of the Land")
    area_key = area.key if area else None
    return Proposal(
        None, f"{new.kind} {area_key or ''} {fold(new.name)}", new.kind, new.name, area_key
    )


def _area(new: NewOrganization) -> Area | None:
    if new.area_key is None:
        return None
    area = areas.get(new.area_key)
    if area is None or area.successors:
        raise _wrong("area_key", "is that of no area in force")
    return area


def _wrong(name: str, detail: str) -> InvalidBody:
    return wrong_member(name, detail, inside="organization")


def _name_of(area: Area) -> str:
    """Kreise and Verbände are often called like a town in them: "Landkreis Neuwied"."""
    says_what_it_is = re.search("kreis|region", area.name, re.IGNORECASE)
    if area.level == "gemeinde" or says_what_it_is:
        return area.name
    return f"{area.kind.de} {area.name}"


def _known(organization: Organization) -> Proposal:
    return Proposal(
        organization.id,
        str(organization.id),
        organization.kind,
        organization.name_de,
        organization.area_key,
    )
