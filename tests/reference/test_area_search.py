"""People find their municipality by what they type."""

import pytest

from reference import areas


def first(q: str) -> areas.Area:
    return areas.search(q)[0]


def keys(q: str, *, limit: int = 10) -> list[str]:
    return [area.key for area in areas.search(q, limit=limit)]


class TestSearch:
    def test_a_key_finds_only_its_area(self) -> None:
        assert keys("055150000000") == ["055150000000"]

    def test_an_ags_finds_its_municipality(self) -> None:
        assert keys("05515000") == ["055150000000"]

    def test_an_ended_key_finds_the_successor(self) -> None:
        assert keys("06435014") == ["064150000000"]

    def test_sankt_is_found_however_it_is_written(self) -> None:
        assert keys("Sankt Ingbert") == keys("St. Ingbert") != []

    def test_a_key_written_with_blanks_is_understood(self) -> None:
        assert keys("05 5 15 000") == ["055150000000"]

    @pytest.mark.parametrize(
        "q", ["München", "münchen", "MÜNCHEN", "Muenchen", "Mu\u0308nchen", "  München,  "]
    )
    def test_spelling_of_umlauts_and_capitals_does_not_matter(self, q: str) -> None:
        assert first(q).key == "091620000000"

    def test_sharp_s_and_double_s_are_the_same(self) -> None:
        assert keys("Straßberg") == keys("STRASSBERG") == keys("strassberg")

    def test_the_second_language_finds_the_town(self) -> None:
        assert first("Budyšin").name == first("budysin").name == "Bautzen / Budyšin"
        assert first("Chóśebuz").name == "Cottbus/Chóśebuz"

    def test_a_name_with_its_kreis_decides_between_namesakes(self) -> None:
        assert keys("Neuenkirchen Steinfurt") == ["055660060060"]

    def test_a_name_with_its_land_decides_between_namesakes(self) -> None:
        assert first("Lindau bayern").name == "Lindau (Bodensee)"
        assert first("bayern lindau").land == "09"

    def test_a_land_may_be_abbreviated(self) -> None:
        assert first("Neuenkirchen NRW").key == "055660060060"
        assert first("NRW").key == "05"

    def test_the_kind_before_the_name_is_understood(self) -> None:
        assert first("Landkreis Kusel").key == "07336"
        assert first("Stadt Kusel").key == "073365010055"
        assert first("Verbandsgemeinde Kusel-Altenglan").key == "073365010"

    def test_a_whole_name_comes_before_the_beginning_of_one(self) -> None:
        names = [area.name for area in areas.search("Essen", level="gemeinde")]

        assert names.index("Essen") < names.index("Essenbach")

    def test_the_beginning_of_a_name_comes_before_that_of_a_later_word(self) -> None:
        names = [area.name for area in areas.search("Homburg", limit=50)]

        assert names.index("Homburg") < names.index("Bad Homburg v. d. Höhe")

    def test_the_larger_of_two_namesakes_comes_first(self) -> None:
        assert [area.name for area in areas.search("Frankfurt", level="gemeinde")] == [
            "Frankfurt am Main",
            "Frankfurt (Oder)",
        ]

    def test_a_municipality_comes_before_the_kreis_of_the_same_name(self) -> None:
        assert [area.level for area in areas.search("Kusel", limit=2)] == ["gemeinde", "kreis"]

    def test_beginnings_of_several_words_find_a_town(self) -> None:
        assert first("Neustadt wein").name == "Neustadt an der Weinstraße"

    def test_a_verband_that_is_one_municipality_is_not_repeated(self) -> None:
        assert "010010000" not in keys("Flensburg")

    def test_level_and_land_narrow_the_result(self) -> None:
        found = areas.search("Bad", level="verband", land="07", limit=50)

        assert found
        assert {(area.level, area.land) for area in found} == {("verband", "07")}

    def test_a_key_outside_the_asked_level_or_land_is_not_found(self) -> None:
        assert areas.search("05515000", level="kreis") == ()
        assert areas.search("05515000", land="06") == ()

    @pytest.mark.parametrize("level", ["land", "kreis"])
    def test_every_area_is_found_by_its_official_name_and_land(self, level: areas.Level) -> None:
        land_names = {land.key: land.name for land in areas.all("land")}

        missed = [
            area.key
            for area in areas.all(level)
            for q in (area.official_name, f"{area.name} {land_names[area.land]}")
            if area not in areas.search(q, level=level)
        ]

        assert missed == []

    def test_the_limit_holds(self) -> None:
        assert len(areas.search("s", limit=7)) == 7

    def test_the_order_is_the_same_every_time(self) -> None:
        assert keys("neu", limit=100) == keys("neu", limit=100)
        assert keys("neu", limit=100)[:20] == keys("neu", limit=20)

    @pytest.mark.parametrize(
        "q", ["", "   ", "?!", "xyzxyz", "999", "٠٥", "\x00", "\ud800", "a" * 10_000]
    )
    def test_a_query_without_a_match_finds_nothing(self, q: str) -> None:
        assert areas.search(q) == ()
