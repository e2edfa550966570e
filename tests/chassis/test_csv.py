"""Lines of CSV: readable by every program, and never a formula."""

import csv
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.csv import cell, joined, write_row


class TestWriteRow:
    def test_a_plain_row_ends_with_a_line_break(self) -> None:
        assert write_row(["Aachen", 12, -1.5, None]) == "Aachen,12,-1.5,\r\n"

    def test_separators_quotes_and_line_breaks_stay_inside_the_cell(self) -> None:
        assert write_row(['a "b", c', "d\ne"]) == '"a ""b"", c","d\ne"\r\n'

    @pytest.mark.parametrize(
        "text",
        [
            "=1+1",
            "+49 221",
            "-2",
            "@SUM(A1)",
            "\t=1+1",
            " =1+1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            '=HYPERLINK("https://example.org";"hier")',
        ],
    )
    def test_what_would_be_a_formula_becomes_a_text(self, text: str) -> None:
        (row,) = csv.reader([write_row([text])], strict=True)

        assert row == ["'" + text]

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("\r=1+1", "\"'\r'=1+1\""),
            ("Preis;=1+1", '"Preis;\'=1+1"'),
            ("Preis; =1+1", '"Preis;\' =1+1"'),
            ("Preis\n=1+1", '"Preis\n\'=1+1"'),
            ("Preis\r\n@SUM(A1)", '"Preis\r\n\'@SUM(A1)"'),
        ],
    )
    def test_a_formula_behind_what_a_german_spreadsheet_separates_at_is_none(
        self, text: str, written: str
    ) -> None:
        assert write_row([text]) == written + "\r\n"

    def test_ordinary_signs_inside_a_text_stay(self) -> None:
        text = "A = B, 5 - 3, kommune@example.org"

        assert write_row([text]) == f'"{text}"\r\n'

    @given(st.lists(st.text("ab;,\"'\n\r\t =+-@", max_size=8), min_size=2, max_size=4))
    def test_what_is_read_differs_by_apostrophes_only(self, values: list[str]) -> None:
        (row,) = csv.reader([write_row(values)], strict=True) if any(values) else (values,)

        assert [cell.replace("'", "") for cell in row] == [v.replace("'", "") for v in values]
        assert all(not cell.lstrip(" ").startswith(("=", "+", "-", "@")) for cell in row)


class TestCell:
    def test_values_are_written_as_in_the_json_of_the_api(self) -> None:
        day = date(2027, 3, 31)

        assert [cell(each) for each in (None, True, 3, day, ["a", "b"], [])] == [
            None, "true", 3, "2027-03-31", "a | b", None,
        ]  # fmt: skip

    def test_several_values_stand_once_each(self) -> None:
        assert joined(["05", "09", "05"]) == "05 | 09"
