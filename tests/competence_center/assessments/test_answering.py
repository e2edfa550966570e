"""A municipality answers together, and nobody overwrites anybody."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from tests.competence_center.assessments.conftest import (
    ASSESSMENTS,
    answer,
    as_colleague,
    as_company,
    as_coordinator,
    begin,
)
from tests.support.service import client


class TestBeginAssessment:
    async def test_it_belongs_to_the_organization_and_nobody_else_reads_it(
        self, town: AsyncClient
    ) -> None:
        response = await town.post(ASSESSMENTS, json={})

        begun = response.json()
        assert response.status_code == 201
        assert (begun["is_own"], begun["may_decide"]) == (True, True)
        assert (begun["is_shown_to_land"], begun["is_compared"]) == (False, False)
        assert (await town.get(response.headers["location"])).json() == begun

    async def test_there_is_one_for_each_organization(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        response = await town.post(ASSESSMENTS, json={})

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/assessment-exists"
        assert response.json()["assessment_id"] == assessment["id"]

    async def test_only_municipalities_and_their_like_begin_one(self, app: FastAPI) -> None:
        async with client(app, headers=as_company()) as company:
            response = await company.post(ASSESSMENTS, json={})

        assert response.status_code == 403
        assert response.json()["type"] == "/problems/only-municipalities"


@pytest.mark.usefixtures("assessment")
class TestAnswerStatement:
    async def test_colleagues_answer_together(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1, target_level=3)
        async with client(app, headers=as_colleague()) as colleague:
            await answer(colleague, assessment, "data-open", not_applicable_because="Der Kreis.")
            found = (await colleague.get(f"{ASSESSMENTS}/{assessment['id']}/answers")).json()

        by_you = {each["statement_id"]: each["is_by_you"] for each in found["items"]}
        assert by_you == {"data-open": True, "strategy-lead": False}
        assert (await town.get(f"{ASSESSMENTS}/{assessment['id']}")).json()["answered"] == 2

    async def test_the_second_of_two_is_told_and_changes_nothing(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        path = f"{ASSESSMENTS}/{assessment['id']}/answers/strategy-lead"
        await answer(town, assessment, "strategy-lead", current_level=1)

        async with client(app, headers=as_colleague()) as colleague:
            late = [
                await colleague.put(path, json={"current_level": 4}, headers={"If-Match": seen})
                for seen in ('"v0"', '"v2"')
            ]
            (found,) = (await colleague.get(f"{ASSESSMENTS}/{assessment['id']}/answers")).json()[
                "items"
            ]

        assert [each.status_code for each in late] == [412, 412]
        assert (found["current_level"], found["version"]) == (1, 1)

    async def test_an_answer_is_replaced_as_a_whole(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        evidence = [{"label": "Ratsvorlage 12/2026", "url": "https://aalen.example/12"}]
        first = await answer(
            town, assessment, "strategy-lead", current_level=1, note="Nur halb.", evidence=evidence
        )
        assert first["evidence"] == evidence

        second = await answer(
            town, assessment, "strategy-lead", version=1, current_level=2, target_level=4
        )

        assert (second["version"], second["note"], second["evidence"]) == (2, None, [])

    async def test_what_cannot_be_is_refused_where_it_stands(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        path = f"{ASSESSMENTS}/{assessment['id']}/answers/strategy-lead"
        both = {"current_level": 1, "not_applicable_because": "Der Kreis."}
        wrong = {
            "/current_level": {"current_level": 5},
            "/not_applicable_because": both,
            "/evidence/0/url": {"evidence": [{"label": "Link", "url": "javascript:alert(1)"}]},
        }
        for pointer, content in wrong.items():
            response = await town.put(path, json=content, headers={"If-Match": '"v0"'})

            assert response.status_code == 422
            assert [each["pointer"] for each in response.json()["errors"]] == [pointer]

    async def test_it_needs_the_version_and_a_statement_of_the_set(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        answers = f"{ASSESSMENTS}/{assessment['id']}/answers"

        unseen = await town.put(f"{answers}/strategy-lead", json={"current_level": 1})
        unknown = await town.put(
            f"{answers}/strategy-of-others", json={}, headers={"If-Match": '"v0"'}
        )

        assert unseen.status_code == 428
        assert unknown.json()["type"] == "/problems/statement-not-found"


class TestGetResult:
    async def test_it_follows_from_the_answers_of_today(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "data-open", current_level=0, target_level=3)

        found = (await town.get(f"{ASSESSMENTS}/{assessment['id']}/result")).json()

        (step,) = found["next_steps"]
        assert (step["statement_id"], step["gap"]) == ("data-open", 3)
        assert step["solution_types"] == ["data_catalog", "geoportal"]


class TestListAssessments:
    async def test_who_has_none_and_may_begin_sees_an_empty_list(self, town: AsyncClient) -> None:
        assert (await town.get(ASSESSMENTS)).json()["items"] == []

    async def test_pages_follow_each_other(self, app: FastAPI, town: AsyncClient) -> None:
        await begin(town)
        async with client(app, headers=as_coordinator()) as land:
            assert (await land.get(ASSESSMENTS)).json()["total"] == 0
        page = (await town.get(ASSESSMENTS, params={"limit": 1})).json()

        assert (page["total"], len(page["items"]), page["next_cursor"]) == (1, 1, None)
