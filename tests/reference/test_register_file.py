"""The official file is read strictly and makes the same table every time."""

import csv
import gzip
from datetime import date
from pathlib import Path

import pytest

from reference.build_areas import UnusableInput, build, main, read_points
from reference.gv100ad import RegisterFileError, parse_register

EXCERPT = Path(__file__).parent / "fixtures" / "gv100ad-excerpt.txt"
POINTS = "ars,verband,lon,lat\n073365010055,073365010,7.39787,49.53769\n"


@pytest.fixture
def lines() -> list[str]:
    return EXCERPT.read_text(encoding="utf-8").splitlines()


def build_rows(lines: list[str], points: str = POINTS) -> dict[str, dict[str, str]]:
    files = build(
        lines, read_points(points.splitlines()), population_on=date(2024, 12, 31), points_year=2021
    )
    rows = gzip.decompress(files["areas.csv.gz"]).decode().splitlines()
    return {row["key"]: row for row in csv.DictReader(rows)}


class TestParseRegister:
    def test_a_municipality_has_its_ars_and_figures(self, lines: list[str]) -> None:
        kusel = next(record for record in parse_register(lines) if record.key == "073365010055")

        assert (kusel.name, kusel.kind) == ("Kusel, Stadt", "63")
        assert (kusel.population, kusel.area_ha) == (5_332, 1_437)
        assert kusel.as_of == date(2026, 2, 28)

    def test_an_unknown_record_type_is_refused_with_its_line(self, lines: list[str]) -> None:
        lines[3] = "70" + lines[3][2:]

        with pytest.raises(RegisterFileError, match=r"Line 4: unknown record type '70'"):
            parse_register(lines)

    def test_a_short_line_is_refused(self, lines: list[str]) -> None:
        lines[1] = lines[1].rstrip()

        with pytest.raises(RegisterFileError, match=r"Line 2: \d+ characters, not 220"):
            parse_register(lines)

    def test_a_line_of_another_state_is_refused(self, lines: list[str]) -> None:
        lines[2] = lines[2].replace("20260228", "20251231", 1)

        with pytest.raises(RegisterFileError, match="Line 3: state 2025-12-31, not 2026-02-28"):
            parse_register(lines)

    def test_an_impossible_date_is_refused(self, lines: list[str]) -> None:
        lines[0] = lines[0].replace("20260228", "20260230", 1)

        with pytest.raises(RegisterFileError, match="Line 1: '20260230' is not a date"):
            parse_register(lines)

    def test_letters_in_a_number_are_refused(self, lines: list[str]) -> None:
        lines[3] = lines[3][:139] + "0000000000x" + lines[3][150:]

        with pytest.raises(RegisterFileError, match="Line 4: '0000000000x' is not a number"):
            parse_register(lines)

    @pytest.mark.parametrize("key", ["0200000x", "020     "])
    def test_a_broken_key_is_refused(self, lines: list[str], key: str) -> None:
        lines[3] = lines[3][:10] + key + lines[3][18:]

        with pytest.raises(RegisterFileError, match="Line 4: key"):
            parse_register(lines)


class TestBuildAreas:
    def test_the_same_input_gives_the_same_bytes(self, lines: list[str]) -> None:
        points = read_points(POINTS.splitlines())

        first, second = (
            build(ordered, points, population_on=date(2024, 12, 31), points_year=2021)
            for ordered in (lines, list(reversed(lines)))
        )

        assert first == second

    def test_figures_of_a_parent_are_the_sums(self, lines: list[str]) -> None:
        rows = build_rows(lines)

        members = [row for key, row in rows.items() if len(key) == 12 and key.startswith("07")]
        people = sum(int(row["population"]) for row in members)
        assert len(members) == 3
        assert {rows[key]["population"] for key in ("07", "07336", "073365010")} == {str(people)}

    def test_regierungsbezirke_and_regions_are_left_out(self, lines: list[str]) -> None:
        assert "071" not in build_rows(lines)

    def test_a_land_takes_the_point_of_its_seat(self, lines: list[str]) -> None:
        rows = build_rows(lines, "key,lon,lat\n020000000000,10.01915,53.54656\n")

        assert (rows["02"]["lon"], rows["02"]["lat"]) == ("10.01915", "53.54656")
        assert (rows["07"]["lon"], rows["07"]["lat"]) == ("", "")

    def test_a_repeated_key_is_refused(self, lines: list[str]) -> None:
        with pytest.raises(UnusableInput, match="repeats keys"):
            build_rows([*lines, lines[3]])

    def test_a_list_without_coordinates_is_refused(self) -> None:
        with pytest.raises(UnusableInput, match="needs lon, lat"):
            read_points(["ars,x,y", "073365010055,1,2"])

    def test_the_command_writes_the_package_files(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        points = tmp_path / "points.csv"
        points.write_text(POINTS, encoding="utf-8")

        options = ["--points-year", "2021", "--population-on", "2024-12-31"]
        main(
            [
                *("--register", str(EXCERPT), "--points", str(points), "--into", str(tmp_path)),
                *options,
            ]
        )

        written = {path.name for path in tmp_path.iterdir()} - {"points.csv"}
        assert written == {"areas.csv.gz", "area-index.json.gz", "register.json"}
        assert "areas.csv.gz" in capsys.readouterr().out
