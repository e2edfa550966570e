"""The lists that the reader brings, and the page that documents them."""

import pytest

from catalog.imports.lists import aliases, categories, scopes, standard_of
from catalog.imports.messages import messages
from reference import vocabularies
from tests.architecture.documents import section, table_rows


class TestLists:
    def test_they_are_those_of_the_standard(self) -> None:
        assert (len(categories()), len(scopes()), len(aliases())) == (106, 24, 9)

    def test_every_meaning_stands_in_a_vocabulary(self) -> None:
        for meaning in [*categories().values(), *scopes().values()]:
            if meaning.action_field:
                assert vocabularies.concept("action-fields", meaning.action_field)
            if meaning.solution_type:
                assert vocabularies.concept("solution-types", meaning.solution_type)

    @pytest.mark.parametrize(
        ("reference", "standard"),
        [
            ("oparl", "oparl"),
            ("https://oparl.org/", "oparl"),
            ("alias:gdpr", None),
            ("https://gtfs.org", None),
            ("OGC SensorThings API", "ogc_sensorthings_api"),
        ],
    )
    def test_a_standard_is_found_by_name_and_by_its_own_page(
        self, reference: str, standard: str | None
    ) -> None:
        assert standard_of(reference) == standard


class TestDocumentation:
    def test_the_table_of_findings_is_that_of_the_code(self) -> None:
        rows = table_rows(section("docs/publiccode.md", "Findings"))

        assert [(row[0], row[1], row[2]) for row in rows] == [
            (code, message.severity, message.en) for code, message in messages().items()
        ]
