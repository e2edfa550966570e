"""Mails that tell in time that a key ends."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Role
from gateway.clients.models import ApiClient, ClientCredential, CredentialKind, Environment
from gateway.clients.reminders import remind_of_ending_keys
from gateway.memberships.models import Membership
from gateway.notices.models import Mail
from gateway.organization_notices.sending import send_next
from gateway.people.models import Person
from reference.organizations import organization_id
from tests.gateway.behind import settings

MADE_AT = datetime(2026, 1, 15, 9, tzinfo=UTC)
LAST_DAY = datetime(2026, 12, 31, tzinfo=UTC)


async def make_key(
    session: AsyncSession, *, slug: str = "aalen", made_at: datetime = MADE_AT
) -> ClientCredential:
    """One that works until the end of the year."""
    client = ApiClient(
        id=new_id(),
        organization_id=organization_id(slug),
        name="Landesportal",
        environment=Environment.LIVE,
        scopes=["catalog:read"],
        is_limited_to_land=False,
        quota_per_minute=600,
        created_at=made_at,
        created_by="somebody",
    )
    credential = ClientCredential(
        id=new_id(),
        client_id=client.id,
        kind=CredentialKind.API_KEY,
        key_id="k3yid2ab",
        created_at=made_at,
        expires_at=datetime.combine(LAST_DAY.date(), time(23, 59, 59), tzinfo=UTC),
    )
    session.add(client)
    await session.flush()
    session.add(credential)
    await session.flush()
    return credential


async def make_administrator(
    session: AsyncSession,
    name: str,
    *,
    language: str = "de",
    role: Role = Role.ORGANIZATION_ADMIN,
    is_verified: bool = True,
) -> UUID:
    person = Person(
        id=new_id(),
        issuer="https://login.example",
        subject=name,
        name=name,
        email=f"{name}@stadt.example",
        is_email_verified=is_verified,
        language=language,
        created_at=MADE_AT,
        logged_in_at=MADE_AT,
    )
    session.add(person)
    await session.flush()
    session.add(
        Membership(
            id=new_id(),
            person_id=person.id,
            organization_id=organization_id("aalen"),
            roles=sorted({Role.MEMBER, role}),
            since=MADE_AT,
        )
    )
    await session.flush()
    return person.id


async def run(session: AsyncSession, *, days_before: int) -> None:
    """As the job does early in the morning."""
    now = LAST_DAY - timedelta(days=days_before) + timedelta(hours=5)
    await remind_of_ending_keys(session, now=now)
    own = settings(public_url="https://stufenplan.example")
    while await send_next(session, settings=own, now=now):
        pass


async def told(session: AsyncSession) -> list[Mail]:
    return list((await session.execute(select(Mail).order_by(Mail.written_at))).scalars())


class TestReminders:
    async def test_they_come_thirty_seven_and_one_day_before_and_once_each(
        self, session: AsyncSession
    ) -> None:
        await make_key(session)
        await make_administrator(session, "anna")

        told_on = []
        for days_before in range(33, -1, -1):
            before = len(await told(session))
            await run(session, days_before=days_before)
            await run(session, days_before=days_before)
            told_on += [days_before] * (len(await told(session)) - before)

        assert told_on == [30, 7, 1]

    async def test_a_day_without_a_worker_is_made_up_for_by_one_mail(
        self, session: AsyncSession
    ) -> None:
        await make_key(session)
        await make_administrator(session, "anna")

        await run(session, days_before=5)
        await run(session, days_before=4)

        assert len(await told(session)) == 1

    async def test_each_administrator_reads_it_in_the_own_language(
        self, session: AsyncSession
    ) -> None:
        await make_key(session)
        await make_administrator(session, "anna")
        await make_administrator(session, "olga", language="en")
        await make_administrator(session, "bert", role=Role.ADVISER)
        await make_administrator(session, "otto", is_verified=False)

        await run(session, days_before=7)

        mails = {mail.recipient: mail for mail in await told(session)}
        assert {at: mail.subject for at, mail in mails.items()} == {
            "anna@stadt.example": "Schlüssel endet am 31.12.2026: Landesportal",
            "olga@stadt.example": "Key ends on 2026-12-31: Landesportal",
        }
        text = mails["olga@stadt.example"].text
        assert "k3yid2ab" in text
        assert "https://stufenplan.example/en/organisation/schnittstellen" in text

    @pytest.mark.parametrize(
        ("lifetime", "days_before", "count"), [(30, 29, 0), (30, 7, 1), (31, 30, 1), (1, 1, 0)]
    )
    async def test_a_key_that_was_made_later_than_that_needs_no_reminder(
        self, session: AsyncSession, lifetime: int, days_before: int, count: int
    ) -> None:
        await make_key(session, made_at=LAST_DAY - timedelta(days=lifetime))
        await make_administrator(session, "anna")

        await run(session, days_before=days_before)

        assert len(await told(session)) == count

    @pytest.mark.parametrize("table", [ApiClient, ClientCredential])
    async def test_what_was_revoked_needs_none(
        self, session: AsyncSession, table: type[ApiClient] | type[ClientCredential]
    ) -> None:
        await make_key(session)
        await make_administrator(session, "anna")
        await session.execute(update(table).values(revoked_at=MADE_AT))

        await run(session, days_before=7)

        assert await told(session) == []

    async def test_where_nobody_could_be_told_the_next_day_tries_again(
        self, session: AsyncSession
    ) -> None:
        credential = await make_key(session)
        await run(session, days_before=7)
        await make_administrator(session, "anna")

        await run(session, days_before=6)

        assert (len(await told(session)), credential.reminded_days) == (1, 7)
