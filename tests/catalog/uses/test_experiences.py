"""What was learned from a use, and the reply of the solution's owner."""

from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.uses.enums import Visibility
from tests.catalog.factories import make_experience, make_solution, make_use
from tests.catalog.uses.bodies import matching
from tests.catalog.uses.conftest import Told
from tests.support.keys import person_headers

pytestmark = pytest.mark.usefixtures("empty_catalogue")
TOLD = {
    "effort_days": 40,
    "cost_from_cents": 1_000_000,
    "cost_to_cents": 2_500_000,
    "what_worked": {"de": "Schnell online."},
    "what_did_not_work": {"de": "Zwei Sensoren fielen aus."},
    "would_choose_again": True,
}
REPLY = {"de": "Die neuen Sensoren halten Frost aus."}


class TestTellExperience:
    async def test_it_stands_beside_the_use_and_alone(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        use = await make_use(session, await make_solution(session, slug="pegel"))
        path = f"/v1/uses/{use.id}/experience"
        await told()

        response = await editor.put(path, json=TOLD)

        experience = response.json()
        assert (response.status_code, response.headers["etag"]) == (200, '"v1"')
        assert experience["what_did_not_work"] == {"de": "Zwei Sensoren fielen aus.", "en": None}
        assert (await api.get(path)).json() == experience
        [listed] = (await api.get("/v1/solutions/pegel/uses")).json()["items"]
        assert listed["experience"] == experience
        assert sorted(await told()) == [
            ("experience.published", experience["id"]),
            ("use.changed", str(use.id)),
        ]

    async def test_replacing_it_needs_the_version_and_keeps_the_reply(
        self, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        use = await make_use(session, await make_solution(session, owner_id=uuid4()))
        path = f"/v1/uses/{use.id}/experience"
        await editor.put(path, json=TOLD)
        await editor.put(path + "/reply", json=REPLY, headers=matching(1))
        await told()

        none = await editor.put(path, json=TOLD)
        old = await editor.put(path, json=TOLD, headers=matching(1))
        now = await editor.put(path, json=TOLD | {"effort_days": 50}, headers=matching(2))

        assert (none.status_code, old.status_code, now.status_code) == (428, 412, 200)
        assert (now.json()["effort_days"], now.json()["reply"]["de"]) == (50, REPLY["de"])
        assert ("experience.changed", now.json()["id"]) in await told()

    async def test_one_that_is_not_public_stays_with_the_editors(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        use = await make_use(session, await make_solution(session, slug="pegel"))
        path = f"/v1/uses/{use.id}/experience"
        await told()

        await editor.put(path, json=TOLD | {"visibility": "public_bodies"})

        assert (await api.get(path)).status_code == 404
        [listed] = (await api.get("/v1/solutions/pegel/uses")).json()["items"]
        assert listed["experience"] is None
        assert (await editor.get(path)).status_code == 200
        assert await told() == [("use.changed", str(use.id))]

    @pytest.mark.parametrize(
        ("stated", "pointer"),
        [
            ({}, "/what_worked"),
            ({"effort_days": -1}, "/effort_days"),
            ({"cost_from_cents": 2, "cost_to_cents": 1}, "/cost_to_cents"),
            ({"what_worked": {"en": "Fast."}}, "/what_worked/de"),
            ({"effort_days": 1, "source_url": "https://a.de"}, "/source_url"),
        ],
    )
    async def test_a_mistake_is_told_at_its_member(
        self,
        editor: AsyncClient,
        session: AsyncSession,
        stated: dict[str, object],
        pointer: str,
    ) -> None:
        use = await make_use(session, await make_solution(session))

        response = await editor.put(f"/v1/uses/{use.id}/experience", json=stated)

        assert response.status_code == 422
        assert pointer in [error["pointer"] for error in response.json()["errors"]]

    async def test_refused_without_right_or_use(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        path = f"/v1/uses/{use.id}/experience"

        anonymous = await api.put(path, json=TOLD)
        person = await api.put(path, json=TOLD, headers=person_headers("catalog"))
        missing = await editor.put(f"/v1/uses/{uuid4()}/experience", json=TOLD)
        unread = await api.get(path)

        answers = [r.status_code for r in (anonymous, person, missing, unread)]
        assert answers == [401, 403, 404, 404]
        assert unread.json()["type"] == "/problems/experience-not-found"


class TestRemoveExperience:
    async def test_it_is_gone_and_the_use_stays(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, told: Told
    ) -> None:
        use = await make_use(session, await make_solution(session))
        experience = await make_experience(session, use)
        await told()

        response = await editor.delete(f"/v1/uses/{use.id}/experience", headers=matching(1))

        assert response.status_code == 204
        assert (await api.get(f"/v1/uses/{use.id}")).json()["experience"] is None
        assert sorted(await told()) == [
            ("experience.removed", str(experience.id)),
            ("use.changed", str(use.id)),
        ]

    async def test_refused_without_right_version_or_experience(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        use, bare = await make_use(session, solution), await make_use(session, solution)
        await make_experience(session, use)
        path = f"/v1/uses/{use.id}/experience"

        anonymous = await api.delete(path, headers=matching(1))
        person = await api.delete(path, headers=matching(1) | person_headers("catalog"))
        old = await editor.delete(path, headers=matching(4))
        none = await editor.delete(path)
        missing = await editor.delete(f"/v1/uses/{bare.id}/experience", headers=matching(1))

        answers = [r.status_code for r in (anonymous, person, old, none, missing)]
        assert answers == [401, 403, 412, 428, 404]


class TestReply:
    async def test_the_owner_of_the_solution_has_the_last_word_with_name_and_time(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        owner = uuid4()
        use = await make_use(session, await make_solution(session, owner_id=owner))
        await make_experience(session, use)
        path = f"/v1/uses/{use.id}/experience"

        response = await editor.put(path + "/reply", json=REPLY, headers=matching(1))

        shown = (await api.get(path)).json()
        assert response.json() == shown
        assert (shown["reply"]["de"], shown["replied_by"]) == (REPLY["de"], str(owner))
        assert shown["replied_at"] is not None

        taken_back = await editor.delete(path + "/reply", headers=matching(2))

        assert (taken_back.json()["reply"], taken_back.json()["replied_at"]) == (None, None)

    async def test_a_solution_without_owner_gets_no_reply(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        use = await make_use(session, await make_solution(session))
        await make_experience(session, use)

        response = await editor.put(
            f"/v1/uses/{use.id}/experience/reply", json=REPLY, headers=matching(1)
        )

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/solution-owner-unknown"

    @pytest.mark.parametrize("method", ["PUT", "DELETE"])
    async def test_refused_without_right_version_or_experience(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession, method: str
    ) -> None:
        solution = await make_solution(session, owner_id=uuid4())
        use, bare = await make_use(session, solution), await make_use(session, solution)
        await make_experience(session, use, visibility=Visibility.PUBLIC)
        path = f"/v1/uses/{use.id}/experience/reply"
        body = REPLY if method == "PUT" else None

        anonymous = await api.request(method, path, headers=matching(1), json=body)
        person = await api.request(
            method, path, headers=matching(1) | person_headers("catalog"), json=body
        )
        old = await editor.request(method, path, headers=matching(4), json=body)
        none = await editor.request(method, path, json=body)
        missing = await editor.request(
            method, f"/v1/uses/{bare.id}/experience/reply", headers=matching(1), json=body
        )

        answers = [r.status_code for r in (anonymous, person, old, none, missing)]
        assert answers == [401, 403, 412, 428, 404]
