"""Everybody who may call: how each caller of the authorisation matrix proves who it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from gateway.accounts.models import Organization
from gateway.browser_sessions import cookies
from gateway.browser_sessions.models import BrowserSession
from gateway.clients import keys
from gateway.clients.models import ApiClient, ClientCredential, CredentialKind, Environment
from gateway.memberships.models import Delegation, Membership
from gateway.people.models import Person
from gateway.random_secrets import hashed, new_secret
from reference.organizations import organization_id
from tests.support.keys import KEY_PEPPER, forwarded_headers, sibling_headers

# To which the things in the addresses belong, and who may act for it without being of it.
OWN = "aalen"
DELEGATE = "ulm"


@dataclass(frozen=True, slots=True)
class Member:
    """A person with one role in one organisation, which may act for another."""

    role: Role
    organization: str
    kind: str
    area_key: str | None
    acts_for_own: bool = False


PEOPLE = {
    "member": Member(Role.MEMBER, OWN, "municipality", "081365001088"),
    "organization_admin": Member(Role.ORGANIZATION_ADMIN, OWN, "municipality", "081365001088"),
    "delegated": Member(
        Role.ORGANIZATION_ADMIN, DELEGATE, "municipality", "084210000000", acts_for_own=True
    ),
    "other_organization": Member(
        Role.ORGANIZATION_ADMIN, "mannheim", "municipality", "082220000000"
    ),
    "adviser": Member(Role.ADVISER, "digitalakademie-bw", "state", "08"),
    "land_coordinator": Member(Role.LAND_COORDINATOR, "land-baden-wuerttemberg", "state", "08"),
    "other_land": Member(Role.LAND_COORDINATOR, "land-bayern", "state", "09"),
    "federal_editor": Member(Role.FEDERAL_EDITOR, "bmwsb", "federation", None),
    "platform_admin": Member(Role.PLATFORM_ADMIN, "bmwsb", "federation", None),
}
# Programs of the own organisation, by their scopes.
CLIENTS: dict[str, list[str]] = {
    "client": [],
    "writing_client": ["catalog:read", "catalog:write"],
}
# Made anew for every call: tokens live for a minute only.
Headers = Callable[[], Mapping[str, str]]


def callers_of_service(name: str) -> dict[str, Headers]:
    """Tokens as the gateway and the siblings send them to a service."""
    principals = {who: _principal(member) for who, member in PEOPLE.items()}
    principals |= {who: _client(scopes) for who, scopes in CLIENTS.items()}
    sender = "catalog" if name != "catalog" else "knowledge"
    return {
        "anonymous": dict,
        **{
            who: partial(forwarded_headers, name, principal)
            for who, principal in principals.items()
        },
        "sibling": partial(sibling_headers, name, sender=sender),
    }


async def callers_of_gateway(session: AsyncSession) -> dict[str, Headers]:
    """Sessions of people as a login opens them, a client's key, and the token of a sibling."""
    now = datetime.now(UTC)
    own = await _organization(session, OWN)
    delegate = await _organization(session, DELEGATE)
    session.add(_delegation(own, delegate, since=now))
    opened = {who: await _log_in(session, member, now=now) for who, member in PEOPLE.items()}
    return {
        "anonymous": dict,
        **{who: partial(_browser, secret) for who, secret in opened.items()},
        **{
            who: partial(_bearer, await _api_key(session, own, scopes, now=now))
            for who, scopes in CLIENTS.items()
        },
        "sibling": partial(sibling_headers, "gateway"),
    }


def _principal(member: Member) -> Principal:
    role = Role.MEMBER if member.acts_for_own else member.role
    return Principal(PrincipalKind.PERSON, str(new_id()), frozenset({role.value}), _acting(member))


def _client(scopes: list[str]) -> Principal:
    acting = _acting(PEOPLE["member"])
    return Principal(PrincipalKind.CLIENT, str(new_id()), acting=acting, scopes=frozenset(scopes))


def _acting(member: Member) -> Acting:
    if not member.acts_for_own:
        return Acting(organization_id(member.organization), member.kind, member.area_key)
    own = PEOPLE["member"]
    return Acting(
        organization_id(OWN), own.kind, own.area_key, organization_id(member.organization)
    )


async def _log_in(session: AsyncSession, member: Member, *, now: datetime) -> str:
    """The secret for the cookie."""
    secret = new_secret()
    person = Person(
        id=new_id(),
        issuer="https://login.example",
        subject=secret,
        name="Erika Mustermann",
        email=None,
        is_email_verified=False,
        created_at=now,
        logged_in_at=now,
        disabled_at=None,
    )
    session.add(person)
    await session.flush()
    home = await _organization(session, member.organization)
    acting_for = await _organization(session, OWN) if member.acts_for_own else home
    session.add(
        Membership(
            id=new_id(),
            person_id=person.id,
            organization_id=home.id,
            roles=[member.role.value],
            since=now - timedelta(days=1),
            until=None,
        )
    )
    session.add(
        BrowserSession(
            id=new_id(),
            token_hash=hashed(secret),
            person_id=person.id,
            organization_id=acting_for.id,
            delegate_id=home.id if member.acts_for_own else None,
            provider_session=None,
            browser="",
            network="",
            opened_at=now,
            seen_at=now,
            authenticated_at=now,
            ends_at=now + timedelta(hours=1),
        )
    )
    await session.flush()
    return secret


async def _api_key(
    session: AsyncSession, own: Organization, scopes: list[str], *, now: datetime
) -> str:
    key_id = keys.new_key_id()
    key = keys.make_key(Environment.LIVE, key_id)
    api_client = ApiClient(
        id=new_id(),
        organization_id=own.id,
        name="Portal",
        environment=Environment.LIVE,
        scopes=scopes,
        is_limited_to_land=False,
        quota_per_minute=3000,
        created_at=now,
        created_by="somebody",
    )
    session.add(api_client)
    await session.flush()
    session.add(
        ClientCredential(
            id=new_id(),
            client_id=api_client.id,
            kind=CredentialKind.API_KEY,
            key_id=key_id,
            secret_hash=keys.hash_secret(key, pepper=KEY_PEPPER),
            created_at=now,
            expires_at=now + timedelta(days=1),
        )
    )
    await session.flush()
    return key


def _bearer(token: str) -> Mapping[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _delegation(own: Organization, delegate: Organization, *, since: datetime) -> Delegation:
    return Delegation(
        id=new_id(),
        organization_id=own.id,
        delegate_id=delegate.id,
        reason="Vertretung",
        since=since - timedelta(days=1),
        until=None,
    )


async def _organization(session: AsyncSession, slug: str) -> Any:
    found = await session.execute(select(Organization).where(Organization.slug == slug))
    return found.scalar_one()


def _browser(secret: str) -> Mapping[str, str]:
    return {
        "Cookie": f"{cookies.SESSION}={secret}",
        "Sec-Fetch-Site": "same-origin",
        "X-CSRF": "1",
    }
