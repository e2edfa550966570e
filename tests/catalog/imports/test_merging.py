"""What somebody edited here never disappears when a file is imported again."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.imports.merging import merge

TEXTS = st.sampled_from(["a", "b", "c"])
CONTENTS = st.fixed_dictionaries(
    {},
    optional={
        "name": TEXTS,
        "website_url": st.none() | TEXTS,
        "keywords": st.lists(TEXTS, max_size=2),
        "short_description": st.none()
        | st.fixed_dictionaries({}, optional={"de": TEXTS, "en": st.none() | TEXTS}),
        "depends_on": st.lists(
            st.fixed_dictionaries({"name": TEXTS}, optional={"is_optional": st.booleans()}),
            max_size=2,
        ),
        "is_open_source": st.none() | st.booleans(),
        "unknown": st.lists(st.sampled_from(["privacy", "supports", "owner"]), unique=True),
        "unknown_as_of": st.just("2026-11-22"),
    },
)
EMPTY: tuple[Any, ...] = (None, [], {}, "")


def leaves(content: dict[str, Any]) -> dict[str, Any]:
    found = {}
    for name, value in content.items():
        if name == "short_description":
            for language in ("de", "en"):
                found[f"{name}/{language}"] = (value or {}).get(language)
        elif name not in ("unknown", "unknown_as_of"):
            found[name] = value
    return {
        name: [{"is_optional": False} | each for each in value or []]
        if name == "depends_on"
        else None
        if value in EMPTY
        else value
        for name, value in found.items()
    }


class TestMerge:
    @settings(max_examples=500)
    @given(CONTENTS, CONTENTS, CONTENTS)
    def test_a_local_edit_never_disappears(
        self, base: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any]
    ) -> None:
        merged, _ = merge(base, ours, theirs)

        before, own, after = leaves(base), leaves(ours), leaves(merged)
        for name in before.keys() | own.keys():
            if (before.get(name) or None) != (own.get(name) or None):
                assert (after.get(name) or None) == (own.get(name) or None)

    @settings(max_examples=300)
    @given(CONTENTS, CONTENTS)
    def test_what_nobody_edited_follows_the_file(
        self, base: dict[str, Any], theirs: dict[str, Any]
    ) -> None:
        merged, differing = merge(base, base, theirs)

        after, new = leaves(merged), leaves(theirs)
        for name in new:
            assert (after.get(name) or None) == (new[name] or None)
        assert {each["taken"] for each in differing} <= {"theirs"}

    @settings(max_examples=300)
    @given(CONTENTS, CONTENTS)
    def test_without_an_earlier_file_whatever_is_stated_here_stays(
        self, ours: dict[str, Any], theirs: dict[str, Any]
    ) -> None:
        merged, _ = merge(None, ours, theirs)

        own, after = leaves(ours), leaves(merged)
        for name, value in own.items():
            if value not in EMPTY:
                assert after[name] == value

    @settings(max_examples=300)
    @given(CONTENTS, CONTENTS, CONTENTS)
    def test_every_difference_is_shown(
        self, base: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any]
    ) -> None:
        _, differing = merge(base, ours, theirs)

        own, new = leaves(ours), leaves(theirs)
        differ = {
            f"/{name}"
            for name in own.keys() | new.keys()
            if (own.get(name) or None) != (new.get(name) or None)
        }
        shown = {each["pointer"] for each in differing}
        assert differ - {"/is_open_source"} <= shown

    def test_what_was_noted_as_unknown_here_stays_and_what_is_stated_goes(self) -> None:
        base = {"unknown": ["privacy", "supports"]}
        ours = {
            "unknown": ["supports", "goals"],
            "claims": [{"subject": "privacy"}],
        }
        theirs = {"unknown": ["privacy", "interfaces"], "supports": [{"standard": "oparl"}]}

        merged, _ = merge(base, ours, theirs)

        assert merged["unknown"] == ["goals", "interfaces"]
