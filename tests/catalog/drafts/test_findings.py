"""Findings say what is wrong with a draft, where, and what to do."""

from datetime import date
from typing import Any

import pytest

from catalog.drafts.findings import Finding, Surroundings, judge, read_content
from tests.catalog.factories import make_content

TODAY = date(2026, 11, 22)
SOUND = make_content(name="Pegelkarte").as_json()


def findings(content: dict[str, Any], **around: Any) -> list[Finding]:
    surroundings = Surroundings(today=TODAY, own_slug="pegelkarte", **around)
    return judge(read_content(content), surroundings)


def found(content: dict[str, Any], **around: Any) -> dict[str, str]:
    """Codes by pointer."""
    return {finding.pointer: finding.code for finding in findings(content, **around)}


def claim(**members: Any) -> dict[str, Any]:
    return {"subject": "security", "value": "yes", "level": "declared"} | members


class TestFindings:
    def test_a_sound_draft_has_none(self) -> None:
        assert findings(SOUND) == []

    @pytest.mark.parametrize(
        ("field", "value", "pointer"),
        [
            ("kind", "zauberei", "/kind"),
            ("short_description", {"de": "x" * 151}, "/short_description/de"),
            ("long_description", {"de": "kurz"}, "/long_description/de"),
            ("features", {"en": ["only English"]}, "/features/de"),
            ("action_fields", ["gibt-es-nicht"], "/action_fields/0"),
            ("website_url", "www.example.org", "/website_url"),
            ("owner_id", "Stadt Aachen", "/owner_id"),
            ("unknown_as_of", "gestern", "/unknown_as_of"),
            ("funded_by", [{"name": "BMWSB", "amount_eur": -1}], "/funded_by/0/amount_eur"),
            ("eigenes", 1, "/eigenes"),
            ("a/b", 1, "/a~1b"),
            ("keywords", "Wasser", "/keywords"),
            ("challenge", "Wasser", "/challenge"),
            ("is_open_source", "vielleicht", "/is_open_source"),
            ("name", " ", "/name"),
        ],
    )
    def test_what_does_not_fit_the_model_is_an_error_at_its_place(
        self, field: str, value: Any, pointer: str
    ) -> None:
        about = [f for f in findings(SOUND | {field: value}) if f.pointer == pointer]

        assert [finding.severity for finding in about] == ["error"]
        assert about[0].message.de
        assert about[0].message.en
        assert "{" not in about[0].message.de.replace("{de: …}", "")

    def test_a_fault_does_not_hide_the_others(self) -> None:
        content = SOUND | {"kind": "zauberei", "sources": [], "unknown": ["features", "privacy"]}

        pointers = found(content)

        assert pointers["/kind"] == "enum"
        assert pointers["/sources"] == "no_source"
        assert pointers["/short_description"] == "unstated"

    def test_an_empty_draft_lists_all_that_is_missing(self) -> None:
        pointers = found({})

        assert pointers["/kind"] == pointers["/name"] == "missing"
        assert pointers["/short_description"] == "unstated"
        assert pointers["/owner_id"] == "unstated"
        assert pointers["/sources"] == "no_source"

    def test_an_unstated_field_can_be_marked_as_unknown(self) -> None:
        content = SOUND | {"unknown": [f for f in SOUND["unknown"] if f != "privacy"]}

        (finding,) = findings(content)

        assert finding.proposal == {"unknown": "privacy"}

    def test_a_value_and_an_unknown_contradict_each_other(self) -> None:
        assert found(SOUND | {"features": {"de": ["eins"]}}) == {"/features": "contradictory"}

    def test_unknowns_need_a_day(self) -> None:
        content = {name: value for name, value in SOUND.items() if name != "unknown_as_of"}

        assert found(content) == {"/unknown_as_of": "unknown_undated"}

    @pytest.mark.parametrize(
        ("members", "code", "severity"),
        [
            ({"valid_until": "2026-11-21"}, "claim_expired", "warning"),
            ({"valid_until": "2026-11-22"}, "claim_expires_soon", "warning"),
            ({"valid_until": "2026-12-22"}, "claim_expires_soon", "warning"),
            ({"issued_on": "2026-05-02", "valid_until": "2026-05-01"}, "claim_ends_early", "error"),
        ],
    )
    def test_claims_expire(self, members: dict[str, str], code: str, severity: str) -> None:
        (finding,) = findings(SOUND | {"claims": [claim(**members)]})

        assert (finding.pointer, finding.code) == ("/claims/0/valid_until", code)
        assert finding.severity == severity

    def test_a_claim_that_lasts_is_no_finding(self) -> None:
        assert findings(SOUND | {"claims": [claim(valid_until="2026-12-23")]}) == []

    def test_what_is_more_than_declared_needs_evidence(self) -> None:
        bare = SOUND | {"claims": [claim(level="tested")]}
        proven = SOUND | {"claims": [claim(level="tested", evidence_label="Prüfbericht")]}

        assert found(bare) == {"/claims/0/evidence_url": "claim_without_evidence"}
        assert found(proven) == {}

    def test_references_lead_to_public_entries(self) -> None:
        content = SOUND | {"part_of": "urbane-plattform", "similar": ["gibt-es-nicht"]}

        assert found(content, public_slugs=frozenset({"urbane-plattform"})) == {
            "/similar/0": "reference_broken"
        }

    def test_an_entry_does_not_refer_to_itself(self) -> None:
        assert found(SOUND | {"fork_of": "pegelkarte"}) == {"/fork_of": "refers_to_itself"}

    def test_an_identifier_belongs_to_one_entry(self) -> None:
        repository = {"scheme": "repository", "value": "example.org/pegel"}
        content = SOUND | {"identifiers": [repository]}
        key = ("repository", "example.org/pegel")

        assert found(content, taken_identifiers={key: "anderes"}) == {
            "/identifiers/0": "identifier_taken"
        }
        assert found(content, taken_identifiers={key: "pegelkarte"}) == {}

    def test_lists_do_not_repeat_themselves(self) -> None:
        support = {"standard": "oparl", "version": "1.1"}
        unknown = [field for field in SOUND["unknown"] if field != "supports"]

        assert found(SOUND | {"supports": [support, support], "unknown": unknown}) == {
            "/supports/1": "repeated"
        }
