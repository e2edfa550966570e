"""Every shipped model project and step states only what a named source says."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from ruamel.yaml import YAML

from knowledge.seeds.load import REFERENCE
from reference import areas

Entry = dict[str, Any]

ORGANIZATIONS = files("gateway") / "seeds"

# Names that were read in a public source. A remembered name is not enough to be listed here.
OFFICIAL_NAMES = {
    "solingen": "solingen.digital",
    "gera": "Smart City Gera",
    "zwoenitz": "Smart City Zwönitz",
    "suedwestfalen": "5 für Südwestfalen",
    "landkreis-wunsiedel": "Smartes Fichtelgebirge",
    "gelsenkirchen": "Vernetzte Stadt",
    "jena": "Jena digitalisiert, lernt und teilt. Unsere Stadt schafft und nutzt WISSEN",
    "aalen-heidenheim": "#Aalen-HeidenheimGemeinsamDigital",
    "fuchstal-apfeldorf-unterdiessen": "Smart Region AUF",
    "hamburg-leipzig-muenchen": "Connected Urban Twins (CUT)",
    "kielregion": "SMARTer LEBEN in der KielRegion",
    "landkreis-hof": "hoferLand.digital",
    "lemgo-kalletal": "digital.interkommunal",
    "dresden": "Modellprojekt Smart City Dresden",
    "hannover": "Restart: #HANnovativ",
    "muenster": "Smart City Münster",
    "pforzheim": "Smart City Pforzheim",
    "wuerzburg": "Smarte Region Würzburg",
    "linz-am-rhein": "Smarte Region Linz",
    "kreis-hoexter": "Smarte Nahversorgungsräume der Zukunft",
    "landkreis-kusel": "Landl(i)eben: Digital. Gemeinsam. Vor Ort.",
    "schleswig-flensburg-nordfriesland": "Smarte Grenzregion zwischen den Meeren",
}

# Contents pages of the programme's brochures and, for the first wave, the announcement of 2019.
COOPERATIONS_AND_DISTRICTS = {"intermunicipal", "district"}
PROJECTS_BY_WAVE = {
    1: {"large_city": 3, "medium_town": 3, "small_town_rural": 4, "cooperations": 3},
    2: {"large_city": 13, "medium_town": 3, "small_town_rural": 4, "cooperations": 12},
    3: {"large_city": 12, "medium_town": 6, "small_town_rural": 2, "cooperations": 8},
}

# Land and municipality in one body: the organisation has the key of the Land, the place on
# the map is the municipality.
CITY_STATES = {"berlin": "110000000000", "hamburg": "020000000000"}

MONEY = ("total_cost", "grant_amount", "own_contribution", "land_funding")
ADDRESS = re.compile(r"https?://\S+")
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


@cache
def entries(name: str) -> tuple[Entry, ...]:
    return tuple(YAML(typ="safe", pure=True).load(REFERENCE / name))


def projects() -> tuple[Entry, ...]:
    return entries("projects.yaml")


def steps() -> tuple[Entry, ...]:
    return entries("implementation_steps.yaml")


def partners() -> Iterator[tuple[Entry, Entry]]:
    for project in projects():
        for partner in project["partners"]:
            yield project, partner


@cache
def area_keys_of_organizations() -> dict[str, str]:
    return {
        row["slug"]: row["area_key"]
        for file in ORGANIZATIONS.iterdir()
        if file.name.endswith(".csv")
        for row in csv.DictReader(file.read_text("utf-8").splitlines())
    }


class TestSelection:
    def test_there_are_73_projects_with_numbers_and_slugs_of_their_own(self) -> None:
        assert [project["number"] for project in projects()] == list(range(1, 74))
        assert len({project["slug"] for project in projects()}) == 73

    @pytest.mark.parametrize("wave", PROJECTS_BY_WAVE)
    def test_a_wave_has_as_many_projects_of_each_category_as_were_selected(self, wave: int) -> None:
        counted = Counter(
            "cooperations"
            if project["category"] in COOPERATIONS_AND_DISTRICTS
            else project["category"]
            for project in projects()
            if project["wave"] == wave
        )

        assert counted == PROJECTS_BY_WAVE[wave]

    def test_only_names_that_were_read_are_official_names(self) -> None:
        named = {
            project["slug"]: project["official_name"]
            for project in projects()
            if project["official_name"] is not None
        }

        assert named == OFFICIAL_NAMES

    def test_a_project_without_a_name_is_titled_by_its_place(self) -> None:
        for project in projects():
            title = project["title"]
            if project["official_name"] is None:
                assert title["de"].startswith("Modellprojekt "), project["slug"]
                assert title["en"].startswith("Model project "), project["slug"]
            else:
                assert title["de"] == project["official_name"], project["slug"]


class TestPartners:
    def test_every_area_is_in_force_and_lies_in_a_land_of_the_project(self) -> None:
        for project, partner in partners():
            if partner["area_key"] is not None:
                area = areas.get(partner["area_key"])
                assert area is not None, project["slug"]
                assert area.key == partner["area_key"], project["slug"]
                assert area.valid_to is None, project["slug"]
                assert area.land in project["lands"], project["slug"]

    def test_every_land_of_a_project_is_that_of_a_partner_or_of_a_region_without_a_key(
        self,
    ) -> None:
        for project in projects():
            keys = [partner["area_key"] for partner in project["partners"]]
            if None not in keys:
                assert {key[:2] for key in keys} == set(project["lands"]), project["slug"]

    def test_an_organisation_is_in_the_tables_of_the_gateway_with_the_same_area(self) -> None:
        known = area_keys_of_organizations()
        for project, partner in partners():
            slug = partner["organization"]
            if slug is not None:
                expected = CITY_STATES.get(slug) or known[slug] or None
                assert partner["area_key"] == expected, (project["slug"], slug)

    def test_at_most_one_leads_and_the_note_says_when_it_is_not_known_who(self) -> None:
        for project in projects():
            leads = [partner for partner in project["partners"] if partner["role"] == "lead"]
            assert len(leads) <= 1, project["slug"]
            if not leads:
                assert "federführend" in project["note"]["de"], project["slug"]

    def test_the_kreis_hoexter_has_no_more_than_the_ten_towns(self) -> None:
        towns = {area.key for area in areas.all("gemeinde") if area.kreis == "05762"}

        listed = {
            partner["area_key"]
            for project, partner in partners()
            if project["slug"] == "kreis-hoexter"
        }
        assert listed == towns | {"05762"}


class TestMoney:
    def test_every_sum_has_a_source_and_the_day_on_which_it_was_read(self) -> None:
        for project in projects():
            for amount in filter(None, (project[name] for name in MONEY)):
                assert amount["amount_eur"] > 0, project["slug"]
                assert amount["source"]["label"], project["slug"]
                assert amount["checked_on"] == amount["source"]["checked_on"], project["slug"]
                assert amount["source"] in project["sources"], project["slug"]

    def test_no_part_is_larger_than_the_whole(self) -> None:
        for project in projects():
            total = project["total_cost"]
            parts = [project[name] for name in MONEY[1:] if project[name] is not None]
            if total is not None:
                assert sum(part["amount_eur"] for part in parts) <= total["amount_eur"]

    def test_no_grant_is_above_the_ceiling_of_the_programme_for_each_partner(self) -> None:
        # 2.5 million euros for the strategy and 15 million for the implementation.
        for project in projects():
            grant = project["grant_amount"]
            if grant is not None:
                ceiling = 17_500_000 * len(project["partners"])
                assert grant["amount_eur"] <= ceiling, project["slug"]


class TestImplementationSteps:
    def test_they_are_numbered_in_their_order(self) -> None:
        assert [step["number"] for step in steps()] == list(range(1, len(steps()) + 1))

    def test_they_follow_the_years_and_what_is_planned_comes_last(self) -> None:
        years = [
            str(step["happened_on"] or step["period"]["from"])[:4]
            for step in steps()
            if step["happened_on"] or step["period"]
        ]
        planned = [step["status"] == "planned" for step in steps()]

        assert years == sorted(years)
        assert planned == sorted(planned)

    def test_what_is_done_has_a_date_and_what_is_planned_has_none(self) -> None:
        for step in steps():
            has_date = bool(step["happened_on"] or step["period"])
            assert step["status"] in {"done", "running", "planned"}, step["slug"]
            assert step["status"] != "done" or has_date, step["slug"]
            assert step["status"] != "planned" or not has_date, step["slug"]


def test_every_text_is_in_both_languages() -> None:
    for project in projects():
        if project["note"] is not None:
            assert project["note"]["de"] != project["note"]["en"], project["slug"]
    for step in steps():
        assert step["description"]["de"] != step["description"]["en"], step["slug"]
        assert step["title"]["en"], step["slug"]


def test_every_entry_has_sources_and_no_e_mail_address() -> None:
    for entry in projects() + steps():
        assert entry["sources"], entry["slug"]
        assert not E_MAIL.search(str(entry)), entry["slug"]
        for source in entry["sources"]:
            assert source["confidence"] in {"A", "V", "S"}, entry["slug"]
            assert source["url"] is None or ADDRESS.fullmatch(source["url"]), entry["slug"]
