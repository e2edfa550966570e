"""`GET /v1/suggestions`: what may be meant, while it is typed."""

from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from tests.catalog.factories import make_organization, make_solution

pytestmark = pytest.mark.usefixtures("empty_catalogue")


async def suggested(api: AsyncClient, q: str, limit: int = 20) -> list[tuple[str, str]]:
    response = await api.get("/v1/suggestions", params={"q": q, "limit": limit})
    assert response.status_code == 200, response.text
    return [(item["kind"], item["text"]) for item in response.json()["items"]]


class TestSuggestions:
    async def test_names_words_fields_types_makers_and_places_are_offered(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_solution(session, name="Mobilitätskarte", owner_id=owner_id)
        await make_organization(session, owner_id, name="Mobilitätswerke Hanau")

        found = await suggested(api, "mobili")

        assert found[0] == ("solution", "Mobilitätskarte")
        assert ("word", "Mobilitätskarte") in found
        assert ("organization", "Mobilitätswerke Hanau") in found
        assert "action_field" in {kind for kind, _ in found}
        assert ("place", "Bamberg") in await suggested(api, "Bamb")

    async def test_a_field_and_a_type_have_their_name_in_both_languages(
        self, api: AsyncClient
    ) -> None:
        response = await api.get("/v1/suggestions", params={"q": "mobili"})

        field = next(each for each in response.json()["items"] if each["kind"] == "action_field")
        assert field["label"]["de"] == field["text"]
        assert field["label"]["en"] != field["text"]

    async def test_umlauts_may_be_typed_either_way(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Bürgerbüro")

        for typed in ("Bürgerb", "buergerb", "burgerb"):
            assert ("solution", "Bürgerbüro") in await suggested(api, typed)

    async def test_a_typo_is_forgiven(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, name="Terminbuchung")

        assert ("solution", "Terminbuchung") in await suggested(api, "Terminbuchnug")

    async def test_what_is_not_listed_is_not_suggested(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Quastenflosser", status=SolutionStatus.WITHDRAWN)

        assert await suggested(api, "Quasten") == []

    async def test_there_are_no_more_than_asked_for(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(5):
            await make_solution(session, name=f"Pegel {number}")

        assert len(await suggested(api, "Pegel", limit=3)) == 3

    @pytest.mark.parametrize("q", ["", "a", "?", "' | !", "%", "_"])
    async def test_too_little_suggests_nothing(self, api: AsyncClient, q: str) -> None:
        assert await suggested(api, q) == []
