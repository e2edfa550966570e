"""Recording, changing and removing uses."""

from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import Origin, SolutionStatus
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from tests.catalog.factories import (
    AACHEN,
    NOW,
    SOLINGEN,
    make_experience,
    make_organization,
    make_solution,
    make_transfer,
    make_use,
)
from tests.catalog.uses.bodies import matching, use_body
from tests.catalog.uses.conftest import Told
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty_catalogue")
USES = "/v1/solutions/pegel/uses"


class TestRecordUse:
    async def test_a_use_with_a_source_is_documented_listed_found_and_told(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        await make_solution(session, slug="pegel")
        await told()

        created = await editor.post(
            USES, json=use_body(since="2023", solution_version="2.4", scope={"de": "Bauhof"})
        )

        use = created.json()
        assert created.status_code == 201
        assert created.headers["location"] == f"/v1/uses/{use['id']}"
        assert (use["level"], use["version"], use["land"]) == ("documented", 1, "05")
        listed = (await api.get(USES)).json()
        assert [item["id"] for item in listed["items"]] == [use["id"]]
        assert listed["counts"] == {"documented": 1, "confirmed": 0}
        assert (listed["items"][0]["solution_version"], listed["items"][0]["since"]) == (
            "2.4",
            "2023",
        )
        found = (await api.get("/v1/solutions", params={"q": "Aachen"})).json()
        assert [card["slug"] for card in found["items"]] == ["pegel"]
        assert await told() == [("use.published", use["id"])]

    async def test_a_use_without_a_source_is_claimed_and_nobody_but_editors_sees_it(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        await make_solution(session, slug="pegel")
        await told()

        created = await editor.post(USES, json=use_body(source_label=None, checked_on=None))

        use = created.json()
        assert use["level"] == "claimed"
        assert (await api.get(USES)).json()["items"] == []
        assert (await api.get(f"/v1/uses/{use['id']}")).status_code == 404
        seen = await editor.get(USES)
        assert [item["id"] for item in seen.json()["items"]] == [use["id"]]
        assert seen.json()["counts"] == {"documented": 0, "confirmed": 0}
        assert seen.headers["cache-control"] == "private, no-store"
        assert await told() == []

    async def test_a_draft_may_have_uses_already(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        await make_solution(session, slug="pegel", status=SolutionStatus.DRAFT)
        await told()

        created = await editor.post(USES, json=use_body())

        assert created.status_code == 201
        assert len((await editor.get(USES)).json()["items"]) == 1
        assert (await api.get(f"/v1/uses/{created.json()['id']}")).status_code == 404
        assert (await api.get("/v1/uses")).json()["total"] == 0
        assert await told() == []

    async def test_sending_it_again_with_the_same_key_records_one(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        key = {"Idempotency-Key": "the-same-key"}

        first = await editor.post(USES, json=use_body(), headers=key)
        again = await editor.post(USES, json=use_body(), headers=key)

        assert first.json() == again.json()
        assert (await editor.get(USES)).json()["total"] == 1

    async def test_the_same_organisation_in_the_same_area_is_a_conflict(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        await editor.post(USES, json=use_body())

        again = await editor.post(USES, json=use_body(status="ended"))
        elsewhere = await editor.post(USES, json=use_body(area_key=SOLINGEN))

        assert again.status_code == 409
        assert again.json()["type"] == "/problems/use-already-recorded"
        assert elsewhere.status_code == 201

    async def test_only_editors_record(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="pegel")

        anonymous = await api.post(USES, json=use_body())
        person = await api.post(USES, json=use_body(), headers=person_headers("catalog"))

        assert (anonymous.status_code, person.status_code) == (401, 403)

    async def test_what_is_not_there_cannot_be_used(self, editor: AsyncClient) -> None:
        response = await editor.post("/v1/solutions/missing/uses", json=use_body())

        assert response.status_code == 404

    @pytest.mark.parametrize(
        ("stated", "pointer"),
        [
            ({"organization_name": " "}, "/organization_name"),
            ({"area_key": "059999999999"}, "/area_key"),
            ({"organization_id": str(uuid4())}, "/organization_id"),
            ({"claimed_by": str(uuid4())}, "/claimed_by"),
            ({"since": "2023-13"}, "/since"),
            ({"since": "2023-05", "until": "2022"}, "/until"),
            ({"contact": "bauhof@aachen.example"}, "/has_contact_consent"),
            ({"checked_on": None}, "/checked_on"),
            ({"source_label": None}, "/checked_on"),
            ({"source_label": None, "checked_on": None, "source_url": "https://a.de"},
             "/source_url"),
            ({"level": "confirmed"}, "/level"),
        ],
    )  # fmt: skip
    async def test_a_mistake_is_told_at_its_member(
        self,
        editor: AsyncClient,
        session: AsyncSession,
        stated: dict[str, object],
        pointer: str,
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await editor.post(USES, json=use_body(**stated))

        assert response.status_code == 422
        assert pointer in [error["pointer"] for error in response.json()["errors"]]

    async def test_a_period_may_begin_and_end_in_the_same_year(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await editor.post(USES, json=use_body(since="2023-05", until="2023"))

        assert response.status_code == 201

    async def test_the_alias_of_a_municipality_becomes_its_key(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await editor.post(USES, json=use_body(area_key="05334002"))

        assert response.json()["area"]["key"] == AACHEN


class TestChangeUse:
    async def test_what_is_known_is_replaced_indexed_and_told(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        use = await make_use(session, solution, organization_name="Aachen")
        await told()

        changed = await editor.put(
            f"/v1/uses/{use.id}",
            json=use_body(area_key=SOLINGEN, organization_name="Solingen", status="ended"),
            headers=matching(1),
        )

        assert changed.status_code == 200
        assert changed.headers["etag"] == '"v2"'
        body = (await api.get(f"/v1/uses/{use.id}")).json()
        assert (body["organization_name"], body["status"], body["version"]) == (
            "Solingen", "ended", 2,
        )  # fmt: skip
        assert (await api.get("/v1/solutions", params={"q": "Solingen"})).json()["total"] == 1
        assert await told() == [("use.changed", str(use.id))]

    async def test_what_stops_being_public_is_gone_with_all_that_hangs_on_it(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        use = await make_use(session, solution, organization_name="Aachen")
        other = await make_use(session, solution)
        experience = await make_experience(session, use)
        transfer = await make_transfer(session, use, other)
        await told()

        await editor.put(
            f"/v1/uses/{use.id}", json=use_body(visibility="private"), headers=matching(1)
        )

        assert sorted(await told()) == [
            ("experience.removed", str(experience.id)),
            ("transfer.removed", str(transfer.id)),
            ("use.removed", str(use.id)),
        ]
        for path in (f"uses/{use.id}", f"uses/{use.id}/experience", f"transfers/{transfer.id}"):
            assert (await api.get(f"/v1/{path}")).status_code == 404
            assert (await editor.get(f"/v1/{path}")).status_code == 200
        [left] = (await api.get(USES)).json()["items"]
        assert (left["id"], left["transfers"]) == (str(other.id), [])

        await editor.put(f"/v1/uses/{use.id}", json=use_body(), headers=matching(2))

        assert sorted(await told()) == [
            ("experience.published", str(experience.id)),
            ("transfer.published", str(transfer.id)),
            ("use.published", str(use.id)),
        ]

    async def test_changing_a_confirmed_fact_takes_the_confirmation_away(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        use = await make_use(
            session, solution, organization_name="Aachen", level=UseLevel.CONFIRMED
        )

        kept = await editor.put(
            f"/v1/uses/{use.id}", json=use_body(note={"de": "Neu."}), headers=matching(1)
        )
        lost = await editor.put(
            f"/v1/uses/{use.id}", json=use_body(status="ended"), headers=matching(2)
        )

        assert (kept.json()["level"], lost.json()["level"]) == ("confirmed", "documented")
        assert (lost.json()["confirmed_by"], lost.json()["confirmation_expires_on"]) == (None, None)

    async def test_a_sourced_use_that_is_edited_is_no_longer_the_files(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        use.origin = Origin.SOURCED_ENTRY
        await session.commit()

        await editor.put(f"/v1/uses/{use.id}", json=use_body(), headers=matching(1))

        await session.refresh(use)
        assert use.origin is Origin.ORGANIZATION

    async def test_an_old_or_missing_version_is_refused(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        path = f"/v1/uses/{use.id}"
        await editor.put(path, json=use_body(), headers=matching(1))

        old = await editor.put(path, json=use_body(), headers=matching(1))
        none = await editor.put(path, json=use_body())

        assert (old.status_code, none.status_code) == (412, 428)

    async def test_only_editors_change_and_only_what_exists(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        path = f"/v1/uses/{use.id}"

        anonymous = await api.put(path, json=use_body(), headers=matching(1))
        person = await api.put(
            path, json=use_body(), headers=matching(1) | person_headers("catalog")
        )
        missing = await editor.put(f"/v1/uses/{uuid4()}", json=use_body(), headers=matching(1))

        assert [r.status_code for r in (anonymous, person, missing)] == [401, 403, 404]
        assert missing.json()["type"] == "/problems/use-not-found"

    async def test_becoming_another_recorded_use_is_a_conflict(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        await make_use(session, solution, organization_name="Aachen")
        use = await make_use(session, solution, organization_name="Anders")

        response = await editor.put(f"/v1/uses/{use.id}", json=use_body(), headers=matching(1))

        assert response.status_code == 409


class TestRemoveUse:
    async def test_it_is_gone_with_experience_and_transfers(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        use, other = await make_use(session, solution), await make_use(session, solution)
        experience = await make_experience(session, use)
        transfer = await make_transfer(session, other, use)
        await told()

        response = await editor.delete(f"/v1/uses/{use.id}", headers=matching(1))

        assert response.status_code == 204
        assert (await api.get(USES)).json()["total"] == 1
        assert (await api.get("/v1/transfers")).json()["total"] == 0
        assert sorted(await told()) == [
            ("experience.removed", str(experience.id)),
            ("transfer.removed", str(transfer.id)),
            ("use.removed", str(use.id)),
        ]

    async def test_refused_without_right_version_or_use(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        path = f"/v1/uses/{use.id}"

        anonymous = await api.delete(path, headers=matching(1))
        person = await api.delete(path, headers=matching(1) | person_headers("catalog"))
        old = await editor.delete(path, headers=matching(7))
        none = await editor.delete(path)
        missing = await editor.delete(f"/v1/uses/{uuid4()}", headers=matching(1))

        answers = [r.status_code for r in (anonymous, person, old, none, missing)]
        assert answers == [401, 403, 412, 428, 404]


class TestOrganizations:
    @pytest.mark.parametrize(
        ("name", "area_key", "organization", "organization_area"),
        [
            ("Stadt Solingen", SOLINGEN, "Solingen", SOLINGEN),
            ("Bayern (Land)", "09", "Freistaat Bayern", "09"),
            ("Hamburg", "020000000000", "Hamburg", "02"),
        ],
    )
    async def test_name_and_area_together_find_the_organisation(
        self,
        editor: AsyncClient,
        session: AsyncSession,
        name: str,
        area_key: str,
        organization: str,
        organization_area: str,
    ) -> None:
        await make_solution(session, slug="pegel")
        known = uuid4()
        await make_organization(session, known, name=organization, area_key=organization_area)

        response = await editor.post(USES, json=use_body(organization_name=name, area_key=area_key))

        assert response.json()["organization_id"] == str(known)

    @pytest.mark.parametrize(
        ("name", "area_key"),
        [
            ("Stadtwerke Solingen", SOLINGEN),
            ("Solingen", AACHEN),
            ("Solingen", None),
            ("Solingen", "05"),
        ],
    )
    async def test_anything_less_finds_none(
        self, editor: AsyncClient, session: AsyncSession, name: str, area_key: str | None
    ) -> None:
        await make_solution(session, slug="pegel")
        await make_organization(session, uuid4(), name="Solingen", area_key=SOLINGEN)

        response = await editor.post(USES, json=use_body(organization_name=name, area_key=area_key))

        assert response.json()["organization_id"] is None

    async def test_two_of_a_name_find_none(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        for _ in range(2):
            await make_organization(session, uuid4(), name="Aachen", area_key=AACHEN)

        response = await editor.post(USES, json=use_body())

        assert response.json()["organization_id"] is None

    async def test_the_uses_of_an_organisation_can_be_asked_for(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        known = UUID(int=7)
        await make_use(session, solution, organization_id=known)
        await make_use(session, solution)

        body = (await api.get("/v1/uses", params={"organization_id": str(known)})).json()

        assert [use["organization_id"] for use in body["items"]] == [str(known)]


async def test_times_are_those_of_the_change(editor: AsyncClient, session: AsyncSession) -> None:
    use = await make_use(session, await make_solution(session), updated_at=NOW)

    await editor.put(f"/v1/uses/{use.id}", json=use_body(), headers=matching(1))

    assert (await session.get_one(Use, use.id, populate_existing=True)).updated_at != NOW
