"""Loads the invented organisations and people; running it again changes nothing.

The people come from the demo login, which knows the same subjects.
"""

from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from pydantic import BaseModel, ConfigDict
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.accounts.models import OrganizationKind, Origin
from gateway.accounts.service import OrganizationEntry, synchronise_organizations
from gateway.memberships.models import Delegation, Membership
from gateway.people.models import Person
from gateway.settings import Settings
from reference.demo_people import demo_person_id
from reference.organizations import organization_id

FILE = Path(__file__).parent / "demo.json"
SINCE = datetime(2026, 1, 1, tzinfo=UTC)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DemoOrganization(_Strict):
    slug: str
    kind: OrganizationKind
    name_de: str
    name_en: str
    area_key: str | None = None
    parent_slug: str | None = None


class DemoMember(_Strict):
    subject: str
    name: str
    organization: str
    roles: list[Role]


class DemoDelegation(_Strict):
    organization: str
    delegate: str
    reason: str


class Demo(_Strict):
    organizations: list[DemoOrganization]
    members: list[DemoMember]
    delegations: list[DemoDelegation]


def demo_files() -> tuple[Path]:
    return (FILE,)


def known_as() -> str:
    """Where the people log in: a person is somebody only together with the provider's name."""
    return Settings().oidc_issuer or ""


async def load_demo(session: AsyncSession) -> None:
    demo = Demo.model_validate_json(FILE.read_bytes())
    entries = [
        OrganizationEntry(**each.model_dump(), website_url=None, sources=[])
        for each in demo.organizations
    ]
    await synchronise_organizations(session, entries, origin=Origin.DEMO, now=datetime.now(UTC))
    issuer = known_as()
    for member in demo.members if issuer else ():
        await _add_member(session, member, issuer=issuer)
    for delegation in demo.delegations:
        await _add_delegation(session, delegation)


async def _add_member(session: AsyncSession, member: DemoMember, *, issuer: str) -> None:
    person_id = demo_person_id(issuer, member.subject)
    person = {
        "id": person_id,
        "issuer": issuer,
        "subject": member.subject,
        "name": member.name,
        "is_email_verified": False,
        "created_at": SINCE,
        "logged_in_at": SINCE,
    }
    membership = {
        "id": _id(issuer, member.subject, member.organization),
        "person_id": person_id,
        "organization_id": organization_id(member.organization),
        "roles": [role.value for role in member.roles],
        "since": SINCE,
        "version": 1,
    }
    await session.execute(insert(Person).values(person).on_conflict_do_nothing())
    await session.execute(insert(Membership).values(membership).on_conflict_do_nothing())


async def _add_delegation(session: AsyncSession, delegation: DemoDelegation) -> None:
    row = {
        "id": _id(delegation.organization, delegation.delegate),
        "organization_id": organization_id(delegation.organization),
        "delegate_id": organization_id(delegation.delegate),
        "reason": delegation.reason,
        "since": SINCE,
        "version": 1,
    }
    await session.execute(insert(Delegation).values(row).on_conflict_do_nothing())


def _id(*names: str) -> UUID:
    return uuid5(NAMESPACE_URL, " ".join(names))
