"""Every shipped organisation is named once, placed, sourced and without anybody's contact data."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib.resources import files

import pytest

from reference import areas, vocabularies

Row = dict[str, str]

SEEDS = files("gateway") / "seeds"
COLUMNS = [
    "slug", "kind", "name_de", "name_en", "area_key", "parent_slug", "website_url",
    "source_label", "source_url", "checked_on", "confidence",
]  # fmt: skip
LEVEL_OF_KIND = {
    "municipality": "gemeinde",
    "municipal_association": "verband",
    "district": "kreis",
    "state": "land",
}

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ADDRESS = re.compile(r"https?://\S+")
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def rows_of(name: str) -> list[Row]:
    return list(csv.DictReader((SEEDS / name).read_text("utf-8").splitlines()))


def rows() -> Iterator[Row]:
    for file in sorted(SEEDS.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".csv"):
            yield from rows_of(file.name)


@pytest.mark.parametrize("name", ["makers.csv", "public_bodies.csv", "support_bodies.csv"])
def test_a_table_has_the_agreed_columns_and_is_sorted(name: str) -> None:
    table = rows_of(name)

    assert list(table[0]) == COLUMNS
    slugs = [row["slug"] for row in table]
    assert slugs == sorted(slugs)


def test_a_slug_names_one_organisation_in_all_tables() -> None:
    counted = Counter(row["slug"] for row in rows())

    assert [slug for slug, count in counted.items() if count > 1] == []
    assert all(SLUG.fullmatch(slug) for slug in counted)


def test_every_kind_is_in_the_vocabulary() -> None:
    kinds = {concept.id for concept in vocabularies.get("organization-kinds").concepts}

    assert {row["kind"] for row in rows()} <= kinds


def test_every_area_key_is_that_of_an_area_in_force() -> None:
    for row in rows():
        if row["area_key"]:
            area = areas.get(row["area_key"])
            assert area is not None, row["slug"]
            assert area.key == row["area_key"], row["slug"]
            assert area.valid_to is None, row["slug"]


def test_a_public_body_is_the_only_one_of_its_area() -> None:
    placed = [row for row in rows_of("public_bodies.csv") if row["area_key"]]

    assert len({row["area_key"] for row in placed}) == len(placed)
    for row in placed:
        area = areas.get(row["area_key"])
        assert area is not None
        assert area.level == LEVEL_OF_KIND[row["kind"]], row["slug"]


def test_all_sixteen_laender_are_there() -> None:
    lands = {row["area_key"] for row in rows_of("public_bodies.csv") if row["kind"] == "state"}

    assert lands == {f"{number:02}" for number in range(1, 17)}


def test_every_parent_exists() -> None:
    slugs = {row["slug"] for row in rows()}

    assert {row["parent_slug"] for row in rows() if row["parent_slug"]} <= slugs


def test_every_organisation_has_both_names_and_a_dated_source() -> None:
    for row in rows():
        assert row["name_de"], row["slug"]
        assert row["name_en"], row["slug"]
        assert row["source_label"], row["slug"]
        assert row["confidence"] in {"A", "B", "V", "S"}, row["slug"]
        date.fromisoformat(row["checked_on"])


def test_addresses_are_addresses_and_no_row_holds_an_e_mail_address() -> None:
    for row in rows():
        for column in ("website_url", "source_url"):
            assert not row[column] or ADDRESS.fullmatch(row[column]), row["slug"]
        assert not E_MAIL.search(" ".join(row.values())), row["slug"]
