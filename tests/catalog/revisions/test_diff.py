"""Differences tell a reader what changed, and lose nothing."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.revisions.diff import (
    IDENTITIES,
    Change,
    ChangeKind,
    changes_between,
    compare_words,
    identities,
)
from catalog.solutions.content import SolutionContent
from catalog.solutions.labels import FIELD_LABELS, MEMBER_LABELS


def steps(change: Change) -> list[str]:
    return [s.replace("~1", "/").replace("~0", "~") for s in change.pointer.split("/")[1:]]


def holder(content: Any, path: list[str]) -> Any:
    for step in path[:-1]:
        content = content[int(step)] if isinstance(content, list) else content[step]
    return content


def place(container: Any, step: str) -> Any:
    return int(step) if isinstance(container, list) else step


def apply(content: dict[str, Any], changes: list[Change]) -> dict[str, Any]:
    """Makes the newer content from the older, from the outside to the inside."""
    content = deepcopy(content)
    for level in range(1, 2 + max((len(steps(change)) for change in changes), default=0)):
        here = [c for c in changes if len(steps(c)) == level]
        for change in reversed([c for c in here if c.kind is ChangeKind.REMOVED]):
            within = holder(content, steps(change))
            del within[place(within, steps(change)[-1])]
        # A new order is told at the list, one level above its items.
        for change in changes:
            if change.kind is ChangeKind.REORDERED and len(steps(change)) == level - 1:
                reorder(content, change)
        for change in [c for c in here if c.kind in (ChangeKind.ADDED, ChangeKind.CHANGED)]:
            within = holder(content, steps(change))
            if isinstance(within, list) and change.kind is ChangeKind.ADDED:
                within.insert(int(steps(change)[-1]), change.after)
            else:
                within[place(within, steps(change)[-1])] = change.after
    return content


def reorder(content: Any, change: Change) -> None:
    path = steps(change)
    within = holder(content, path)
    items = within[place(within, path[-1])]
    old = identities(path, items)
    wanted = identities_of_names(change.after)
    items[:] = [items[old.index(identity)] for identity in wanted]


def identities_of_names(names: list[str]) -> list[Any]:
    return identities(["names"], names)


words = st.sampled_from(["Pegel", "Regen", "warnt früh", "a/b", "~", "", "Öl & Gas"])
localized = st.fixed_dictionaries({"de": words}, optional={"en": words})
sources = st.lists(
    st.fixed_dictionaries(
        {"label": words, "checked_on": words},
        optional={"url": words, "fields": st.lists(words, max_size=3)},
    ),
    max_size=5,
)
contents = st.fixed_dictionaries(
    {"name": words},
    optional={
        "short_description": localized,
        "keywords": st.lists(words, max_size=6),
        "features": st.fixed_dictionaries({"de": st.lists(words, max_size=5)}),
        "sources": sources,
        "claims": st.lists(
            st.fixed_dictionaries(
                {"subject": words, "value": words}, optional={"statement": localized}
            ),
            max_size=4,
        ),
        "is_open_source": st.booleans(),
        "unknown_as_of": words,
    },
)


class TestChangesBetween:
    @settings(max_examples=300, deadline=None, derandomize=True, database=None)
    @given(before=contents, after=contents)
    def test_applied_to_the_older_they_make_the_newer(
        self, before: dict[str, Any], after: dict[str, Any]
    ) -> None:
        assert apply(before, changes_between(before, after)) == after

    @settings(max_examples=50, deadline=None, derandomize=True, database=None)
    @given(content=contents)
    def test_the_same_content_has_none(self, content: dict[str, Any]) -> None:
        assert changes_between(content, deepcopy(content)) == []

    def test_an_item_is_found_again_wherever_it_stands(self) -> None:
        one = {"label": "README", "url": "https://a.example", "checked_on": "2025-01-01"}
        two = {"label": "Bericht", "url": "https://b.example", "checked_on": "2025-01-01"}
        checked_again = one | {"checked_on": "2026-11-22"}

        changes = changes_between({"sources": [one]}, {"sources": [two, checked_again]})

        assert [(c.kind, c.pointer) for c in changes] == [
            ("added", "/sources/0"),
            ("changed", "/sources/1/checked_on"),
        ]
        assert changes[1].label.de == "Quellen, geprüft am"

    def test_a_new_order_is_one_change(self) -> None:
        (change,) = changes_between({"keywords": ["a", "b", "c"]}, {"keywords": ["c", "a", "b"]})

        assert change.kind == "reordered"
        assert (change.before, change.after) == (["a", "b", "c"], ["c", "a", "b"])

    def test_a_number_is_not_a_truth_value(self) -> None:
        assert len(changes_between({"a": 1}, {"a": True})) == 1


class TestCompareWords:
    def test_only_what_changed_is_marked(self) -> None:
        words = compare_words("Sensoren messen den Pegel.", "Sensoren messen stündlich den Pegel.")

        assert [(each.op, each.text) for each in words] == [
            ("same", "Sensoren messen "),
            ("added", "stündlich "),
            ("same", "den Pegel."),
        ]

    @settings(max_examples=200, deadline=None, derandomize=True, database=None)
    @given(before=st.text(max_size=80), after=st.text(max_size=80))
    def test_no_letter_is_lost(self, before: str, after: str) -> None:
        words = compare_words(before, after)

        assert "".join(w.text for w in words if w.op != "added") == before
        assert "".join(w.text for w in words if w.op != "removed") == after


class TestLabels:
    def members(self) -> set[str]:
        schema = SolutionContent.model_json_schema()
        return {
            name
            for definition in schema["$defs"].values()
            for name in definition.get("properties", {})
        }

    def test_every_field_has_a_name_for_people(self) -> None:
        assert SolutionContent.model_fields.keys() - FIELD_LABELS.keys() == set()

    def test_every_member_has_a_name_for_people(self) -> None:
        assert self.members() - MEMBER_LABELS.keys() == set()

    @pytest.mark.parametrize("name", IDENTITIES)
    def test_identities_are_members_of_their_records(self, name: str) -> None:
        schema = SolutionContent.model_json_schema()
        item = schema["properties"][name]["items"]["$ref"].rpartition("/")[2]

        assert set(IDENTITIES[name]) <= schema["$defs"][item]["properties"].keys()

    def test_every_list_of_records_has_an_identity(self) -> None:
        properties = SolutionContent.model_json_schema()["properties"]
        lists = {n for n, p in properties.items() if "$ref" in p.get("items", {})}
        plain = {n for n in lists if "enum" in self.definition(properties[n])}

        assert lists - plain == IDENTITIES.keys()

    def definition(self, schema: dict[str, Any]) -> dict[str, Any]:
        name = schema["items"]["$ref"].rpartition("/")[2]
        found: dict[str, Any] = SolutionContent.model_json_schema()["$defs"][name]
        return found
