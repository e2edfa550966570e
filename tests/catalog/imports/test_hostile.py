"""Text that is meant to break the reader: refused with a plain reason, or read; never an error."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.imports.document import MAX_BYTES, Reason, decode, parse
from catalog.imports.errors import PubliccodeUnreadable
from catalog.imports.reading import read_publiccode
from chassis.problems import ContentTooLarge
from tests.catalog.imports.reading import NAMES, TODAY, text_of

BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 10)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
KEYS = [
    "name", "url", "platforms", "legal", "license", "description", "de", "maintenance", "type",
    "contractors", "until", "usedBy", "supports", "id", "logo", "publiccodeYmlVersion", "it",
]  # fmt: skip


def reason_of(text: str) -> str:
    with pytest.raises(PubliccodeUnreadable) as refused:
        parse(text)
    return str(refused.value.members["reason"])


class TestLimits:
    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            (BOMB, Reason.TOO_MANY_VALUES),
            ("\n".join(["a: &a x", *(f"b{n}: *a" for n in range(60))]), Reason.TOO_MANY_ALIASES),
            ("a: " + "[" * 30_000, Reason.TOO_DEEP),
            ("a: " + "[" * 30 + "]" * 30, Reason.TOO_DEEP),
            ("\n".join(" " * depth + "a:" for depth in range(30)), Reason.TOO_DEEP),
            ("a: 1\n---\nb: 2\n", Reason.SEVERAL_DOCUMENTS),
            ("a: !!python/object/apply:os.system [ls]", Reason.CUSTOM_TAG),
            ("a: !own x", Reason.CUSTOM_TAG),
            ("a: \x00", Reason.CONTROL_CHARACTERS),
            ('a: "\\0"', Reason.CONTROL_CHARACTERS),
            ('a: "\\ud800"', Reason.CONTROL_CHARACTERS),
            ("&a [*a]", Reason.SYNTAX),
            ("a: [b", Reason.SYNTAX),
            ("a:\n\t- b", Reason.SYNTAX),
            ("? [a]\n: b", Reason.SYNTAX),
            ("- a\n- b", Reason.NOT_A_MAPPING),
            ("", Reason.NOT_A_MAPPING),
        ],
    )
    def test_it_is_refused_with_a_reason(self, text: str, reason: Reason) -> None:
        assert reason_of(text) == reason

    def test_one_byte_too_many_is_refused_before_parsing(self) -> None:
        text = "a: " + "x" * (MAX_BYTES - 3)

        assert parse(text).key_lines == {"a": 1}
        with pytest.raises(ContentTooLarge):
            parse(text + "x")

    def test_latin_1_is_refused_with_its_line(self) -> None:
        with pytest.raises(PubliccodeUnreadable) as refused:
            decode("name: Pegel\nx: Köln".encode("latin-1"))

        assert refused.value.members == {"reason": "not_utf8", "line": 2}

    def test_a_number_of_twenty_thousand_digits_is_a_text(self) -> None:
        file = read_publiccode("name: " + "9" * 20_000, today=TODAY)

        assert file.content["name"] == "9" * 20_000

    def test_merge_keys_and_aliases_within_the_limits_are_read(self) -> None:
        text = "x: &x {license: MIT}\nlegal:\n  <<: *x\n"

        assert read_publiccode(text, today=TODAY).content["license_spdx"] == "MIT"

    def test_a_repeated_key_is_told_and_the_first_one_counts(self) -> None:
        file = read_publiccode("name: A\nname: B\n", today=TODAY)

        assert file.content["name"] == "A"
        assert ("key_repeated", 2) in [(f.code, f.line) for f in file.findings]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.sampled_from(KEYS),
    lambda below: (
        st.lists(below, max_size=4) | st.dictionaries(st.sampled_from(KEYS), below, max_size=6)
    ),
    max_leaves=25,
)


class TestNeverRaises:
    @settings(max_examples=200, deadline=None)
    @given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=12))
    def test_whatever_the_shape(self, value: dict[str, object]) -> None:
        with suppress(PubliccodeUnreadable):
            read_publiccode(json.dumps(value), today=TODAY)

    @settings(max_examples=200, deadline=None)
    @given(st.text(max_size=300))
    def test_whatever_the_text(self, text: str) -> None:
        with suppress(PubliccodeUnreadable):
            read_publiccode(text, today=TODAY)

    @settings(max_examples=150, deadline=None)
    @given(
        st.sampled_from(NAMES),
        st.integers(0, 2000),
        st.integers(0, 60),
        st.text(max_size=10) | st.sampled_from([":", "- ", "\n", "  ", '"', "&a ", "*a", "[", "{"]),
    )
    def test_whatever_is_cut_out_of_a_file_and_put_in(
        self, name: str, start: int, length: int, inserted: str
    ) -> None:
        text = text_of(name)

        with suppress(PubliccodeUnreadable):
            read_publiccode(text[:start] + inserted + text[start + length :], today=TODAY)
