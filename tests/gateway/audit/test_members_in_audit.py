"""Who joined and left, in the audit: the own people by name, all others by id."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from gateway.audit.models import AuditEntry
from reference.organizations import organization_id
from tests.gateway.members.conftest import Enter, Somebody
from tests.gateway.members.test_invitations import accept, invite
from tests.gateway.members.test_memberships import end, give
from tests.gateway.members.test_registrations import decide, listed, register

ADMIN, COORDINATOR = Role.ORGANIZATION_ADMIN, Role.LAND_COORDINATOR
ENTRIES = "/api/accounts/v1/audit-entries"


async def deeds(session: AsyncSession, *, besides: str = "session.opened") -> list[AuditEntry]:
    statement = select(AuditEntry).where(AuditEntry.action != besides)
    return list((await session.execute(statement.order_by(AuditEntry.number))).scalars())


async def read(administrator: Somebody) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    body = (await administrator.api.get(ENTRIES, params={"limit": 100})).json()
    return body["items"], body["names"]


class TestJoining:
    async def test_who_accepts_an_invitation_leaves_both_entries(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert")
        invitation = (await invite(anna, bert.email, Role.ADVISER)).json()
        await accept(bert, invitation)

        made, accepted, added = await deeds(session)
        assert (made.action, made.actor_id) == ("invitation.made", str(anna.id))
        assert (accepted.action, accepted.actor_id) == ("invitation.accepted", str(bert.id))
        assert (added.action, added.subject_id) == ("membership.added", str(bert.id))
        assert {entry.organization_id for entry in (made, accepted, added)} == {
            anna.organization_id
        }
        assert added.details == {"roles": "adviser, member"}
        assert bert.email not in str([vars(entry) for entry in (made, accepted, added)])

    async def test_a_registration_is_nobodys_deed_but_the_persons(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        nora = await enter("nora", "ulm")
        await register(nora)
        (own,) = await listed(nora, "own")
        headers = {"If-Match": f'"v{own["version"]}"'}
        await nora.api.delete(f"/api/accounts/v1/registrations/{own['id']}", headers=headers)

        entries = await deeds(session)
        assert [(entry.action, entry.organization_id) for entry in entries] == [
            ("registration.made", None),
            ("registration.withdrawn", None),
        ]

    async def test_a_confirmed_one_is_told_in_the_new_organisation(
        self, enter: Enter, session: AsyncSession
    ) -> None:
        nora = await enter("nora")
        registered = (await register(nora)).json()
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        await decide(lena, registered)

        _, confirmed, added = await deeds(session)
        backnang = organization_id("backnang")
        assert (confirmed.organization_id, added.organization_id) == (backnang, backnang)
        assert (confirmed.actor_id, added.subject_id) == (str(lena.id), str(nora.id))


class TestNames:
    async def test_own_people_and_organisations_have_names_and_others_have_none(
        self, enter: Enter
    ) -> None:
        nora = await enter("nora")
        registered = (await register(nora)).json()
        lena = await enter("lena", "land-baden-wuerttemberg", COORDINATOR)
        await decide(lena, registered)
        acting = {"organization_id": str(organization_id("backnang"))}
        await nora.api.put("/api/accounts/v1/session/acting-for", json=acting)

        entries, names = await read(nora)

        assert "registration.confirmed" in [entry["action"] for entry in entries]
        assert names[str(nora.id)] == {"de": "Nora", "en": None}
        assert names[str(organization_id("backnang"))]["de"] == "Backnang"
        assert str(lena.id) not in names

    async def test_who_has_left_keeps_the_name(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        bert = await enter("bert", "aalen")
        await end(bert, bert)

        _, names = await read(anna)

        assert names[str(bert.id)]["de"] == "Bert"

    async def test_a_key_is_called_by_the_part_that_may_be_shown(self, enter: Enter) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        clients = "/api/accounts/v1/api-clients"
        new = {"name": "Landesportal", "scopes": ["catalog:read"]}
        client = (await anna.api.post(clients, json=new)).json()
        made = await anna.api.post(
            f"{clients}/{client['id']}/credentials", json={"kind": "api_key"}
        )

        _, names = await read(anna)

        assert names[client["id"]]["de"] == "Landesportal"
        credential = made.json()["credential"]
        assert names[credential["id"]]["de"] == credential["key_id"]

    async def test_the_platform_learns_no_persons_name(
        self, enter: Enter, administrator: dict[str, str]
    ) -> None:
        anna = await enter("anna", "aalen", ADMIN)
        await give(anna, anna, ADMIN, Role.ADVISER)

        body = (await anna.api.get(ENTRIES, headers=administrator)).json()

        assert str(anna.id) not in body["names"]
