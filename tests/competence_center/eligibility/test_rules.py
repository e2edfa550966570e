"""A rule that nobody could answer is refused, at the place where it is wrong."""

from typing import Any

import pytest
from pydantic import ValidationError

from competence_center.eligibility.rules import Rule, check_size, stored

SMALL = {"fact": "population", "at_most": 5}
IN_HESSEN = {"fact": "land", "one_of": ["06"]}
WRONG: list[tuple[dict[str, Any], tuple[str | int, ...]]] = [
    ({}, ()),
    ({"all": []}, ("all",)),
    ({"all": [SMALL], "any": [IN_HESSEN]}, ()),
    ({"at_most": 5}, ()),
    ({"fact": "weather", "one_of": ["sunny"]}, ("fact",)),
    ({"fact": "population"}, ()),
    ({"fact": "population", "one_of": ["many"]}, ()),
    ({"fact": "population", "at_least": 5, "at_most": 4}, ()),
    ({"fact": "kind", "at_most": 5}, ()),
    ({"any": [{"not": {"fact": "land", "one_of": ["17"]}}]}, ("any", 0, "not")),
    ({"all": [{"fact": "budget_situation", "one_of": ["rich"]}]}, ("all", 0)),
]  # fmt: skip


class TestRule:
    def test_each_fault_is_named_where_it_stands(self) -> None:
        for content, place in WRONG:
            with pytest.raises(ValidationError) as caught:
                Rule.model_validate(content)

            assert [error["loc"] for error in caught.value.errors()] == [place], content

    def test_a_rule_is_stored_as_it_was_sent(self) -> None:
        sent = {"all": [SMALL, {"not": IN_HESSEN}]}

        assert stored(Rule.model_validate(sent)) == sent

    def test_what_nobody_could_read_is_refused(self) -> None:
        deep: dict[str, Any] = SMALL
        for _ in range(4):
            deep = {"not": deep}
        wide = {"all": [{"any": [SMALL] * 11}] * 4}

        for content in (deep, wide):
            with pytest.raises(ValueError, match="must not"):
                check_size(Rule.model_validate(content))
