"""Every shipped solution and use is whole, sourced and points only at what exists."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from ruamel.yaml import YAML

from reference import areas, vocabularies

Entry = dict[str, Any]

SEEDS = files("catalog") / "seeds"
SOLUTIONS = SEEDS / "reference" / "solutions"
ORGANIZATIONS = files("gateway") / "seeds"

MUST_FIELDS = {
    "kind", "name", "short_description", "long_description", "features", "action_fields",
    "solution_types", "suitable_for", "development_status", "owner", "is_open_source",
    "operator_models", "interfaces", "supports", "prerequisites", "accessibility", "privacy",
    "uses_ai",
}  # fmt: skip
MUST_FIELDS_OF_OPEN_SOURCE = {"license_spdx", "source_code_url"}

LICENCES = {
    "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-2.0", "EUPL-1.2", "GPL-3.0-or-later",
    "LGPL-3.0-or-later", "MIT",
}  # fmt: skip
# The softwareType list of publiccode.yml 0.7.
SOFTWARE_TYPES = {
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web",
    "standalone/backend", "standalone/other", "addon", "library", "configurationFiles",
}  # fmt: skip
RISK_FLAGS = {
    "no_repository_seen", "license_not_seen", "license_variant_unclear", "prototype",
    "in_development", "discontinued", "open_source_announced", "purpose_not_described",
}  # fmt: skip
CLAIMS = {"named in source", "named as a goal in source"}

ADDRESS = re.compile(r"https?://\S+")
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def yaml_list(text: str) -> list[Entry]:
    entries: list[Entry] = YAML(typ="safe").load(text)
    return entries


@cache
def solutions() -> tuple[Entry, ...]:
    return tuple(
        entry
        for file in sorted(SOLUTIONS.iterdir(), key=lambda file: file.name)
        for entry in yaml_list(file.read_text("utf-8"))
    )


@cache
def uses() -> tuple[Entry, ...]:
    return tuple(yaml_list((SEEDS / "reference" / "uses.yaml").read_text("utf-8")))


def organization_rows() -> Iterator[dict[str, str]]:
    for file in ORGANIZATIONS.iterdir():
        if file.name.endswith(".csv"):
            yield from csv.DictReader(file.read_text("utf-8").splitlines())


def organization_slugs() -> set[str]:
    return {row["slug"] for row in organization_rows()}


def ids(vocabulary: str) -> set[str]:
    return {concept.id for concept in vocabularies.get(vocabulary).concepts}


def slug(entry: Entry) -> str:
    return str(entry["slug"])


def every_text(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from every_text(part)
        case list():
            for part in value:
                yield from every_text(part)


each_solution = pytest.mark.parametrize("entry", solutions(), ids=slug)


class TestTheCollection:
    def test_it_has_79_solutions(self) -> None:
        assert len(solutions()) == 79

    def test_every_slug_is_unique(self) -> None:
        repeated = [s for s, n in Counter(map(slug, solutions())).items() if n > 1]

        assert repeated == []

    def test_every_action_field_has_a_file_named_like_it(self) -> None:
        stems = {file.name.removesuffix(".yaml") for file in SOLUTIONS.iterdir()}

        assert stems == ids("action-fields")

    def test_a_solution_stands_in_the_file_of_its_first_action_field(self) -> None:
        for file in SOLUTIONS.iterdir():
            first = {entry["action_fields"][0] for entry in yaml_list(file.read_text("utf-8"))}

            assert first == {file.name.removesuffix(".yaml")}

    def test_flooding_can_be_found(self) -> None:
        found = {slug(entry) for entry in solutions() if "Hochwasser" in entry["keywords"]["de"]}

        assert found == {"hochwasserinfosystem-lemgo"}


class TestEverySolution:
    @each_solution
    def test_its_texts_are_bilingual_and_of_the_right_length(self, entry: Entry) -> None:
        for language in ("de", "en"):
            assert 30 <= len(entry["short_description"][language]) <= 150
            assert 150 <= len(entry["long_description"][language]) <= 1_500
            assert 2 <= len(entry["features"][language]) <= 5
        assert len(entry["features"]["de"]) == len(entry["features"]["en"])
        assert len(entry["keywords"]["de"]) <= 8

    @each_solution
    def test_it_uses_only_words_of_the_vocabularies(self, entry: Entry) -> None:
        assert entry["kind"] in ids("solution-kinds")
        assert 1 <= len(entry["action_fields"]) <= 3
        assert set(entry["action_fields"]) <= ids("action-fields")
        assert set(entry["solution_types"]) <= ids("solution-types")
        assert set(entry.get("goals", [])) <= ids("goals")
        assert set(entry.get("risk_flags", [])) <= RISK_FLAGS
        assert entry.get("development_status", "stable") in ids("development-statuses")
        assert entry.get("software_type", "library") in SOFTWARE_TYPES
        for support in entry.get("supports", []):
            assert support["standard"] in ids("standards")
            assert support["claim"] in CLAIMS

    @each_solution
    def test_every_must_field_has_a_value_or_is_declared_unknown(self, entry: Entry) -> None:
        must = MUST_FIELDS | MUST_FIELDS_OF_OPEN_SOURCE
        known = {field for field in must if entry.get(field) not in (None, [], "")}

        assert set(entry["unknown"]) == must - known
        assert isinstance(entry["unknown_as_of"], date)

    @each_solution
    def test_its_licence_is_a_known_one_or_missing_for_a_stated_reason(self, entry: Entry) -> None:
        flags = set(entry.get("risk_flags", []))

        if entry["license_spdx"] is None:
            assert flags & {"license_not_seen", "license_variant_unclear"}
        else:
            assert entry["license_spdx"] in LICENCES
        assert ("license_variant_unclear" not in flags) or entry["license_note"]["en"]

    @each_solution
    def test_its_makers_are_organisations_of_the_platform(self, entry: Entry) -> None:
        makers = {entry["owner"], *entry.get("further_makers", [])}

        assert makers <= organization_slugs()

    @each_solution
    def test_its_neighbours_exist(self, entry: Entry) -> None:
        neighbours = {*entry.get("similar", []), entry.get("part_of"), entry.get("fork_of")}

        assert neighbours - {None} <= set(map(slug, solutions())) - {slug(entry)}

    @each_solution
    def test_it_says_where_the_facts_come_from(self, entry: Entry) -> None:
        assert entry["sources"]
        for source in entry["sources"]:
            assert source["label"]
            assert source["url"] is None or ADDRESS.fullmatch(source["url"])
            assert isinstance(source["checked_on"], date)
            assert source["confidence"] in {"A", "B"}


class TestEveryUse:
    def test_it_belongs_to_a_shipped_solution(self) -> None:
        assert {use["solution"] for use in uses()} <= set(map(slug, solutions()))

    def test_it_is_documented_with_an_address_and_a_day(self) -> None:
        for use in uses():
            assert use["level"] == "documented"
            assert use["source_label"]
            assert ADDRESS.fullmatch(use["source_url"])
            assert isinstance(use["checked_on"], date)

    def test_its_status_is_known_or_left_open(self) -> None:
        assert {use["status"] for use in uses()} <= ids("use-statuses") | {None}

    def test_its_area_is_in_force_and_named_like_the_source_says(self) -> None:
        for use in uses():
            if use["area_key"] is None:
                assert use["note"]["de"], use
                continue
            area = areas.get(use["area_key"])
            assert area is not None
            assert area.key == use["area_key"]
            assert not area.successors
            is_land_body = area.level == "land" and "note" in use
            assert is_land_body or area.name in use["organization_name"]

    def test_no_body_is_named_twice_for_one_solution(self) -> None:
        named = Counter((use["solution"], use["organization_name"]) for use in uses())

        assert [pair for pair, count in named.items() if count > 1] == []


class TestMakers:
    def test_every_maker_has_a_kind_of_the_vocabulary_and_a_source(self) -> None:
        makers = csv.DictReader((ORGANIZATIONS / "makers.csv").read_text("utf-8").splitlines())

        for maker in makers:
            assert maker["kind"] in ids("organization-kinds")
            assert maker["name_de"]
            assert maker["source_label"]
            date.fromisoformat(maker["checked_on"])
            assert maker["confidence"] in {"A", "B"}
            assert not maker["area_key"] or areas.get(maker["area_key"])

    def test_every_maker_made_something(self) -> None:
        makers = csv.DictReader((ORGANIZATIONS / "makers.csv").read_text("utf-8").splitlines())
        named = {
            maker
            for entry in solutions()
            for maker in (entry["owner"], *entry.get("further_makers", []))
        }

        assert {maker["slug"] for maker in makers} <= named


class TestPersonalData:
    def test_no_entry_holds_an_e_mail_address(self) -> None:
        rows = [*solutions(), *uses(), *organization_rows()]
        texts = [text for row in rows for text in every_text(row)]

        assert [text for text in texts if E_MAIL.search(text)] == []
