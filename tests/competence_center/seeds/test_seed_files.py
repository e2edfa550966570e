"""Every shipped unit, support offer and course is whole, sourced and points only at what exists."""

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from ruamel.yaml import YAML

from competence_center.seeds.load import REFERENCE
from reference import areas, vocabularies

Entry = dict[str, Any]

ORGANIZATIONS = files("gateway") / "seeds"
LEVELS = {"bund", "land", "region", "kommunal"}
KINDS = {
    "authority", "agency", "competence_center", "public_it_provider", "association", "network",
}  # fmt: skip

ADDRESS = re.compile(r"https?://\S+")
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


@cache
def entries(name: str) -> tuple[Entry, ...]:
    return tuple(YAML(typ="safe", pure=True).load(REFERENCE / name))


def units() -> tuple[Entry, ...]:
    return entries("units.yaml")


def support_offers() -> tuple[Entry, ...]:
    return entries("support_offers.yaml")


def courses() -> tuple[Entry, ...]:
    return entries("courses.yaml")


def everything() -> tuple[Entry, ...]:
    return units() + support_offers() + courses()


def organization_slugs() -> Iterator[str]:
    for file in ORGANIZATIONS.iterdir():
        if file.name.endswith(".csv"):
            for row in csv.DictReader(file.read_text("utf-8").splitlines()):
                yield row["slug"]


def ids(vocabulary: str) -> set[str]:
    return {concept.id for concept in vocabularies.get(vocabulary).concepts}


def test_exactly_one_unit_of_the_federation_is_the_last_resort() -> None:
    levels = [unit["level"] for unit in units() if unit.get("is_last_resort")]

    assert levels == ["bund"]


@pytest.mark.parametrize("name", ["units.yaml", "support_offers.yaml", "courses.yaml"])
def test_slugs_are_unique(name: str) -> None:
    slugs = [entry["slug"] for entry in entries(name)]

    assert len(set(slugs)) == len(slugs)


class TestUnits:
    def test_the_organisation_is_in_the_tables_of_the_gateway(self) -> None:
        assert {unit["organization"] for unit in units()} <= set(organization_slugs())

    def test_level_and_kind_are_of_the_documented_sets(self) -> None:
        assert {unit["level"] for unit in units()} <= LEVELS
        assert {unit["kind"] for unit in units()} <= KINDS

    def test_only_a_nationwide_unit_covers_no_area_in_particular(self) -> None:
        for unit in units():
            assert (unit["level"] == "bund") == (unit["coverage"] == []), unit["slug"]

    def test_every_covered_area_is_in_force(self) -> None:
        for unit in units():
            for key in unit["coverage"]:
                area = areas.get(key)
                assert area is not None, (unit["slug"], key)
                assert area.key == key, (unit["slug"], key)
                assert area.valid_to is None, (unit["slug"], key)

    def test_a_unit_of_a_land_covers_that_land(self) -> None:
        for unit in units():
            if unit["level"] == "land":
                assert [len(key) for key in unit["coverage"]] == [2], unit["slug"]


class TestSupportOffers:
    def test_the_unit_exists(self) -> None:
        assert {offer["unit"] for offer in support_offers()} <= {unit["slug"] for unit in units()}

    def test_kind_and_action_fields_are_in_the_vocabularies(self) -> None:
        fields = {field for offer in support_offers() for field in offer["action_fields"]}

        assert {offer["kind"] for offer in support_offers()} <= ids("support-offer-types")
        assert fields <= ids("action-fields")

    def test_cost_is_free_or_not_known(self) -> None:
        assert {offer["cost"] for offer in support_offers()} == {"free", None}

    def test_nothing_is_assured_before_a_body_has_confirmed_it(self) -> None:
        assert {offer["assured_on"] for offer in support_offers()} == {None}

    def test_names_are_in_both_languages(self) -> None:
        for offer in support_offers():
            assert offer["name"]["de"], offer["slug"]
            assert offer["name"]["en"], offer["slug"]


class TestCourses:
    def test_the_organisation_is_in_the_tables_of_the_gateway(self) -> None:
        named = {course["organization"] for course in courses() if "organization" in course}

        assert named <= set(organization_slugs())


def test_every_description_is_translated() -> None:
    for entry in everything():
        description = entry["description"]
        assert description["de"], entry["slug"]
        assert description["en"], entry["slug"]
        assert description["de"] != description["en"], entry["slug"]


def test_every_entry_names_its_sources_and_when_they_were_last_read() -> None:
    for entry in everything():
        read = [source["checked_on"] for source in entry["sources"]]
        assert read, entry["slug"]
        assert entry["checked_on"] == max(read), entry["slug"]
        for source in entry["sources"]:
            assert source["label"], entry["slug"]
            assert source["confidence"] in {"B", "V"}, entry["slug"]


def test_addresses_are_addresses_and_no_entry_holds_an_e_mail_address() -> None:
    for entry in everything():
        for url in (entry.get("website_url"), *(source["url"] for source in entry["sources"])):
            assert url is None or ADDRESS.fullmatch(url), entry["slug"]
        assert not E_MAIL.search(str(entry)), entry["slug"]
