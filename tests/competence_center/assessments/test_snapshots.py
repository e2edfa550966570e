"""A held state keeps what it held, whatever is answered afterwards."""

from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient

from tests.competence_center.assessments.conftest import (
    ASSESSMENTS,
    answer,
    as_colleague,
    hold,
)
from tests.support.service import client


class TestHoldState:
    async def test_it_stays_as_it_was(
        self, app: FastAPI, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1, target_level=3)
        async with client(app, headers=as_colleague()) as colleague:
            await answer(colleague, assessment, "data-open", current_level=2)

        state = await hold(town, assessment, label="Vor dem Haushalt 2027")
        await answer(town, assessment, "strategy-lead", version=1, current_level=4)
        await hold(town, assessment)

        path = f"{ASSESSMENTS}/{assessment['id']}/snapshots"
        assert (await town.get(f"{path}/{state['number']}")).json() == state
        assert state["respondents"] == 2
        assert state["result"]["dimensions"][0]["current_mean"] == 1.0
        held = (await town.get(path)).json()["items"]
        assert [each["label"] for each in held] == [None, "Vor dem Haushalt 2027"]

    async def test_the_same_request_again_holds_nothing_twice(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1)
        path, key = f"{ASSESSMENTS}/{assessment['id']}/snapshots", {"Idempotency-Key": "once-only"}

        first = await town.post(path, json={}, headers=key)
        second = await town.post(path, json={}, headers=key)

        assert second.json() == first.json()
        assert len((await town.get(path)).json()["items"]) == 1

    async def test_there_has_to_be_an_answer(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", note="Noch offen.")

        response = await town.post(f"{ASSESSMENTS}/{assessment['id']}/snapshots", json={})

        assert response.json()["type"] == "/problems/nothing-answered"

    async def test_a_state_that_is_not_there_is_missing(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        response = await town.get(f"{ASSESSMENTS}/{assessment['id']}/snapshots/7")

        assert response.json()["type"] == "/problems/snapshot-not-found"


class TestExport:
    async def test_everything_can_be_taken_away(
        self, town: AsyncClient, assessment: dict[str, Any]
    ) -> None:
        await answer(town, assessment, "strategy-lead", current_level=1, note="=WENN(1;2)")
        await hold(town, assessment)
        path = f"{ASSESSMENTS}/{assessment['id']}"

        whole = (await town.get(f"{path}/export.json")).json()
        table = await town.get(f"{path}/export.csv", params={"language": "en"})

        assert [each["note"] for each in whole["answers"]] == ["=WENN(1;2)"]
        assert len(whole["snapshots"]) == 1
        lines = table.content.decode("utf-8-sig").splitlines()
        assert len(lines) == 31
        (own,) = [line for line in lines if "strategy-lead" in line]
        # No spreadsheet calculates what somebody noted.
        assert own.endswith(',1,first steps,,,,,"\'=WENN(1;2)",')
