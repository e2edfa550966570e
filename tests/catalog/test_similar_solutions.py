"""`GET /v1/solutions/{slug}/similar`: what is close to an entry, and why."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import SimilarSolution, Solution
from catalog.uses.enums import UseLevel
from tests.catalog.factories import AACHEN, make_solution, make_use

pytestmark = pytest.mark.usefixtures("empty_catalogue")

FLOOD: dict[str, Any] = {"solution_types": ["flood_warning"]}


async def similar(api: AsyncClient, slug: str) -> list[dict[str, Any]]:
    response = await api.get(f"/v1/solutions/{slug}/similar")
    assert response.status_code == 200, response.text
    items: list[dict[str, Any]] = response.json()["items"]
    return items


async def relate(session: AsyncSession, solution: Solution, other: Solution) -> None:
    session.add(SimilarSolution(solution_id=solution.id, similar_id=other.id))
    await session.commit()


class TestListSimilarSolutions:
    async def test_the_same_type_of_solution_is_a_reason(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", **FLOOD)
        await make_solution(session, slug="flut", **FLOOD)
        await make_solution(session, slug="bus", solution_types=["thematic_map"])

        (item,) = await similar(api, "pegel")

        assert item["slug"] == "flut"
        assert item["reasons"][0]["kind"] == "solution_type"
        assert item["reasons"][0]["values"] == ["flood_warning"]
        assert item["reasons"][0]["text"]["de"].startswith("Gleiche Lösungsart: ")

    async def test_a_shared_action_field_alone_makes_nothing_similar(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", action_fields=["mobilitaet-verkehr"])
        await make_solution(session, slug="b", action_fields=["mobilitaet-verkehr"])

        assert await similar(api, "a") == []

    async def test_more_and_stronger_reasons_come_first(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        common: dict[str, Any] = {"keywords": ["Regen"], "supports": [{"standard": "wms"}]}
        pegel = await make_solution(session, slug="pegel", **FLOOD, **common)
        await make_solution(session, slug="by-standard", supports=[{"standard": "wms"}])
        await make_solution(session, slug="by-word", keywords=["Regen"])
        await make_solution(session, slug="by-all", **FLOOD, **common)
        declared = await make_solution(session, slug="declared")
        await relate(session, pegel, declared)

        items = await similar(api, "pegel")

        assert [item["slug"] for item in items] == ["declared", "by-all", "by-word", "by-standard"]
        assert [reason["kind"] for reason in items[1]["reasons"]] == [
            "solution_type", "keyword", "standard", "action_field",
        ]  # fmt: skip

    async def test_a_relation_counts_from_either_side(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        whole = await make_solution(session, slug="whole")
        part = await make_solution(session, slug="part")
        part.part_of_id = whole.id
        fork = await make_solution(session, slug="fork")
        fork.fork_of_id = whole.id
        namer = await make_solution(session, slug="namer")
        await relate(session, namer, whole)

        from_whole = {item["slug"]: item["reasons"] for item in await similar(api, "whole")}

        assert from_whole.keys() == {"part", "fork", "namer"}
        assert from_whole["part"][0]["kind"] == "has_part"
        assert from_whole["fork"][0]["kind"] == "has_fork"
        assert from_whole["namer"][0]["text"]["en"] == "Named as similar"
        assert (await similar(api, "part"))[0]["reasons"][0]["kind"] == "part_of"
        assert (await similar(api, "fork"))[0]["reasons"][0]["kind"] == "fork_of"

    async def test_a_town_that_publicly_uses_both_is_named(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        pegel = await make_solution(session, slug="pegel", **FLOOD)
        flut = await make_solution(session, slug="flut", **FLOOD)
        claimed = await make_solution(session, slug="claimed", **FLOOD)
        await make_use(session, pegel, area_key=AACHEN)
        await make_use(session, flut, area_key=AACHEN)
        await make_use(session, claimed, area_key=AACHEN, level=UseLevel.CLAIMED)

        first, second = await similar(api, "pegel")

        assert (first["slug"], second["slug"]) == ("flut", "claimed")
        assert first["reasons"][-1] == {
            "kind": "same_place",
            "text": {"de": "Auch genutzt in: Aachen", "en": "Also used in: Aachen"},
            "values": [AACHEN],
        }
        assert second["reasons"][-1]["kind"] == "action_field"

    async def test_ties_are_settled_by_a_hash_and_the_answer_stays_the_same(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", **FLOOD)
        made = [await make_solution(session, slug=f"s{n}", **FLOOD) for n in range(12)]

        items = [item["slug"] for item in await similar(api, "pegel")]

        assert len(items) == 8
        assert items != [solution.slug for solution in made][:8]
        assert items == [item["slug"] for item in await similar(api, "pegel")]

    @pytest.mark.parametrize(
        "status", [SolutionStatus.DRAFT, SolutionStatus.WITHDRAWN, SolutionStatus.ARCHIVED]
    )
    async def test_what_is_not_listed_is_never_similar(
        self, api: AsyncClient, session: AsyncSession, status: SolutionStatus
    ) -> None:
        await make_solution(session, slug="pegel", **FLOOD)
        await make_solution(session, slug="hidden", status=status, **FLOOD)

        assert await similar(api, "pegel") == []

    async def test_a_withdrawn_entry_tells_what_is_similar(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="gone", status=SolutionStatus.WITHDRAWN, **FLOOD)
        await make_solution(session, slug="flut", **FLOOD)

        assert [item["slug"] for item in await similar(api, "gone")] == ["flut"]

    async def test_an_unknown_entry_is_missing(self, api: AsyncClient) -> None:
        response = await api.get("/v1/solutions/gibt-es-nicht/similar")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/solution-not-found"
