"""Every code list is whole, in both languages, and points only at what exists."""

from importlib.resources import files
from itertools import pairwise

import pytest
from pydantic import ValidationError

from reference import vocabularies
from reference.vocabularies import Vocabulary

MAPPED_SCHEMES = {
    "Smart City Charta",
    "MPSC: kommunale Innovationsfelder",
    "MPSC: Schlagworte",
    "MPSC: Arbeits- und Entwicklungsgemeinschaften",
    "Bitkom Smart City Index",
    "Hessen: Smarte Region",
    "Smarte.Land.Regionen",
    "OZG-Themenfelder",
}


def ids(name: str) -> list[str]:
    return [concept.id for concept in vocabularies.get(name).concepts]


class TestEveryVocabulary:
    @pytest.mark.parametrize("name", vocabularies.names())
    def test_it_is_valid_and_named_like_its_file(self, name: str) -> None:
        assert vocabularies.get(name).name == name

    def test_every_file_is_served(self) -> None:
        folder = files("reference") / "data" / "vocabularies"

        stems = {file.name.removesuffix(".json") for file in folder.iterdir()}

        assert stems == set(vocabularies.names())

    @pytest.mark.parametrize("name", vocabularies.names())
    def test_no_word_has_two_meanings_within_a_list(self, name: str) -> None:
        words = [
            word
            for concept in vocabularies.get(name).concepts
            for word in (concept.label.de, *concept.alt_labels)
        ]

        assert len(words) == len(set(words))

    def test_mappings_go_to_published_lists_only(self) -> None:
        schemes = {
            mapping.scheme
            for name in vocabularies.names()
            for concept in vocabularies.get(name).concepts
            for mapping in concept.mappings
        }

        assert schemes == MAPPED_SCHEMES


class TestLookup:
    def test_a_concept_is_found_by_its_id(self) -> None:
        concept = vocabularies.concept("standards", "wms")

        assert concept is not None
        assert concept.broader == "ogc_web_services"

    def test_an_unknown_concept_is_none(self) -> None:
        assert vocabularies.concept("standards", "fax") is None

    def test_an_unknown_vocabulary_is_an_error(self) -> None:
        with pytest.raises(KeyError):
            vocabularies.get("colours")


class TestContents:
    def test_there_are_fourteen_action_fields(self) -> None:
        assert len(ids("action-fields")) == 14

    def test_size_classes_cover_every_number_once(self) -> None:
        classes = sorted(vocabularies.size_classes(), key=lambda concept: concept.minimum)

        bounds = [(concept.minimum, concept.maximum) for concept in classes]
        assert bounds[0][0] == 0
        assert bounds[-1][1] is None
        for (_, maximum), (minimum, _) in pairwise(bounds):
            assert maximum == minimum - 1

    def test_scaling_phases_are_p1_to_p5(self) -> None:
        assert ids("scaling-phases") == ["P1", "P2", "P3", "P4", "P5"]

    def test_development_statuses_are_those_of_publiccode(self) -> None:
        assert ids("development-statuses") == [
            "concept", "development", "beta", "stable", "obsolete",
        ]  # fmt: skip

    def test_evb_it_types_carry_their_api_terms(self) -> None:
        assert ids("evb-it-types") == [
            "purchase", "hardware_maintenance", "license_perpetual", "license_term",
            "software_care", "service", "system", "system_delivery", "development", "it_service",
            "cloud", "framework",
        ]  # fmt: skip

    def test_a_standard_is_written_out_with_its_link(self) -> None:
        written = vocabularies.get("standards").model_dump(mode="json")["concepts"]

        assert {standard["id"]: standard["url"] for standard in written}["oparl"] == (
            "https://oparl.org"
        )


class TestVocabularyRules:
    def test_a_repeated_id_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="repeated ids"):
            Vocabulary.model_validate(a_vocabulary(a_concept(), a_concept()))

    def test_a_missing_broader_concept_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="broader is missing"):
            Vocabulary.model_validate(a_vocabulary(a_concept(broader="none")))

    def test_a_label_in_one_language_is_refused(self) -> None:
        with pytest.raises(ValidationError, match=r"label\.en"):
            Vocabulary.model_validate(a_vocabulary(a_concept(label={"de": "Eins"})))


def a_concept(**changes: object) -> dict[str, object]:
    return {"id": "one", "label": {"de": "Eins", "en": "One"}, **changes}


def a_vocabulary(*concepts: dict[str, object]) -> dict[str, object]:
    return {
        "name": "numbers",
        "title": {"de": "Zahlen", "en": "Numbers"},
        "source": "Test",
        "concepts": concepts,
    }
