"""The shipped table has the counts of the official register and answers lookups."""

from collections import Counter
from datetime import date

import pytest

from reference import areas
from reference.area_index import make_index
from reference.area_search import load_area_index_data
from reference.area_table import load_area_table

KUSEL = "073365010055"


def municipalities() -> list[areas.Area]:
    return [area for area in areas.all("gemeinde") if not area.is_gemeindefrei]


class TestCounts:
    @pytest.mark.parametrize(
        ("level", "count"), [("land", 16), ("kreis", 401), ("verband", 4_583), ("gemeinde", 10_943)]
    )
    def test_every_area_of_the_register_is_there(self, level: areas.Level, count: int) -> None:
        assert len(areas.all(level)) == count

    def test_municipalities_without_gemeindefreie_gebiete(self) -> None:
        assert len(municipalities()) == 10_747

    def test_kinds_of_municipalities(self) -> None:
        kinds = Counter(area.kind_code for area in areas.all("gemeinde"))

        assert kinds == {
            "64": 8_301, "63": 1_828, "60": 386, "66": 194, "67": 125, "61": 98, "62": 9, "65": 2,
        }  # fmt: skip

    def test_kinds_of_kreise(self) -> None:
        kinds = Counter(area.kind_code for area in areas.all("kreis"))

        assert kinds == {"44": 251, "41": 98, "43": 42, "42": 9, "45": 1}

    def test_kinds_of_verbaende(self) -> None:
        kinds = Counter(area.kind_code for area in areas.all("verband"))

        assert kinds == {
            "50": 3_380, "54": 573, "51": 207, "53": 148, "56": 120, "52": 114, "58": 38, "55": 2,
            "not_stated": 1,
        }  # fmt: skip

    @pytest.mark.parametrize("level", ["land", "verband", "gemeinde"])
    def test_people_add_up_on_every_level(self, level: areas.Level) -> None:
        assert sum(area.population or 0 for area in areas.all(level)) == 83_563_598

    def test_hectares_add_up_to_the_country(self) -> None:
        assert sum(area.area_ha or 0 for area in areas.all("land")) == 35_758_941

    def test_most_municipalities_are_small(self) -> None:
        classes = Counter(areas.size_class(area.population) for area in municipalities())

        assert classes["1k_5k"] + classes["lt_1k"] == 7_805
        assert classes["gt_100k"] == 80

    def test_names_repeat_and_so_are_no_key(self) -> None:
        names = Counter(area.name for area in municipalities())

        assert sum(count > 1 for count in names.values()) == 396
        assert names["Neuenkirchen"] == 11

    def test_only_sea_and_border_areas_have_no_point(self) -> None:
        without_point = [area.key for area in areas.all("gemeinde") if area.lon is None]

        assert without_point == ["070009999999", "100429999999", "130009999998", "130009999999"]

    def test_points_lie_in_germany(self) -> None:
        for level in ("land", "kreis", "verband", "gemeinde"):
            for area in areas.all(level):
                if area.lon is not None and area.lat is not None:
                    assert 5.8 < area.lon < 15.1
                    assert 47.2 < area.lat < 55.1

    def test_every_land_and_kreis_has_a_point(self) -> None:
        assert all(area.lon for level in ("land", "kreis") for area in areas.all(level))


class TestGet:
    def test_a_key_of_every_length_finds_its_area(self) -> None:
        found = [areas.get(key) for key in ("07", "07336", "073365010", KUSEL)]

        assert [(area.level, area.name) for area in found if area] == [
            ("land", "Rheinland-Pfalz"),
            ("kreis", "Kusel"),
            ("verband", "Kusel-Altenglan"),
            ("gemeinde", "Kusel"),
        ]

    def test_the_ags_is_an_alias_of_the_ars(self) -> None:
        assert areas.get("07336055") == areas.get(KUSEL)

    def test_an_unknown_key_finds_nothing(self) -> None:
        assert areas.get("99") is None
        assert areas.get("") is None

    def test_a_municipality_knows_its_facts(self) -> None:
        muenster = areas.get("05515000")

        assert muenster is not None
        assert muenster.official_name == "Münster, Stadt"
        assert (muenster.kind.de, muenster.land, muenster.kreis) == (
            "kreisfreie Stadt", "05", "05515",
        )  # fmt: skip
        assert muenster.population_on == date(2024, 12, 31)
        assert muenster.aliases == ("05515000",)

    def test_a_municipality_outside_any_verband_has_none(self) -> None:
        flensburg = areas.get("010010000000")

        assert flensburg is not None
        assert flensburg.verband is None

    def test_an_area_without_kreis_row_has_no_kreis(self) -> None:
        coastal_waters = areas.get("130009999999")

        assert coastal_waters is not None
        assert coastal_waters.kreis is None

    @pytest.mark.parametrize(
        ("ended", "valid_to", "successor"),
        [
            ("06435014", date(2025, 12, 31), "064150000000"),
            ("16056", date(2021, 6, 30), "16063"),
            ("16056000", date(2021, 6, 30), "160630105105"),
        ],
    )
    def test_an_ended_key_names_its_successor(
        self, ended: str, valid_to: date, successor: str
    ) -> None:
        area = areas.get(ended)

        assert area is not None
        assert (area.valid_to, area.successors) == (valid_to, (successor,))

    def test_every_successor_is_in_force(self) -> None:
        successors = [key for area in load_area_table().ended.values() for key in area.successors]

        found = [areas.get(key) for key in successors]

        assert all(area is not None and area.valid_to is None for area in found)

    def test_no_ended_key_is_in_force(self) -> None:
        table = load_area_table()

        assert table.ended.keys().isdisjoint(table.rows)


class TestAncestors:
    def test_a_municipality_is_below_verband_kreis_and_land(self) -> None:
        assert [area.key for area in areas.ancestors(KUSEL)] == ["073365010", "07336", "07"]

    def test_a_municipality_on_its_own_is_below_kreis_and_land(self) -> None:
        assert [area.level for area in areas.ancestors("05515000")] == ["kreis", "land"]

    @pytest.mark.parametrize("key", ["07", "99", "06435014"])
    def test_a_land_and_an_unknown_or_ended_key_have_no_ancestors(self, key: str) -> None:
        assert areas.ancestors(key) == ()


class TestSizeClass:
    @pytest.mark.parametrize(
        ("population", "size_class"),
        [
            (100_000, "gt_100k"),
            (99_999, "20k_100k"),
            (20_000, "20k_100k"),
            (19_999, "10k_20k"),
            (9_999, "5k_10k"),
            (4_999, "1k_5k"),
            (999, "lt_1k"),
            (0, "lt_1k"),
            (None, None),
        ],
    )
    def test_bounds_belong_to_the_larger_class(
        self, population: int | None, size_class: str | None
    ) -> None:
        assert areas.size_class(population) == size_class


class TestRegister:
    def test_the_notes_to_show_are_those_of_the_sources(self) -> None:
        assert areas.register().sources == (
            "© Statistisches Bundesamt (Destatis), 2026, Gemeindeverzeichnis, "
            "Stand 28.02.2026; Daten verändert",
            "© GeoBasis-DE / BKG 2021 (Daten verändert)",
        )
        assert areas.register().as_of == date(2026, 2, 28)

    def test_the_shipped_index_is_that_of_the_shipped_table(self) -> None:
        assert load_area_index_data() == make_index(load_area_table().rows.values())
