"""`/v1/erasure`: people erase their own account, and nobody else's."""

from httpx import AsyncClient
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from chassis.mechanics import event
from chassis.personal_rows import person_hash
from gateway.audit.models import AuditEntry
from gateway.browser_sessions.models import BrowserSession
from gateway.erasures.models import Erasure
from gateway.memberships.models import Membership
from gateway.people.models import Person
from tests.gateway.members.conftest import PROFILE, Enter, Somebody

PATH = "/api/accounts/v1/erasure"
FINAL = {"is_final": True}
ADMIN = Role.ORGANIZATION_ADMIN


async def is_stored(session: AsyncSession, somebody: Somebody) -> bool:
    session.expire_all()
    found = await session.scalar(select(Person.id).where(Person.id == somebody.id))
    return found is not None


class TestPreviewErasure:
    async def test_it_names_organizations_that_nobody_else_administers(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)

        preview = (await anna.api.get(PATH)).json()

        assert [left["names"]["de"] for left in preview["left_without_administrator"]] == ["Aalen"]

    async def test_it_names_none_where_somebody_else_does(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await enter("bert", "aalen", ADMIN)

        assert (await anna.api.get(PATH)).json() == {"left_without_administrator": []}

    async def test_nobody_in_particular_is_refused(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        assert (await api.get(PATH)).status_code == 401
        assert (await api.get(PATH, headers=administrator)).status_code == 401


class TestEraseAccount:
    async def test_person_logins_and_memberships_are_gone(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)

        response = await anna.api.post(PATH, json=FINAL)

        assert response.status_code == 204
        assert "__Host-session=" in response.headers["set-cookie"]
        assert not await is_stored(session, anna)
        for rows in (
            select(func.count()).where(BrowserSession.person_id == anna.id),
            select(func.count()).where(Membership.person_id == anna.id),
        ):
            assert await session.scalar(rows) == 0
        assert (await anna.api.get(PROFILE)).json()["person"] is None

    async def test_others_stay(self, enter: Enter, session: AsyncSession) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen", ADMIN)

        await anna.api.post(PATH, json=FINAL)

        assert await is_stored(session, bert)
        assert await bert.roles() == ["member", "organization_admin"]

    async def test_the_audit_of_each_organization_says_so_by_id_alone(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen")

        await anna.api.post(PATH, json=FINAL)

        entry = await session.scalar(select(AuditEntry).where(AuditEntry.action == "person.erased"))
        assert entry is not None
        assert entry.actor_id == entry.subject_id == str(anna.id)
        assert entry.organization_id == anna.organization_id

    async def test_it_is_remembered_and_the_services_are_told_by_a_hash(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna")

        await anna.api.post(PATH, json=FINAL)

        remembered = await session.scalars(select(Erasure.person_hash))
        told = select(event.c.subject, event.c.audience).where(event.c.type.contains("person"))
        queued = text(
            "SELECT count(*) FROM gateway.pgqueuer WHERE entrypoint = 'remember_erasures'"
        )
        assert list(remembered) == [person_hash(anna.id)]
        assert (await session.execute(told)).all() == [(person_hash(anna.id), "siblings")]
        assert await session.scalar(queued) == 1

    async def test_who_comes_back_is_somebody_new(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        first = await enter("anna", "aalen", ADMIN)
        await first.api.post(PATH, json=FINAL)

        second = await enter("anna")

        assert second.id != first.id
        assert await second.roles() == []

    async def test_without_knowing_that_it_is_final_nothing_happens(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna")

        for body in ({}, {"is_final": False}, {"is_final": True, "person_id": str(anna.id)}):
            assert (await anna.api.post(PATH, json=body)).status_code == 422

        assert await is_stored(session, anna)

    async def test_nobody_in_particular_is_refused(
        self, api: AsyncClient, administrator: dict[str, str]
    ) -> None:
        assert (await api.post(PATH, json=FINAL)).status_code == 401
        assert (await api.post(PATH, json=FINAL, headers=administrator)).status_code == 401

    async def test_another_websites_form_is_refused(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna")

        response = await anna.api.post(
            PATH, json=FINAL, headers={"Sec-Fetch-Site": "cross-site", "X-CSRF": ""}
        )

        assert response.status_code == 403
        assert await is_stored(session, anna)
