"""`PUT`, `GET` and `DELETE /v1/sources/{source}/records/{foreign_id}`."""

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.models import Solution
from chassis.identity import Role
from tests.catalog.drafts.test_reviewing import PUBLICATION
from tests.catalog.factories import AACHEN, MUENCHEN, make_organization
from tests.catalog.members import client_headers, member_headers
from tests.catalog.sources.pushes import (
    OTHER,
    OWN,
    PUSHED,
    RECORD,
    RECORDS,
    SCOPE,
    content,
    draft_of,
    push,
    pushed,
)
from tests.support.keys import person_headers, sibling_headers
from tests.support.service import client


async def publish(editor: AsyncClient, slug: str) -> None:
    draft = await draft_of(editor, slug)
    assert draft["status"] == "in_review", draft["findings"]
    response = await editor.post(
        f"/v1/drafts/{draft['id']}/publication",
        json=PUBLICATION,
        headers={"If-Match": f'"v{draft["version"]}"'},
    )
    assert response.status_code == 200, response.text


class TestPushRecord:
    async def test_a_new_record_becomes_the_draft_of_an_entry_of_the_organisation(
        self, portal: AsyncClient, member: AsyncClient, api: AsyncClient
    ) -> None:
        response = await push(portal, url="https://portal.example/pegel-7")

        assert response.status_code == 201
        assert response.headers["location"] == RECORD
        record = response.json()
        assert (record["outcome"], record["state"]) == ("created", "taken_over")
        draft = await draft_of(member, record["solution_slug"])
        assert (draft["origin"], draft["status"]) == ("import", "draft")
        assert draft["content"]["owner_id"] == str(OWN)
        assert (await api.get(f"/v1/solutions/{record['solution_slug']}")).status_code == 404

    async def test_the_same_content_changes_nothing(
        self, portal: AsyncClient, member: AsyncClient
    ) -> None:
        first = await push(portal)
        before = await draft_of(member, first.json()["solution_slug"])

        again = await push(portal)

        assert (again.status_code, again.json()["outcome"]) == (200, "unchanged")
        assert again.headers["etag"] == first.headers["etag"]
        assert await draft_of(member, first.json()["solution_slug"]) == before

    async def test_it_is_submitted_where_it_is_asked_for_and_nothing_is_wrong(
        self, portal: AsyncClient, member: AsyncClient
    ) -> None:
        sound = await pushed(portal, submit=True)
        faulty = await pushed(
            portal, to=f"{RECORDS}/faulty", content={"name": "Faulty", "kind": 7}, submit=True
        )

        assert (await draft_of(member, sound["solution_slug"]))["status"] == "in_review"
        assert (await draft_of(member, faulty["solution_slug"]))["status"] == "draft"
        assert any(finding["severity"] == "error" for finding in faulty["findings"])

    async def test_only_another_person_makes_it_public(
        self, portal: AsyncClient, editor: AsyncClient, api: AsyncClient, app: FastAPI
    ) -> None:
        slug = (await pushed(portal, submit=True))["solution_slug"]
        draft = await draft_of(editor, slug)

        by_itself = await portal.post(
            f"/v1/drafts/{draft['id']}/publication", json=PUBLICATION, headers={"If-Match": "*"}
        )
        own = member_headers(OWN, Role.FEDERAL_EDITOR, subject="editor of the owner")
        async with client(app, headers=own) as editor_of_the_owner:
            by_its_owner = await editor_of_the_owner.post(
                f"/v1/drafts/{draft['id']}/publication", json=PUBLICATION, headers={"If-Match": "*"}
            )
        await publish(editor, slug)

        assert by_itself.status_code == 403
        assert by_its_owner.json()["type"] == "/problems/four-eyes-needed"
        assert (await api.get(f"/v1/solutions/{slug}")).json()["owner_id"] == str(OWN)

    async def test_pushing_what_is_public_already_makes_no_revision(
        self, portal: AsyncClient, editor: AsyncClient, api: AsyncClient
    ) -> None:
        slug = (await pushed(portal, submit=True))["solution_slug"]
        await publish(editor, slug)

        again = await pushed(portal, submit=True, url="https://portal.example/neu")

        assert again["outcome"] == "changed"
        assert (await editor.get("/v1/drafts")).json()["total"] == 0
        revisions = (await api.get(f"/v1/solutions/{slug}/revisions")).json()
        assert revisions["total"] == 1

    async def test_what_was_edited_here_stays_and_both_values_are_shown(
        self, portal: AsyncClient, member: AsyncClient
    ) -> None:
        first = await pushed(portal)
        draft = await draft_of(member, first["solution_slug"])
        await member.put(
            f"/v1/drafts/{draft['id']}",
            json={"content": draft["content"] | {"name": "Pegelkarte der Stadt"}},
            headers={"If-Match": f'"v{draft["version"]}"'},
        )

        later = await pushed(
            portal, content=content(name="Pegelkarte 2", website_url="https://pegel.example")
        )

        merged = (await draft_of(member, first["solution_slug"]))["content"]
        assert merged["name"] == "Pegelkarte der Stadt"
        assert merged["website_url"] == "https://pegel.example"
        shown = {field["pointer"]: field for field in later["merge"]}
        assert shown["/name"] == {
            "pointer": "/name",
            "base": "Pegelkarte",
            "ours": "Pegelkarte der Stadt",
            "theirs": "Pegelkarte 2",
            "taken": "ours",
        }
        assert shown["/website_url"]["taken"] == "theirs"

    async def test_an_entry_that_went_to_somebody_else_is_left_alone(
        self, portal: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        slug = (await pushed(portal))["solution_slug"]
        given = update(Solution).where(Solution.slug == slug).values(owner_id=OTHER)
        await session.execute(given)
        await session.commit()

        later = await pushed(portal, content=content(name="Feindliche Übernahme"))

        assert (later["outcome"], later["merge"]) == ("changed", [])
        assert (await draft_of(editor, slug))["name"] == "Pegelkarte"

    async def test_a_version_that_is_not_the_current_one_is_refused(
        self, portal: AsyncClient
    ) -> None:
        tag = (await push(portal)).headers["etag"]
        changed = await push(portal, if_match=tag, content=content(name="Neu"))

        stale = await push(portal, if_match=tag, content=content(name="Neuer"))
        missing = await push(portal, to=f"{RECORDS}/none", if_match=tag)

        assert changed.status_code == 200
        assert (stale.status_code, missing.status_code) == (412, 412)

    async def test_a_source_belongs_to_whom_used_its_name_first(
        self, portal: AsyncClient, competitor: AsyncClient
    ) -> None:
        await push(portal)

        answers = [
            await push(competitor),
            await competitor.get(RECORD),
            await competitor.delete(RECORD),
            await competitor.post(RECORDS, json={"items": [{"foreign_id": "a", "removed": True}]}),
        ]

        assert [answer.status_code for answer in answers] == [404] * 4
        assert {a.json()["type"] for a in answers} == {"/problems/source-not-found"}
        assert (await competitor.get(PUSHED)).json()["total"] == 0

    async def test_an_organisation_has_a_bounded_number_of_sources(
        self, portal: AsyncClient
    ) -> None:
        for number in range(20):
            items = {"items": [{"foreign_id": "a", "removed": True}]}
            await portal.post(f"/v1/sources/s-{number}/records", json=items)

        response = await push(portal)

        assert response.json()["type"] == "/problems/too-many-sources"


class TestWhoMayPush:
    @pytest.mark.usefixtures("portal")
    async def test_a_client_without_the_scope_may_not(self, app: FastAPI) -> None:
        headers = client_headers(OWN, "catalog:read", "catalog:writer")
        async with client(app, headers=headers) as reader:
            assert (await push(reader)).status_code == 403
            assert (await reader.get(PUSHED)).status_code == 403

    async def test_somebody_has_to_act_for_an_organisation(
        self, app: FastAPI, api: AsyncClient, session: AsyncSession
    ) -> None:
        assert (await push(api)).status_code == 401
        for headers in (person_headers("catalog", Role.ADVISER), sibling_headers("catalog")):
            async with client(app, headers=headers) as caller:
                assert (await push(caller)).status_code == 403

    async def test_members_push_too(self, portal: AsyncClient, member: AsyncClient) -> None:
        assert (await push(member)).status_code == 201
        assert (await push(portal)).json()["outcome"] == "unchanged"

    async def test_nobody_pushes_for_another_organisation(
        self, portal: AsyncClient, competitor: AsyncClient
    ) -> None:
        for owner in (str(OTHER), "019ab1c2-0000-7000-8000-00000000dead", "nobody"):
            response = await push(portal, content=content(owner_id=owner))

            assert response.json()["type"] == "/problems/owner-not-yours"

    async def test_a_body_of_a_land_pushes_for_the_organisations_of_its_land(
        self, app: FastAPI, session: AsyncSession, empty_catalogue: None
    ) -> None:
        await make_organization(session, OTHER, name="Aachen", area_key=AACHEN)
        async with client(
            app, headers=client_headers(OWN, SCOPE, kind="state", area_key="05")
        ) as land:
            record = await pushed(land, content=content(owner_id=str(OTHER)))
        async with client(
            app, headers=client_headers(OWN, SCOPE, kind="state", area_key="09")
        ) as bavaria:
            foreign = await push(bavaria, content=content(owner_id=str(OTHER), name="Neu"))
        async with client(app, headers=member_headers(OTHER)) as town:
            seen = await draft_of(town, record["solution_slug"])

        assert seen["content"]["owner_id"] == str(OTHER)
        assert foreign.json()["type"] == "/problems/owner-not-yours"

    @pytest.mark.parametrize(
        ("limit", "area_key", "expected"),
        [
            ("05", AACHEN, 201),
            ("05", "05", 201),
            ("05", MUENCHEN, 403),
            ("05", None, 403),
            ("", AACHEN, 403),
            (None, None, 201),
        ],
    )
    async def test_a_client_that_is_limited_to_a_land_pushes_nothing_from_outside(
        self,
        app: FastAPI,
        session: AsyncSession,
        limit: str | None,
        area_key: str | None,
        expected: int,
    ) -> None:
        headers = client_headers(OWN, SCOPE, area_key=area_key, land_limit=limit)
        async with client(app, headers=headers) as limited:
            response = await push(limited)

        assert response.status_code == expected
        if expected == 403:
            assert response.json()["type"] == "/problems/outside-land"

    async def test_the_limit_holds_for_the_organisations_of_a_land_body_too(
        self, app: FastAPI, session: AsyncSession
    ) -> None:
        await make_organization(session, OTHER, name="München", area_key=MUENCHEN)
        headers = client_headers(OWN, SCOPE, kind="state", area_key="09", land_limit="05")
        async with client(app, headers=headers) as odd:
            response = await push(odd, content=content(owner_id=str(OTHER)))

        assert response.json()["type"] == "/problems/outside-land"


class TestGetRecord:
    async def test_it_tells_what_came_and_from_where(
        self, portal: AsyncClient, editor: AsyncClient
    ) -> None:
        await push(portal, url="https://portal.example/pegel-7")

        for reader in (portal, editor):
            record = (await reader.get(RECORD)).json()

            assert (record["source"], record["foreign_id"]) == ("portal", "pegel-7")
            assert record["content"] == content()
            assert record["url"] == "https://portal.example/pegel-7"

    async def test_what_was_never_pushed_is_missing(self, portal: AsyncClient) -> None:
        assert (await portal.get(RECORD)).json()["type"] == "/problems/source-not-found"
        await push(portal)
        none = await portal.get(f"{RECORDS}/none")
        assert none.json()["type"] == "/problems/record-not-found"


class TestRemoveRecord:
    async def test_an_entry_that_nobody_worked_on_goes_with_it(
        self, portal: AsyncClient, member: AsyncClient
    ) -> None:
        await push(portal)
        await push(portal, content=content(name="Neu"))

        removed = await portal.delete(RECORD)
        again = await portal.delete(RECORD)

        assert (removed.status_code, again.status_code) == (204, 204)
        assert (await member.get("/v1/own-entries")).json()["total"] == 0
        tombstone = (await portal.get(RECORD)).json()
        assert (tombstone["state"], tombstone["solution_slug"]) == ("removed", None)
        assert tombstone["removed_at"]

    async def test_what_somebody_worked_on_stays_for_an_editor_to_decide(
        self, portal: AsyncClient, member: AsyncClient, editor: AsyncClient
    ) -> None:
        slug = (await pushed(portal))["solution_slug"]
        draft = await draft_of(member, slug)
        await member.put(
            f"/v1/drafts/{draft['id']}",
            json={"content": draft["content"] | {"name": "Bearbeitet"}},
            headers={"If-Match": f'"v{draft["version"]}"'},
        )

        await portal.delete(RECORD)

        assert (await draft_of(member, slug))["name"] == "Bearbeitet"
        assert (await editor.get(PUSHED, params={"is_open": True})).json()["total"] == 1

    async def test_a_public_entry_stays_until_an_editor_withdraws_it_and_the_feed_tells(
        self, portal: AsyncClient, editor: AsyncClient, api: AsyncClient
    ) -> None:
        slug = (await pushed(portal, submit=True))["solution_slug"]
        await publish(editor, slug)

        await portal.delete(RECORD)
        (proposed,) = (await editor.get(PUSHED, params={"is_open": True})).json()["items"]
        withdrawn = await editor.post(
            f"/v1/solutions/{slug}/withdrawal",
            json={"reason": {"de": "Nicht mehr im Portal."}},
            headers={"If-Match": '"v1"'},
        )

        assert (proposed["state"], proposed["solution_slug"]) == ("removed", slug)
        assert withdrawn.is_success
        assert (await api.get(f"/v1/solutions/{slug}")).json()["status"] == "withdrawn"
        assert (await editor.get(PUSHED, params={"is_open": True})).json()["total"] == 0

    async def test_uses_keep_an_entry(
        self, portal: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        slug = (await pushed(portal))["solution_slug"]
        used = {
            "organization_name": "Aachen",
            "source_label": "Bericht",
            "checked_on": "2026-11-22",
        }
        assert (await editor.post(f"/v1/solutions/{slug}/uses", json=used)).status_code == 201

        await portal.delete(RECORD)

        assert await draft_of(editor, slug)

    async def test_it_comes_back_when_it_is_pushed_again(self, portal: AsyncClient) -> None:
        await push(portal)
        await portal.delete(RECORD)

        back = await pushed(portal)

        assert (back["outcome"], back["state"], back["removed_at"]) == (
            "changed",
            "taken_over",
            None,
        )
        assert back["solution_slug"]

    async def test_the_version_guards_it(self, portal: AsyncClient) -> None:
        await push(portal)

        stale = await portal.delete(RECORD, headers={"If-Match": '"v7"'})
        current = await portal.delete(RECORD, headers={"If-Match": '"v1"'})

        assert (stale.status_code, current.status_code) == (412, 204)

    async def test_what_was_never_pushed_is_missing(self, portal: AsyncClient) -> None:
        await push(portal)

        assert (await portal.delete(f"{RECORDS}/none")).status_code == 404
