"""What can be done with API clients."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.problems import Forbidden, wrong_member
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.clients import keys, repository, schemas
from gateway.clients.assertions import readable_public_key
from gateway.clients.errors import (
    ApiClientNotFound,
    ApiClientRevoked,
    CredentialNotFound,
    TooManyApiClients,
    TooManyCredentials,
)
from gateway.clients.models import ApiClient, ClientCredential, CredentialKind, Environment
from gateway.clients.policy import require_keeper, require_reader
from gateway.clients.recognised import RecognisedClient
from gateway.clients.schemas import (
    CredentialStatus,
    CurrentApiClient,
    NewApiClient,
    NewCredential,
    UsageDay,
    status_of,
)
from gateway.clients.scopes import Scope, grantable_by
from gateway.settings import Settings

MAX_PER_ORGANIZATION = 20
# One in use and its successor.
MAX_ACTIVE_CREDENTIALS = 2
LONGEST_VALIDITY = timedelta(days=365)
USAGE_SHOWN_DAYS = 90


async def list_api_clients(
    session: AsyncSession, settings: Settings, *, principal: Principal, now: datetime
) -> schemas.ApiClients:
    """The organisation's clients, those in force first."""
    organization_id = require_reader(principal)
    clients = await repository.find_of(session, organization_id)
    credentials = await repository.find_credentials(session, [each.id for each in clients])
    of_client = _by_client(credentials)
    organization = await repository.find_organization(session, organization_id)
    return schemas.ApiClients(
        items=[schemas.ApiClient.of(each, of_client.get(each.id, []), now=now) for each in clients],
        grantable_scopes=sorted(grantable_by(organization.kind)),
        land=organization.area_key[:2] if organization.area_key else None,
        has_test_keys=settings.demo_data,
    )


async def get_api_client(
    session: AsyncSession, client_id: UUID, *, principal: Principal, now: datetime
) -> schemas.ApiClient:
    """
    Raises:
        ApiClientNotFound: the organisation has no such client.
    """
    client = await _find(session, client_id, organization_id=require_reader(principal))
    return await _shown(session, client, now=now)


async def make_api_client(
    session: AsyncSession,
    settings: Settings,
    new: NewApiClient,
    *,
    principal: Principal,
    now: datetime,
) -> schemas.ApiClient:
    """
    Raises:
        InvalidBody: the organisation cannot grant a scope, has no Land, or test keys do not work.
        TooManyApiClients: some have to be revoked first.
    """
    organization_id = require_keeper(principal)
    organization = await repository.find_organization(session, organization_id)
    if not set(new.scopes) <= grantable_by(organization.kind):
        raise wrong_member("scopes", "The organisation cannot grant all of these.")
    if new.is_limited_to_land and organization.area_key is None:
        raise wrong_member("is_limited_to_land", "The organisation belongs to no Land.")
    if new.environment is Environment.TEST and not settings.demo_data:
        raise wrong_member("environment", "Test keys need a platform with demo data.")
    if await repository.count_in_force(session, organization_id) >= MAX_PER_ORGANIZATION:
        raise TooManyApiClients(f"Revoke one of the {MAX_PER_ORGANIZATION} first.")
    client = ApiClient(
        id=new_id(),
        organization_id=organization_id,
        name=new.name,
        environment=new.environment,
        scopes=[scope.value for scope in new.scopes],
        is_limited_to_land=new.is_limited_to_land,
        quota_per_minute=new.quota_per_minute,
        created_at=now,
        created_by=principal.subject,
        version=1,
    )
    session.add(client)
    await session.flush()
    await _record(session, Action.API_CLIENT_MADE, client, principal=principal, now=now)
    return await _shown(session, client, now=now)


async def revoke_api_client(
    session: AsyncSession,
    client_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Refuse the client from now on, with all its keys and tokens; for good.

    Raises:
        ApiClientNotFound: the organisation has no such client.
        PreconditionRequired, VersionConflict: the change is not made from the current version.
    """
    client = await _find(session, client_id, organization_id=require_keeper(principal))
    check_version(if_match, client.version)
    if client.revoked_at is None:
        client.revoked_at = now
        client.version += 1
        await _record(session, Action.API_CLIENT_REVOKED, client, principal=principal, now=now)


async def make_credential(
    session: AsyncSession,
    settings: Settings,
    client_id: UUID,
    new: NewCredential,
    *,
    principal: Principal,
    now: datetime,
) -> schemas.MadeCredential:
    """
    Raises:
        ApiClientNotFound: the organisation has no such client.
        ApiClientRevoked, TooManyCredentials: it can have no further key.
        InvalidBody: it would be valid for too long, or the public key is none.
    """
    client = await _find(session, client_id, organization_id=require_keeper(principal))
    if client.revoked_at is not None:
        raise ApiClientRevoked("Make a new client.")
    existing = await repository.find_credentials(session, [client_id])
    active = [each for each in existing if status_of(each, now=now) is CredentialStatus.ACTIVE]
    if len(active) >= MAX_ACTIVE_CREDENTIALS:
        raise TooManyCredentials("Revoke the one that is not used any more.")
    key_id = keys.new_key_id()
    secret = _secret(new, client.environment, key_id)
    pepper = settings.key_pepper.get_secret_value()
    credential = ClientCredential(
        id=new_id(),
        client_id=client_id,
        kind=new.kind,
        key_id=key_id,
        secret_hash=None if secret is None else keys.hash_secret(secret, pepper=pepper),
        public_key=_public_key(new),
        created_at=now,
        expires_at=_end_of(new.expires_on, now=now),
    )
    session.add(credential)
    client.version += 1
    await session.flush()
    entry = Entry.by(principal, Action.CREDENTIAL_MADE, "credential", credential.id)
    await record(session, entry, now=now)
    return schemas.MadeCredential(
        credential=schemas.Credential.of(credential, now=now), secret=secret
    )


async def revoke_credential(
    session: AsyncSession,
    client_id: UUID,
    credential_id: UUID,
    *,
    principal: Principal,
    now: datetime,
) -> None:
    """Refuse one key, and the tokens made with it, from now on; the client's other one works on.

    Raises:
        ApiClientNotFound, CredentialNotFound: the organisation has no such client or key.
    """
    client = await _find(session, client_id, organization_id=require_keeper(principal))
    for credential in await repository.find_credentials(session, [client.id]):
        if credential.id == credential_id:
            if credential.revoked_at is None:
                credential.revoked_at = now
                client.version += 1
                entry = Entry.by(principal, Action.CREDENTIAL_REVOKED, "credential", credential.id)
                await record(session, entry, now=now)
            return
    raise CredentialNotFound(f"There is no key {credential_id}.")


async def get_usage(
    session: AsyncSession, client_id: UUID, *, principal: Principal, now: datetime
) -> schemas.ApiClientUsage:
    """
    Raises:
        ApiClientNotFound: the organisation has no such client.
    """
    client = await _find(session, client_id, organization_id=require_reader(principal))
    first = now.date() - timedelta(days=USAGE_SHOWN_DAYS - 1)
    counted = await repository.find_days(session, client.id, since=first)
    days = [first + timedelta(days=number) for number in range(USAGE_SHOWN_DAYS)]
    return schemas.ApiClientUsage(
        items=[UsageDay(day=day, requests=counted.get(day, 0)) for day in days]
    )


async def names_of_clients(
    session: AsyncSession, organization_id: UUID, ids: Collection[UUID]
) -> dict[UUID, str]:
    """Of those ids that are of a client of the organisation, or of one of its keys."""
    return await repository.find_names(session, organization_id, ids) if ids else {}


async def get_current(
    session: AsyncSession, recognised: RecognisedClient | None
) -> CurrentApiClient:
    """
    Raises:
        Forbidden: the caller is no client.
    """
    found = recognised and await repository.find_by_key_id(session, recognised.key_id)
    if not recognised or not found:
        raise Forbidden("This is for API clients.")
    credential, client, organization = found
    return CurrentApiClient(
        client_id=client.id,
        name=client.name,
        organization_id=organization.id,
        environment=client.environment,
        scopes=[Scope(scope) for scope in sorted(recognised.principal.scopes)],
        quota_per_minute=client.quota_per_minute,
        expires_at=credential.expires_at,
    )


async def _record(
    session: AsyncSession,
    action: Action,
    client: ApiClient,
    *,
    principal: Principal,
    now: datetime,
) -> None:
    await record(session, Entry.by(principal, action, "api_client", client.id), now=now)


async def _find(session: AsyncSession, client_id: UUID, *, organization_id: UUID) -> ApiClient:
    client = await repository.find(session, client_id, organization_id=organization_id)
    if client is None:
        raise ApiClientNotFound(f"There is no client {client_id}.")
    return client


async def _shown(session: AsyncSession, client: ApiClient, *, now: datetime) -> schemas.ApiClient:
    credentials = await repository.find_credentials(session, [client.id])
    return schemas.ApiClient.of(client, credentials, now=now)


def _by_client(
    credentials: Sequence[ClientCredential],
) -> Mapping[UUID, Sequence[ClientCredential]]:
    def owner(credential: ClientCredential) -> UUID:
        return credential.client_id

    return {each: list(own) for each, own in groupby(sorted(credentials, key=owner), key=owner)}


def _secret(new: NewCredential, environment: Environment, key_id: str) -> str | None:
    match new.kind:
        case CredentialKind.API_KEY:
            return keys.make_key(environment, key_id)
        case CredentialKind.CLIENT_SECRET:
            return keys.new_secret()
        case CredentialKind.PUBLIC_KEY:
            return None


def _public_key(new: NewCredential) -> dict[str, Any] | None:
    if new.kind is not CredentialKind.PUBLIC_KEY:
        if new.public_key is not None:
            raise wrong_member("public_key", "Only a `public_key` has one.")
        return None
    public_key = readable_public_key(new.public_key or {})
    if public_key is None:
        raise wrong_member(
            "public_key", "Send a public JWK, EC P-256 or RSA of 2048 bits or more, without `d`."
        )
    return public_key


def _end_of(last_day: date | None, *, now: datetime) -> datetime:
    latest = (now + LONGEST_VALIDITY).date()
    chosen = last_day or latest
    if not now.date() <= chosen <= latest:
        raise wrong_member("expires_on", f"Choose a day until {latest.isoformat()}.")
    return datetime.combine(chosen, time(23, 59, 59), tzinfo=UTC)
