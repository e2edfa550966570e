"""An assessment is its organisation's; its Land sees held levels, where the organisation wants."""

from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient

from tests.competence_center.assessments.conftest import (
    ASSESSMENTS,
    answer,
    as_administrator,
    as_colleague,
    as_company,
    as_coordinator,
    as_delegate,
    as_neighbour,
    as_other_coordinator,
    hold,
    show,
)
from tests.support.service import client

OTHERS = {
    "a neighbour": as_neighbour,
    "a company": as_company,
    "its Land": as_coordinator,
    "another Land": as_other_coordinator,
}
# Of what is not held, and of what is done with it.
FOR_THE_OWN_ALONE = ("answers", "result", "comparison", "carry-over", "export.json", "export.csv")


async def opened_by(app: FastAPI, assessment: dict[str, Any]) -> dict[str, bool]:
    """Whether each other caller opens it; the list has to agree."""
    opened = {}
    for who, headers in OTHERS.items():
        async with client(app, headers=headers()) as caller:
            response = await caller.get(f"{ASSESSMENTS}/{assessment['id']}")
            items = (await caller.get(ASSESSMENTS)).json()["items"]
        assert response.status_code in (200, 404), who
        opened[who] = response.status_code == 200
        assert [each["id"] for each in items] == ([assessment["id"]] if opened[who] else []), who
    return opened


class TestWhoOpensIt:
    async def test_nobody_else_at_first(self, app: FastAPI, assessment: dict[str, Any]) -> None:
        assert not any((await opened_by(app, assessment)).values())

    async def test_its_own_land_where_it_is_shown(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await show(town, assessment, to_land=True)

        opened = await opened_by(app, assessment)
        assert [who for who, may in opened.items() if may] == ["its Land"]

    async def test_nobody_for_its_being_compared(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await show(town, assessment, compared=True)

        assert not any((await opened_by(app, assessment)).values())


class TestWhatTheLandReads:
    async def test_held_levels_without_words(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1, note="Frau M., nebenbei.")
        await answer(town, assessment, "data-open", not_applicable_because="Streit mit dem Kreis.")
        await hold(town, assessment)
        await show(town, assessment, to_land=True)

        async with client(app, headers=as_coordinator()) as land:
            path = f"{ASSESSMENTS}/{assessment['id']}"
            (ref,) = (await land.get(f"{path}/snapshots")).json()["items"]
            response = await land.get(f"{path}/snapshots/{ref['number']}")
            summary = (await land.get(path)).json()

        state = {each["statement_id"]: each for each in response.json()["answers"]}
        assert state["strategy-lead"]["current_level"] == 1
        assert state["data-open"]["not_applicable_because"] == "–"
        assert "Frau M." not in response.text
        assert "Streit" not in response.text
        assert (summary["answered"], summary["uncarried"]) == (None, [])

    async def test_nothing_that_is_not_held(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await show(town, assessment, to_land=True)

        async with client(app, headers=as_coordinator()) as land:
            for part in FOR_THE_OWN_ALONE:
                response = await land.get(f"{ASSESSMENTS}/{assessment['id']}/{part}")

                assert response.status_code == 403, part

    async def test_a_neighbour_does_not_learn_that_it_exists(
        self, app: FastAPI, assessment: dict[str, Any]
    ) -> None:
        async with client(app, headers=as_neighbour()) as neighbour:
            for part in (*FOR_THE_OWN_ALONE, "snapshots", "snapshots/1"):
                response = await neighbour.get(f"{ASSESSMENTS}/{assessment['id']}/{part}")

                assert response.json()["type"] == "/problems/assessment-not-found", part


class TestWhoDecides:
    async def test_who_administers_the_organization(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        changed = await show(town, assessment, to_land=True, compared=True)

        assert (changed["is_shown_to_land"], changed["is_compared"]) == (True, True)
        assert changed["version"] == 2

    async def test_neither_other_members_nor_delegates(
        self, app: FastAPI, assessment: dict[str, Any]
    ) -> None:
        path = f"{ASSESSMENTS}/{assessment['id']}"
        visibility = {"is_shown_to_land": True, "is_compared": True}
        for headers in (as_colleague, as_delegate):
            any_version = {**headers(), "If-Match": "*"}
            async with client(app, headers=any_version) as caller:
                assert not (await caller.get(path)).json()["may_decide"]
                shown = await caller.put(f"{path}/visibility", json=visibility)
                assert shown.status_code == 403
                assert (await caller.delete(path)).status_code == 403

    async def test_a_choice_made_from_an_old_version_is_refused(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await show(town, assessment, to_land=True)

        response = await town.put(
            f"{ASSESSMENTS}/{assessment['id']}/visibility",
            json={"is_shown_to_land": False, "is_compared": True},
            headers={"If-Match": '"v1"'},
        )

        assert response.status_code == 412


class TestDeleteAssessment:
    async def test_everything_goes_and_it_can_begin_anew(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1)
        await hold(town, assessment)
        path = f"{ASSESSMENTS}/{assessment['id']}"

        assert (await town.delete(path)).status_code == 428
        assert (await town.delete(path, headers={"If-Match": '"v1"'})).status_code == 204

        assert (await town.get(path)).status_code == 404
        async with client(app, headers=as_administrator()) as again:
            assert (await again.post(ASSESSMENTS, json={})).json()["answered"] == 0
