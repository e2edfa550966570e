"""Answers survive a new question set, and what finds no place there is listed."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from competence_center.assessments.carrying import carry
from competence_center.assessments.question_sets import QuestionSets
from competence_center.assessments.schemas import HeldAnswer
from tests.competence_center.assessments.conftest import (
    ASSESSMENTS,
    answer,
    question_set,
    statement,
)

OLD = question_set(
    "1.0",
    [statement("kept"), statement("renamed")],
    [statement("one"), statement("two")],
    [statement("ended")],
)
NEW = question_set(
    "2.0",
    [statement("kept", text={"de": "Neu gesagt", "en": "Said anew"})],
    [statement("new-name", former_ids=["renamed"])],
    [statement("both", former_ids=["one", "two"]), statement("added")],
)


@pytest.fixture
def published(app: FastAPI, sets: QuestionSets) -> QuestionSets:
    """The old set alone; a test publishes the new one."""
    app.state.question_sets = QuestionSets.of([OLD])
    return QuestionSets.of([NEW, OLD])


class TestCarry:
    def test_statements_that_became_one_keep_the_answer_they_share(self) -> None:
        same = [HeldAnswer(statement_id=each, current_level=2) for each in ("one", "two")]

        carried = carry(QuestionSets.of([OLD, NEW]), "1.0", same)

        assert carried.statement_ids == {"one": "both"}
        assert carried.uncarried == []

    def test_a_note_of_the_second_one_is_listed(self) -> None:
        first = HeldAnswer(statement_id="one", current_level=2)
        second = HeldAnswer(statement_id="two", current_level=2, note="Nur im Bauamt.")

        carried = carry(QuestionSets.of([OLD, NEW]), "1.0", [first, second])

        assert [(each.statement_id, each.note) for each in carried.uncarried] == [
            ("two", "Nur im Bauamt.")
        ]

    def test_names_may_be_swapped(self) -> None:
        swapped = question_set(
            "2.0",
            [statement("renamed")],
            [statement("new-kept", former_ids=["kept"])],
            [statement("one", former_ids=["two"])],
        )
        answers = [HeldAnswer(statement_id=each, current_level=1) for each in ("kept", "two")]

        carried = carry(QuestionSets.of([OLD, swapped]), "1.0", answers)

        assert carried.statement_ids == {"kept": "new-kept", "two": "one"}

    def test_answers_go_through_all_later_sets(self) -> None:
        third = question_set(
            "10.0",
            [statement("newest-name", former_ids=["new-name"])],
            [statement("x")],
            [statement("y")],
        )
        answers = [HeldAnswer(statement_id=each, current_level=1) for each in ("renamed", "kept")]

        carried = carry(QuestionSets.of([third, OLD, NEW]), "1.0", answers)

        assert carried.to == third
        assert carried.statement_ids == {"renamed": "newest-name"}
        assert [(each.text.de, each.set_version) for each in carried.uncarried] == [
            ("Neu gesagt", "2.0")
        ]


class TestCarryOver:
    async def test_what_holds_goes_on_and_the_rest_is_kept_in_a_list(
        self,
        app: FastAPI,
        town: AsyncClient,
        published: QuestionSets,
        assessment: dict[str, Any],
    ) -> None:
        await answer(town, assessment, "kept", current_level=1, target_level=3)
        await answer(town, assessment, "renamed", current_level=2, note="Bleibt.")
        await answer(town, assessment, "one", current_level=0)
        await answer(town, assessment, "two", current_level=4)
        await answer(town, assessment, "ended", not_applicable_because="Der Kreis.")
        app.state.question_sets = published
        path = f"{ASSESSMENTS}/{assessment['id']}"

        preview = (await town.get(f"{path}/carry-over")).json()
        response = await town.post(f"{path}/carry-over", headers={"If-Match": '"v1"'})

        done = response.json()
        assert preview == done
        assert (done["from_version"], done["to_version"], done["carried"]) == ("1.0", "2.0", 2)
        assert done["new_statements"] == ["both", "added"]
        lost = {each["statement_id"]: each["because"] for each in done["uncarried"]}
        assert lost == {"one": "merged", "two": "merged", "ended": "ended"}

        answers = {
            each["statement_id"]: each
            for each in (await town.get(f"{path}/answers")).json()["items"]
        }
        assert answers.keys() == {"kept", "new-name"}
        assert answers["new-name"]["note"] == "Bleibt."
        summary = (await town.get(path)).json()
        assert summary["set_version"] == summary["current_set_version"] == "2.0"
        assert summary["uncarried"] == done["uncarried"]
        # The state before it stays readable in its own words.
        state = (await town.get(f"{path}/snapshots/1")).json()
        assert (state["set_version"], state["result"]["answered"]) == ("1.0", 5)

    async def test_until_then_the_old_set_is_answered(
        self,
        app: FastAPI,
        town: AsyncClient,
        published: QuestionSets,
        assessment: dict[str, Any],
    ) -> None:
        app.state.question_sets = published

        await answer(town, assessment, "ended", current_level=1)

        summary = (await town.get(f"{ASSESSMENTS}/{assessment['id']}")).json()
        assert (summary["set_version"], summary["current_set_version"]) == ("1.0", "2.0")

    async def test_once_is_enough_and_from_the_current_version_only(
        self,
        app: FastAPI,
        town: AsyncClient,
        published: QuestionSets,
        assessment: dict[str, Any],
    ) -> None:
        path = f"{ASSESSMENTS}/{assessment['id']}/carry-over"
        early = await town.post(path, headers={"If-Match": '"v1"'})
        app.state.question_sets = published

        unseen = await town.post(path)
        first = await town.post(path, headers={"If-Match": '"v1"'})
        again = await town.post(path, headers={"If-Match": '"v1"'})

        assert early.json()["type"] == "/problems/question-set-current"
        assert [unseen.status_code, first.status_code, again.status_code] == [428, 200, 412]
