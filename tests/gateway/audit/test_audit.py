"""The audit: who reads it, that it holds what was done, and that nobody can change it."""

import asyncio
import csv
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from httpx import AsyncClient
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.identity import PrincipalKind, Role
from gateway.audit.command import verify_audit
from gateway.audit.models import Action, AuditEntry
from gateway.audit.service import Entry, record, verify
from gateway.cli import deployable
from tests.gateway.login.conftest import Browser
from tests.gateway.login.test_sessions import join
from tests.support.databases import own_database_of
from tests.support.service import MakeService

ENTRIES = "/api/accounts/v1/audit-entries"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def deed(organization_id: UUID | None = None, **changes: Any) -> Entry:
    facts: dict[str, Any] = {
        "action": Action.SESSION_OPENED,
        "subject_kind": "person",
        "subject_id": str(uuid4()),
        "actor_kind": PrincipalKind.PERSON,
        "actor_id": str(uuid4()),
        "organization_id": organization_id,
    }
    return Entry(**{**facts, **changes})


async def recorded(session: AsyncSession) -> list[AuditEntry]:
    statement = select(AuditEntry).order_by(AuditEntry.number)
    return list((await session.execute(statement)).scalars())


class TestListAuditEntries:
    async def test_an_administrator_reads_what_was_done_for_the_own_organisation(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        own = await join(session, "aalen", Role.ORGANIZATION_ADMIN)
        await browser.log_in()
        await record(session, deed(own), deed(uuid4()), deed(), now=NOW)
        await session.commit()

        body = (await browser.api.get(ENTRIES)).json()

        assert [item["organization_id"] for item in body["items"]] == [str(own)]
        assert body["total"] == 1

    async def test_the_administrator_of_the_platform_reads_all_page_by_page(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        await record(session, *(deed(uuid4()) for _ in range(5)), now=NOW)
        await session.commit()

        first = (await api.get(f"{ENTRIES}?limit=3", headers=administrator)).json()
        cursor = first["next_cursor"]
        second = (await api.get(f"{ENTRIES}?limit=3&cursor={cursor}", headers=administrator)).json()

        numbers = [item["number"] for item in first["items"] + second["items"]]
        assert numbers == [5, 4, 3, 2, 1]
        assert second["next_cursor"] is None

    async def test_a_period_begins_with_its_first_moment_and_ends_before_its_last(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        for days in range(3):
            await record(session, deed(), now=NOW + timedelta(days=days))
        await session.commit()

        period = {"since": "2026-11-23T12:00:00Z", "until": "2026-11-24T12:00:00Z"}
        body = (await api.get(ENTRIES, params=period, headers=administrator)).json()

        assert [item["number"] for item in body["items"]] == [2]

    @pytest.mark.parametrize("suffix", ["", ".csv", ".jsonl"])
    async def test_nobody_else_reads_it(
        self, browser: Browser, session: AsyncSession, suffix: str
    ) -> None:
        anonymous = await browser.api.get(ENTRIES + suffix)
        await browser.log_in()
        await join(session, "aalen", Role.MEMBER)
        await browser.log_in()
        member = await browser.api.get(ENTRIES + suffix)

        assert (anonymous.status_code, member.status_code) == (401, 403)


class TestExport:
    async def test_both_files_hold_the_same_entries_the_oldest_first(
        self, api: AsyncClient, session: AsyncSession, administrator: dict[str, str]
    ) -> None:
        await record(session, deed(details={"roles": "member"}), deed(), now=NOW)
        await session.commit()

        table = (await api.get(f"{ENTRIES}.csv", headers=administrator)).text
        lines = (await api.get(f"{ENTRIES}.jsonl", headers=administrator)).text

        rows = list(csv.DictReader(StringIO(table)))
        entries = [json.loads(line) for line in lines.splitlines()]
        assert [row["number"] for row in rows] == ["1", "2"]
        assert [row["hash"] for row in rows] == [entry["hash"] for entry in entries]
        assert rows[0]["details"] == "roles: member"

    @pytest.mark.parametrize("word", ["=1+1", "@SUM(A1)", "erika@stadt.example", "", "-1", "Ä"])
    def test_what_is_no_id_and_no_code_word_never_gets_in(self, word: str) -> None:
        with pytest.raises(ValueError, match="code words"):
            deed(details={"note": word})


class TestWhatIsRecorded:
    async def test_login_choice_of_organisation_and_logout_by_ids_only(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await join(session, "aalen")
        town = await join(session, "arnsberg")
        acting_for = {"organization_id": str(town)}
        await browser.api.put("/api/accounts/v1/session/acting-for", json=acting_for)
        person = (await browser.session())["person"]["id"]
        await browser.api.post("/auth/logout")

        entries = await recorded(session)
        assert [(e.action, e.actor_id, e.organization_id) for e in entries] == [
            ("session.opened", person, None),
            ("acting_for.changed", person, town),
            ("session.ended", person, town),
        ]
        assert "Mustermann" not in str([vars(entry) for entry in entries])

    async def test_a_login_that_is_refused(self, browser: Browser, session: AsyncSession) -> None:
        await browser.log_in(nonce="of another login")

        assert [entry.action for entry in await recorded(session)] == ["login.refused"]

    async def test_the_end_of_a_session_elsewhere(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await other_browser.log_in()
        await browser.api.delete("/api/accounts/v1/sessions")

        assert [e.action for e in await recorded(session)][2:] == ["session.ended"]

    async def test_the_end_of_a_session_by_the_identity_provider(
        self, browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in(sid="s-1")
        token = browser.provider.logout_token(sid="s-1")
        await browser.api.post("/auth/backchannel-logout", data={"logout_token": token})

        [entry] = (await recorded(session))[1:]
        assert (entry.action, entry.actor_id) == ("session.ended", "identity-provider")
        assert entry.details == {"sessions": "1"}

    async def test_the_end_of_one_session_by_its_id(
        self, browser: Browser, other_browser: Browser, session: AsyncSession
    ) -> None:
        await browser.log_in()
        await other_browser.log_in()
        sessions = (await browser.api.get("/api/accounts/v1/sessions")).json()["items"]
        [other] = [one["id"] for one in sessions if not one["is_this_one"]]
        await browser.api.delete(f"/api/accounts/v1/sessions/{other}")

        [entry] = (await recorded(session))[2:]
        assert (entry.action, entry.subject_id) == ("session.ended", other)


class TestChain:
    async def test_an_untouched_chain_holds(self, session: AsyncSession) -> None:
        await record(session, deed(), deed(details={"roles": "member"}), now=NOW)
        await record(session, deed(), now=NOW)
        session.expire_all()

        verdict = await verify(session)

        assert (verdict.count, verdict.fault) == (3, None)

    async def test_the_service_can_neither_change_nor_delete(self, session: AsyncSession) -> None:
        await record(session, deed(), now=NOW)
        for statement in ("UPDATE gateway.audit_entry SET actor_id = 'x'", DELETE):
            with pytest.raises(DBAPIError, match="permission denied"):
                async with session.begin_nested():
                    await session.execute(text(statement))


DELETE = "DELETE FROM gateway.audit_entry"


class TestTampering:
    """On a database of its own: the owner of the tables breaks what the service cannot."""

    @pytest.fixture
    async def database(self, under_test: MakeService) -> AsyncIterator[Database]:
        async with own_database_of(under_test(deployable)) as database:
            yield database

    async def fill(self, database: Database) -> None:
        async with database.sessions.begin() as session:
            await record(session, *(deed() for _ in range(4)), now=NOW)

    async def as_owner(self, database: Database, *statements: str) -> None:
        url = str(database.settings.admin_database_url)
        connection = await asyncpg.connect(url)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    @pytest.mark.parametrize(
        "statement",
        ["UPDATE gateway.audit_entry SET actor_id = 'x'", DELETE, "TRUNCATE gateway.audit_entry"],
    )
    async def test_not_even_the_owner_changes_it_by_accident(
        self, database: Database, statement: str
    ) -> None:
        await self.fill(database)

        with pytest.raises(asyncpg.RestrictViolationError):
            await self.as_owner(database, statement)

    @pytest.mark.parametrize(
        ("statement", "fault"),
        [
            ("UPDATE gateway.audit_entry SET actor_id = 'x' WHERE number = 2", "2 was changed"),
            (f"{DELETE} WHERE number = 3", "3 is missing"),
            ("UPDATE gateway.audit_entry SET hash = 'x' WHERE number = 4", "4 was changed"),
        ],
    )
    async def test_the_command_names_the_first_entry_that_is_broken(
        self, database: Database, statement: str, fault: str
    ) -> None:
        await self.fill(database)
        lock = "ALTER TABLE gateway.audit_entry {} TRIGGER only_additions"
        await self.as_owner(database, lock.format("DISABLE"), statement)

        with pytest.raises(SystemExit, match=f"entry {fault}"):
            await verify_audit(database)

    async def test_many_at_once_make_one_chain_without_a_fork(self, database: Database) -> None:
        async def one() -> None:
            async with database.sessions.begin() as session:
                await record(session, deed(), now=NOW)

        await asyncio.gather(*(one() for _ in range(20)))

        async with database.sessions() as session:
            verdict = await verify(session)
        assert (verdict.count, verdict.fault) == (20, None)

    async def test_what_is_undone_leaves_no_gap(self, database: Database) -> None:
        async with database.sessions() as session:
            await record(session, deed(), now=NOW)
            await session.rollback()
        await self.fill(database)

        async with database.sessions() as session:
            verdict = await verify(session)
        assert (verdict.count, verdict.fault) == (4, None)
