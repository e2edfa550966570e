"""Answers of the list that are given again: never one that is no longer true."""

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.answers import Answer, Answers
from tests.catalog.factories import AACHEN, make_solution, make_use

pytestmark = pytest.mark.usefixtures("empty_catalogue")


async def names(api: AsyncClient, **query: str) -> list[str]:
    page = (await api.get("/v1/solutions", params=query)).raise_for_status().json()
    return [item["name"] for item in page["items"]]


class TestAskingAgain:
    async def test_the_same_question_gets_the_same_answer(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(3):
            await make_solution(session, name=f"Pegel {number}")
        question = {"q": "Pegel", "limit": "2"}

        first = await api.get("/v1/solutions", params=question)
        again = await api.get("/v1/solutions", params=question)

        assert again.content == first.content
        assert again.headers["ETag"] == first.headers["ETag"]
        assert again.headers["Link"] == first.headers["Link"]

    async def test_who_knows_it_already_gets_no_content(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Pegel")
        etag = (await api.get("/v1/solutions?q=Pegel")).headers["ETag"]

        again = await api.get("/v1/solutions?q=Pegel", headers={"If-None-Match": etag})

        assert (again.status_code, again.content) == (304, b"")

    async def test_a_new_entry_is_found_at_once(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Pegel alt")
        before = await names(api, q="Pegel")

        await make_solution(session, name="Pegel neu")

        assert before == ["Pegel alt"]
        assert sorted(await names(api, q="Pegel")) == ["Pegel alt", "Pegel neu"]

    async def test_a_new_use_nearby_is_told_at_once(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, name="Pegel")
        path = f"/v1/solutions?q=Pegel&area={AACHEN}"
        before = (await api.get(path)).json()["items"][0]["uses_near"]

        await make_use(session, solution, area_key=AACHEN)

        assert before == []
        assert (await api.get(path)).json()["items"][0]["uses_near"][0]["key"] == AACHEN

    async def test_a_new_synonym_is_used_at_once(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Laterne")
        before = await names(api, q="Funzel", exact="true")

        created = await editor.post(
            "/v1/synonyms",
            json={"words": ["Funzel", "Laterne"]},
            headers={"Idempotency-Key": "synonyms-of-funzel"},
        )

        assert created.status_code == 201
        assert before == []
        assert await names(api, q="Funzel", exact="true") == ["Laterne"]

    async def test_pages_and_filters_are_questions_of_their_own(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Pegel", kind="software")
        await make_solution(session, name="Pegelnetz", kind="dataset")

        every = await names(api, q="Pegel")
        narrowed = await names(api, q="Pegel", kind="dataset")

        assert (len(every), narrowed) == (2, ["Pegelnetz"])


class TestAnswers:
    def test_those_of_another_version_are_forgotten(self) -> None:
        answers = Answers(10)
        answers.put("q", Answer(b"1", None, is_miss=False), version="1")

        assert answers.get("q", version="2") is None

        answers.put("other", Answer(b"2", None, is_miss=False), version="2")

        assert "q" not in answers
        assert answers.get("other", version="2") is not None

    def test_the_one_not_asked_for_longest_goes_first(self) -> None:
        answers = Answers(2)
        for question in ("a", "b"):
            answers.put(question, Answer(b"", None, is_miss=False), version="1")
        answers.get("a", version="1")
        answers.put("c", Answer(b"", None, is_miss=False), version="1")

        assert ("a" in answers, "b" in answers, "c" in answers) == (True, False, True)

    def test_a_memory_of_none_keeps_none(self) -> None:
        answers = Answers(0)
        answers.put("q", Answer(b"1", None, is_miss=False), version="1")

        assert "q" not in answers
