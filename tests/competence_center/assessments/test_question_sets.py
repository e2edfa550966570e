"""The sets that ship are whole, and readable without a login."""

import pytest
from httpx import AsyncClient

from competence_center.assessments.question_sets import read_question_sets
from tests.competence_center.assessments.conftest import question_set, statement

SETS = read_question_sets()


class TestTheShippedSets:
    def test_the_current_one_is_light_and_covers_eight_dimensions(self) -> None:
        statements = list(SETS.current.statements)

        assert len(SETS.current.dimensions) == 8
        assert 28 <= len(statements) <= 32
        assert all(3 <= len(each.statements) <= 4 for each in SETS.current.dimensions)

    def test_nobody_needs_long_to_read_a_statement(self) -> None:
        # The test of plain words is a reader; this catches what no reader gets through.
        texts = [
            text
            for _, statement in SETS.current.statements
            for label in (statement.text, statement.hint, *statement.levels)
            for text in (label.de, label.en)
        ]

        assert [text for text in texts if len(text) > 120 or not text.endswith(".")] == []

    def test_what_each_level_means_differs(self) -> None:
        assert [
            statement.id
            for _, statement in SETS.current.statements
            if len({level.de for level in statement.levels}) != 5
        ] == []


class TestQuestionSets:
    def test_no_id_stands_twice(self) -> None:
        with pytest.raises(ValueError, match="repeated ids"):
            question_set("2.0", [statement("a")], [statement("b")], [statement("a")])

    def test_two_statements_do_not_claim_the_answers_to_one(self) -> None:
        split = [statement("b", former_ids=["a"]), statement("c", former_ids=["a"])]

        with pytest.raises(ValueError, match="repeated ids"):
            question_set("2.0", split, [statement("d")], [statement("e")])


class TestGetQuestionSet:
    async def test_everybody_reads_every_statement_with_its_levels(self, api: AsyncClient) -> None:
        (newest, *_) = (await api.get("/v1/question-sets")).json()["items"]

        found = (await api.get(f"/v1/question-sets/{newest['version']}")).json()

        assert found["is_current"]
        assert found["level_names"][0]["de"] == "nicht begonnen"
        assert len(found["dimensions"][0]["statements"][0]["levels"]) == 5

    async def test_there_is_no_other(self, api: AsyncClient) -> None:
        response = await api.get("/v1/question-sets/9.9")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/question-set-not-found"
