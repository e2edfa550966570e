"""How often notices come is chosen per topic: with a login, or by the link in a mail."""

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Role
from chassis.notices import NoticeTopic
from gateway.organization_notices.links import topic_token
from gateway.people.models import Person
from tests.gateway.behind import settings
from tests.gateway.members.conftest import Enter, Somebody
from tests.gateway.organization_notices.conftest import RHYTHMS, hear_of, send, told

PAGE = "/benachrichtigungen/thema"


@pytest.fixture
async def anna(enter: Enter) -> Somebody:
    return await enter("anna", "aalen", Role.MEMBER)


@pytest.fixture
def link(app: FastAPI, anna: Somebody) -> str:
    """The secret in a mail about her entries."""
    return topic_token(anna.id, NoticeTopic.ENTRIES, app.state.settings)


async def chosen(somebody: Somebody) -> dict[str, str]:
    items = (await somebody.api.get(RHYTHMS)).json()["items"]
    return {item["topic"]: item["rhythm"] for item in items}


class TestListNoticeRhythms:
    async def test_everything_comes_at_once_to_begin_with(self, anna: Somebody) -> None:
        response = await anna.api.get(RHYTHMS)

        assert response.json()["email"] == anna.email
        assert await chosen(anna) == {topic.value: "at_once" for topic in NoticeTopic}
        assert response.headers["cache-control"] == "private, no-store"

    async def test_nobody_in_particular_has_none(self, api: AsyncClient) -> None:
        assert (await api.get(RHYTHMS)).status_code == 401

    async def test_a_login_without_a_verified_address_is_told_so(self, enter: Enter) -> None:
        otto = await enter("otto", "aalen", Role.MEMBER, is_verified=False)

        assert (await otto.api.get(RHYTHMS)).json()["email"] is None

    async def test_a_link_shows_its_topic_alone(self, api: AsyncClient, link: str) -> None:
        response = await api.get(RHYTHMS, headers={"Notice-Link": link})

        assert response.json()["items"] == [{"topic": "entries", "rhythm": "at_once"}]


class TestChooseNoticeRhythm:
    async def test_it_counts_for_one_topic_of_one_person(
        self, enter: Enter, anna: Somebody
    ) -> None:
        bert = await enter("bert", "aalen", Role.MEMBER)

        response = await anna.api.put(f"{RHYTHMS}/uses", json={"rhythm": "weekly"})

        assert (response.status_code, response.json()) == (
            200,
            {"topic": "uses", "rhythm": "weekly"},
        )
        assert {topic for topic, rhythm in (await chosen(anna)).items() if rhythm != "at_once"} == {
            "uses"
        }
        assert set((await chosen(bert)).values()) == {"at_once"}

    @pytest.mark.parametrize(
        ("topic", "rhythm", "status"), [("uses", "hourly", 422), ("cats", "daily", 400)]
    )
    async def test_what_does_not_exist_is_refused(
        self, anna: Somebody, topic: str, rhythm: str, status: int
    ) -> None:
        response = await anna.api.put(f"{RHYTHMS}/{topic}", json={"rhythm": rhythm})

        assert response.status_code == status

    async def test_nobody_in_particular_chooses(self, api: AsyncClient) -> None:
        response = await api.put(f"{RHYTHMS}/uses", json={"rhythm": "daily"})

        assert response.status_code == 401

    async def test_a_link_decides_about_its_topic_alone(
        self, api: AsyncClient, anna: Somebody, link: str
    ) -> None:
        headers = {"Notice-Link": link}

        own = await api.put(f"{RHYTHMS}/entries", json={"rhythm": "daily"}, headers=headers)
        other = await api.put(f"{RHYTHMS}/uses", json={"rhythm": "never"}, headers=headers)

        assert (own.status_code, other.status_code) == (200, 404)
        assert other.json()["type"] == "/problems/notice-link-ended"
        assert (await chosen(anna))["entries"] == "daily"

    async def test_a_link_that_we_have_not_made_opens_nothing(
        self, api: AsyncClient, anna: Somebody
    ) -> None:
        stranger = settings(key_pepper="another-pepper-that-somebody-made-up-1")
        forged = topic_token(anna.id, NoticeTopic.ENTRIES, stranger)

        statuses = [
            (await api.get(RHYTHMS, headers={"Notice-Link": token})).status_code
            for token in (forged, "A" * 43)
        ]

        assert statuses == [404, 404]

    async def test_the_link_of_somebody_who_is_gone_opens_nothing(
        self, api: AsyncClient, session: AsyncSession, enter: Enter, app: FastAPI
    ) -> None:
        otto = await enter("otto")
        token = topic_token(otto.id, NoticeTopic.ENTRIES, app.state.settings)
        response = await otto.api.post("/api/accounts/v1/erasure", json={"is_final": True})
        assert response.is_success, response.text

        read = await api.get(RHYTHMS, headers={"Notice-Link": token})
        ended = await api.post(f"{RHYTHMS}/unsubscribe/{token}")

        assert (read.status_code, ended.status_code) == (404, 204)
        assert await session.get(Person, otto.id, populate_existing=True) is None


class TestUnsubscribe:
    async def test_one_click_in_a_mail_program_ends_the_topic_and_twice_does_no_harm(
        self, app: FastAPI, api: AsyncClient, session: AsyncSession, anna: Somebody
    ) -> None:
        await hear_of(session, told())
        [mail] = await send(app, session)
        path = (mail.unsubscribe_url or "").removeprefix("https://testserver")

        statuses = [
            (await api.post(path, data={"List-Unsubscribe": "One-Click"})).status_code
            for _ in range(2)
        ]

        assert statuses == [204, 204]
        assert await chosen(anna) == {
            topic.value: "never" if topic is NoticeTopic.ENTRIES else "at_once"
            for topic in NoticeTopic
        }
        await hear_of(session, told())
        assert len(await send(app, session)) == 1

    async def test_looking_at_the_link_ends_nothing_and_leads_to_the_page(
        self, api: AsyncClient, anna: Somebody, link: str
    ) -> None:
        response = await api.get(f"{RHYTHMS}/unsubscribe/{link}")

        assert (response.status_code, response.headers["location"]) == (
            303,
            f"http://testserver{PAGE}/{link}",
        )
        assert (await chosen(anna))["entries"] == "at_once"

    async def test_the_same_link_takes_it_back(
        self, api: AsyncClient, anna: Somebody, link: str
    ) -> None:
        await api.post(f"{RHYTHMS}/unsubscribe/{link}")

        await api.put(
            f"{RHYTHMS}/entries", json={"rhythm": "weekly"}, headers={"Notice-Link": link}
        )

        assert (await chosen(anna))["entries"] == "weekly"

    async def test_a_link_that_we_have_not_made_ends_nothing(
        self, api: AsyncClient, anna: Somebody
    ) -> None:
        response = await api.post(f"{RHYTHMS}/unsubscribe/{'A' * 43}")

        assert response.status_code == 204
        assert set((await chosen(anna)).values()) == {"at_once"}
