"""What may say who a text is about is found; what many places share is not."""

from competence_center.lesson_drafts.names import find_names


def found_in(text: str, *names: str) -> list[str]:
    return [each["found"] for each in find_names({"text": text}, names)]


class TestFindNames:
    def test_names_are_found_as_german_bends_them(self) -> None:
        names = ("Bad Aalen, Stadt", "Ada Beispielhaus")

        text = "Die Aalener Verwaltung, Aalens Rat und Frau BEISPIELHAUS in Bad Aalen."

        assert set(found_in(text, *names)) == {"Aalener", "Aalens", "BEISPIELHAUS", "Aalen"}

    def test_what_only_begins_alike_is_not(self) -> None:
        assert found_in("Viele Badeseen, eine Stadt, ein Aalensemble.", "Bad Aalen, Stadt") == []

    def test_addresses_and_numbers_are_found(self) -> None:
        text = "ada@stadt.example, +49 7361 52-0000, (07361) 520000, https://stadt.example/x"

        assert set(found_in(text)) == {
            "ada@stadt.example",
            "+49 7361 52-0000",
            "(07361) 520000",
            "https://stadt.example/x",
        }

    def test_money_and_years_are_not(self) -> None:
        assert found_in("2024 bis 2026 für 250.000 € und 14 Tage, § 28 VgV.") == []
