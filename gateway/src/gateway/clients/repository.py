"""Reads and writes rows of API clients."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CursorResult, delete, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.accounts.models import Organization
from gateway.clients.models import ApiClient, ClientCredential, ClientDay, SeenAssertion

LISTED_AT_MOST = 100


async def find_organization(session: AsyncSession, organization_id: UUID) -> Organization:
    """Locked, so that two requests count its clients one after the other."""
    statement = select(Organization).where(Organization.id == organization_id).with_for_update()
    return (await session.execute(statement)).scalar_one()


async def find_of(session: AsyncSession, organization_id: UUID) -> Sequence[ApiClient]:
    """Those in force first, then the newest first."""
    statement = (
        select(ApiClient)
        .where(ApiClient.organization_id == organization_id)
        .order_by(ApiClient.revoked_at.is_not(None), ApiClient.id.desc())
        .limit(LISTED_AT_MOST)
    )
    return (await session.execute(statement)).scalars().all()


async def find(
    session: AsyncSession, client_id: UUID, *, organization_id: UUID
) -> ApiClient | None:
    """Locked until the transaction ends."""
    statement = (
        select(ApiClient)
        .where(ApiClient.id == client_id, ApiClient.organization_id == organization_id)
        .with_for_update()
    )
    return (await session.execute(statement)).scalar_one_or_none()


async def count_in_force(session: AsyncSession, organization_id: UUID) -> int:
    statement = (
        select(func.count())
        .select_from(ApiClient)
        .where(ApiClient.organization_id == organization_id, ApiClient.revoked_at.is_(None))
    )
    return (await session.execute(statement)).scalar_one()


async def find_credentials(
    session: AsyncSession, client_ids: Sequence[UUID]
) -> Sequence[ClientCredential]:
    """The newest first."""
    statement = (
        select(ClientCredential)
        .where(ClientCredential.client_id.in_(client_ids))
        .order_by(ClientCredential.id.desc())
    )
    return (await session.execute(statement)).scalars().all()


async def find_ending(
    session: AsyncSession, *, now: datetime, latest: datetime
) -> Sequence[tuple[ClientCredential, ApiClient]]:
    """Keys in force that end until then, locked; the first to end first."""
    statement = (
        select(ClientCredential, ApiClient)
        .join(ApiClient, ApiClient.id == ClientCredential.client_id)
        .where(
            ClientCredential.expires_at > now,
            ClientCredential.expires_at <= latest,
            ClientCredential.revoked_at.is_(None),
            ApiClient.revoked_at.is_(None),
        )
        .order_by(ClientCredential.expires_at, ClientCredential.id)
        .with_for_update(of=ClientCredential)
    )
    return [(row[0], row[1]) for row in await session.execute(statement)]


async def find_by_key_id(
    session: AsyncSession, key_id: str
) -> tuple[ClientCredential, ApiClient, Organization] | None:
    statement = (
        select(ClientCredential, ApiClient, Organization)
        .join(ApiClient, ApiClient.id == ClientCredential.client_id)
        .join(Organization, Organization.id == ApiClient.organization_id)
        .where(ClientCredential.key_id == key_id)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


async def find_names(
    session: AsyncSession, organization_id: UUID, ids: Collection[UUID]
) -> dict[UUID, str]:
    """Names of clients, and what may be shown of their keys."""
    clients = select(ApiClient.id, ApiClient.name).where(
        ApiClient.organization_id == organization_id, ApiClient.id.in_(ids)
    )
    credentials = (
        select(ClientCredential.id, ClientCredential.key_id)
        .join(ApiClient, ApiClient.id == ClientCredential.client_id)
        .where(ApiClient.organization_id == organization_id, ClientCredential.id.in_(ids))
    )
    return {row[0]: row[1] for row in await session.execute(clients.union_all(credentials))}


async def find_client(session: AsyncSession, client_id: UUID) -> ApiClient | None:
    return await session.get(ApiClient, client_id)


async def is_first_use(
    session: AsyncSession, *, client_id: UUID, token_id: str, now: datetime
) -> bool:
    """Remember an assertion; False where it was used before."""
    statement = (
        insert(SeenAssertion)
        .values(client_id=client_id, token_id=token_id, seen_at=now)
        .on_conflict_do_nothing()
        .returning(SeenAssertion.token_id)
    )
    return (await session.execute(statement)).first() is not None


async def add_requests(session: AsyncSession, *, client_id: UUID, day: date, requests: int) -> None:
    """Nothing for a client that is no longer there: its count must not fail those of others."""
    counted = select(ApiClient.id, literal(day), literal(requests)).where(ApiClient.id == client_id)
    added = insert(ClientDay).from_select(["client_id", "day", "requests"], counted)
    await session.execute(
        added.on_conflict_do_update(
            index_elements=[ClientDay.client_id, ClientDay.day],
            set_={"requests": ClientDay.requests + added.excluded.requests},
        )
    )


async def note_use(session: AsyncSession, key_id: str, *, now: datetime) -> None:
    await session.execute(
        update(ClientCredential).where(ClientCredential.key_id == key_id).values(used_at=now)
    )


async def find_days(session: AsyncSession, client_id: UUID, *, since: date) -> dict[date, int]:
    statement = select(ClientDay.day, ClientDay.requests).where(
        ClientDay.client_id == client_id, ClientDay.day >= since
    )
    rows = await session.execute(statement)
    return {row.day: row.requests for row in rows}


async def forget_days_before(session: AsyncSession, day: date) -> int:
    result: CursorResult[object] = await session.execute(  # type: ignore[assignment]
        delete(ClientDay).where(ClientDay.day < day)
    )
    return result.rowcount


async def forget_assertions_before(session: AsyncSession, moment: datetime) -> int:
    result: CursorResult[object] = await session.execute(  # type: ignore[assignment]
        delete(SeenAssertion).where(SeenAssertion.seen_at < moment)
    )
    return result.rowcount
