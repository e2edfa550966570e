"""Every kind of file that was seen in the wild: what is read, what is told, in which line."""

import pytest

from catalog.drafts.enums import Severity
from catalog.imports.document import decode
from catalog.imports.reading import read_publiccode
from catalog.solutions.content import SolutionContent
from tests.catalog.imports.reading import CASES, NAMES, TODAY, codes, read, text_of, told


class TestFaultlessFile:
    def test_it_becomes_content_that_fits_the_model(self) -> None:
        file = read("00-faultless")

        content = SolutionContent.model_validate(file.content)
        assert told(file) == []
        assert (content.name, content.license_spdx) == ("Musterpegel", "EUPL-1.2")
        assert content.is_open_source is True
        assert content.action_fields == ["daten-plattformen-infrastruktur"]
        assert content.solution_types == ["geographic_information_system"]
        assert content.identifiers[0].value == "gitlab.example.org/musterstadt/musterpegel"
        assert content.operator_models[0].maintained_by == "Musterpflege eG"
        assert content.completeness().unstated == ("owner",)

    def test_a_complete_file_of_the_newest_version_loses_nothing(self) -> None:
        file = read("93-newest")

        content = SolutionContent.model_validate(file.content)
        assert codes(file) == {"not_in_format", "standard_kept", "contact_without_consent"}
        assert [each.standard for each in content.supports] == ["oparl", "wms"]
        assert file.extras["supports"] == [
            "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
            "urn:example:eigener-standard",
        ]
        assert [(each.name, each.kind) for each in content.depends_on] == [
            ("PostgreSQL", "open"),
            ("Musterdatenbank", "proprietary"),
            ("Pegelsonde", "hardware"),
        ]
        assert content.depends_on[1].is_optional
        assert content.funded_by[0].name == "Land Musterland"
        assert content.website_url == "https://musterpegel.example"
        assert content.action_fields[1:] == [
            "umwelt-kreislauf-abfall",
            "sicherheit-katastrophenschutz-resilienz",
        ]
        assert file.extras["countries"] == ["DE", "AT"]
        assert file.extras["unsupported"] == ["CH"]
        assert file.extras["software_version"] == "2.4.0"
        assert file.extras["released_on"] == "2026-10-01"
        assert file.extras["languages"] == ["de"]

    def test_a_contact_is_a_role_and_hidden_until_it_consents(self) -> None:
        [contact] = read("93-newest").content["contacts"]

        assert contact == {
            "role": "Tiefbauamt",
            "email": "pegel@musterstadt.example",
            "url": None,
            "has_consent": False,
        }


class TestCase01VersionAsFloat:
    def test_it_is_accepted_and_noted(self) -> None:
        file = read("01-version-as-float")

        assert file.version == "0.4"
        assert told(file) == [("version_as_number", 1, "/publiccodeYmlVersion", "0.4")]


class TestCase02OtherWaysToWriteTheVersion:
    @pytest.mark.parametrize(
        ("name", "version"), [("02-version-with-patch", "0.5"), ("02-version-zero", "0.7")]
    )
    def test_it_is_read_as_major_and_minor(self, name: str, version: str) -> None:
        file = read(name)

        assert file.version == version
        assert told(file) == [("version_normalised", 1, "/publiccodeYmlVersion", version)]


class TestCase03UnquotedDate:
    def test_it_is_accepted(self) -> None:
        file = read("03-unquoted-date")

        assert told(file) == []
        assert file.extras["released_on"] == "2026-03-01"
        assert file.content["operator_models"][0]["maintained_until"] == "2031-12-31"


class TestCase04ImpossibleDate:
    def test_the_rest_is_kept_and_the_field_stays_empty(self) -> None:
        file = read("04-impossible-date")

        assert told(file) == [
            ("not_a_date", 4, "/releaseDate", None),
            ("not_a_date", 29, "/maintenance/contractors/0/until", None),
        ]
        assert "released_on" not in file.extras
        assert file.content["operator_models"][0]["maintained_until"] is None
        assert file.content["name"] == "Musterpegel"


class TestCase05LicenseThatIsNoSpdxId:
    @pytest.mark.parametrize(
        ("name", "nearest"),
        [("05-license-not-spdx", "EUPL-1.2"), ("05-license-by-name", "Apache-2.0")],
    )
    def test_the_nearest_id_is_offered_and_nothing_is_decided(
        self, name: str, nearest: str
    ) -> None:
        file = read(name)

        assert told(file) == [("license_unknown", 23, "/legal/license", nearest)]
        assert file.content["license_spdx"] is None
        assert file.content["is_open_source"] is None


class TestCase06OldLicenseId:
    def test_it_is_normalised_and_said(self) -> None:
        file = read("06-license-old-id")

        assert told(file) == [("license_normalised", 23, "/legal/license", "GPL-3.0-only")]
        assert file.content["license_spdx"] == "GPL-3.0-only"
        assert file.content["is_open_source"] is True


class TestCase07OldSoftwareTypes:
    def test_a_known_old_value_is_mapped(self) -> None:
        file = read("07-software-type-old")

        assert told(file) == [("software_type_mapped", 9, "/softwareType", "addon")]
        assert file.content["software_type"] == "addon"

    def test_any_other_becomes_other_with_a_warning(self) -> None:
        file = read("07-software-type-unknown")

        assert told(file) == [("software_type_unknown", 9, "/softwareType", "standalone/other")]
        assert file.content["software_type"] == "standalone/other"


class TestCase08UnknownMaintenance:
    def test_it_is_told_and_not_guessed(self) -> None:
        file = read("08-maintenance-unknown")

        assert told(file) == [("maintenance_unknown", 25, "/maintenance/type", None)]
        assert file.extras["maintenance"]["type"] is None


class TestCase09MaintenanceWithoutNames:
    @pytest.mark.parametrize(
        ("name", "code", "key"),
        [
            ("09-contract-without-contractors", "contractors_missing", "contractors"),
            ("09-internal-without-contacts", "contacts_missing", "contacts"),
        ],
    )
    def test_it_blocks_publication(self, name: str, code: str, key: str) -> None:
        file = read(name)

        assert told(file) == [(code, 24, f"/maintenance/{key}", None)]
        assert file.findings[-1].severity is Severity.ERROR


class TestCase10EndedContract:
    def test_it_is_shown_as_expired(self) -> None:
        file = read("10-contract-ended")

        assert told(file) == [("maintenance_expired", 28, "/maintenance/contractors/0/until", None)]
        assert file.content["risk_flags"] == [
            {"code": "maintenance_expired", "since": "2022-06-30", "note": None}
        ]


class TestCase11Texts:
    def test_missing_ones_make_it_a_draft(self) -> None:
        file = read("11-no-long-description")

        assert told(file) == [
            ("long_description_missing", 13, "/description/de/longDescription", None),
            ("features_missing", 13, "/description/de/features", None),
        ]
        assert file.content["long_description"] is None

    def test_a_long_sentence_is_kept_whole_and_a_shorter_one_proposed(self) -> None:
        file = read("11-short-description-too-long")

        [(code, line, pointer, proposal)] = told(file)
        assert (code, line) == ("short_description_too_long", 14)
        assert pointer == "/description/de/shortDescription"
        assert len(file.content["short_description"]["de"]) == 190
        assert len(proposal) <= 150


class TestCase12UnknownCategories:
    def test_they_stay_as_keywords(self) -> None:
        file = read("12-unknown-categories")

        assert told(file) == [
            ("category_kept", 8, "/categories/1", None),
            ("category_misspelt", 9, "/categories/2", "data-analytics"),
        ]
        assert file.content["keywords"] == ["hydrology", "data-analytic"]


class TestCase13UnknownKeys:
    def test_they_are_kept_reported_and_near_misses_named(self) -> None:
        file = read("13-unknown-keys")

        assert told(file) == [
            ("key_misspelt", 4, "/landingUrl", "landingURL"),
            ("key_unknown", 5, "/downloadUrls", None),
            ("key_misspelt", 23, "/description/de/documentationURL", "documentation"),
        ]
        assert file.extras["unknown_keys"] == {
            "landingUrl": "https://musterpegel.example",
            "downloadUrls": ["https://musterpegel.example/paket"],
            "x-intern": "7",
        }


class TestCase14TruthAsText:
    def test_yes_is_accepted_as_true(self) -> None:
        file = read("14-truth-as-text")

        assert told(file) == [("truth_as_text", 30, "/localisation/localisationReady", True)]
        assert file.extras["is_localisable"] is True


class TestCase15Norwegian:
    def test_the_language_no_is_no_truth_value(self) -> None:
        file = read("15-norwegian")

        assert told(file) == []
        assert file.extras["languages"] == ["de", "no"]


class TestCase16AddressOfTheCode:
    def test_a_profile_is_no_repository(self) -> None:
        file = read("16-url-of-a-profile")

        assert told(file) == [("url_not_a_repository", 3, "/url", None)]
        assert "source_code_url" not in file.content
        assert file.content["website_url"] == "https://gitlab.example.org/musterstadt"

    def test_blanks_are_trimmed_and_git_does_not_matter(self) -> None:
        file = read("16-url-with-blank")

        trimmed = "https://gitlab.example.org/Musterstadt/musterpegel.git"
        assert told(file) == [("url_trimmed", 3, "/url", trimmed)]
        assert file.content["source_code_url"] == trimmed
        assert file.repository_key == "gitlab.example.org/Musterstadt/musterpegel"


class TestCase17RelativeImages:
    def test_they_are_resolved_against_the_repository(self) -> None:
        file = read("17-relative-images")

        base = "https://gitlab.example.org/musterstadt/musterpegel/-/raw/HEAD/docs"
        assert [(each["kind"], each["url"]) for each in file.content["media"]] == [
            ("logo", f"{base}/logo.svg"),
            ("screenshot", f"{base}/karte.png"),
        ]
        assert told(file) == [("image_text_missing", 4, "/logo", None)]

    def test_beside_a_fetched_file_they_lie_where_it_lies(self) -> None:
        address = "https://gitlab.example.org/a/b/-/raw/main/publiccode.yml"

        media = read("17-relative-images", address=address).content["media"]

        assert media[0]["url"] == "https://gitlab.example.org/a/b/-/raw/main/docs/logo.svg"


class TestCase18MarkdownAndHtml:
    def test_html_and_images_go_and_headings_move_down(self) -> None:
        file = read("18-markdown-and-html")

        text = file.content["long_description"]["de"]
        assert told(file) == [("markdown_simplified", 15, "/description/de/longDescription", None)]
        assert text.startswith("### Musterpegel 🌊")
        assert "\n#### Für wen\n" in text
        assert "**Messwerte**" in text
        assert "[Hilfe](https://musterpegel.example/hilfe)" in text
        assert "**Bach**" in text
        assert not any(each in text for each in ("<", "alert", "onerror"))


class TestCase19FreeTextUsers:
    def test_they_are_matched_for_a_person_to_confirm(self) -> None:
        file = read("19-used-by-free-text")

        assert [(code, line) for code, line, *_ in told(file)] == [
            ("used_by_matched", 9),
            ("used_by_matched", 10),
            ("used_by_ambiguous", 11),
            ("used_by_unmatched", 12),
            ("used_by_unmatched", 13),
        ]
        assert [user.area.key if user.area else None for user in file.users] == [
            "053150000000", "091620000000", None, None, None,
        ]  # fmt: skip
        assert len(file.users[2].areas) > 1


class TestCase20Languages:
    def test_english_alone_is_taken_and_german_asked_for(self) -> None:
        file = read("20-english-only")

        assert [(code, line) for code, line, *_ in told(file)] == [
            ("german_missing", 14),
            ("german_missing", 15),
            ("german_missing", 19),
        ]
        assert file.content["short_description"].keys() == {"en"}
        assert file.summary_language == "en"

    def test_a_third_language_alone_is_named_and_kept(self) -> None:
        file = read("20-italian-only")

        assert told(file) == [("only_other_language", 12, "/description", None)]
        assert file.summary_language == "it"
        assert file.extras["other_languages"]["it"]["features"][0] == "Karte der Pegel"

    def test_beside_german_a_third_one_is_only_noted(self) -> None:
        file = read("20-german-english-swedish")

        assert told(file) == [("other_language_kept", 13, "/description/sv", None)]
        assert list(file.content["short_description"]) == ["de", "en"]
        assert file.summary_language == "de"


class TestCase21CommentBeforeTheDocument:
    def test_it_does_not_matter(self) -> None:
        file = read("21-comment-before-document")

        assert told(file) == []
        assert file.content["name"] == "Musterpegel"


class TestCase22BasedOn:
    @pytest.mark.parametrize(("name", "number"), [("22-based-on-text", 1), ("22-based-on-list", 2)])
    def test_text_and_list_are_read_alike(self, name: str, number: int) -> None:
        file = read(name)

        assert told(file) == []
        assert len(file.based_on) == number
        assert file.based_on[0] == "https://gitlab.example.org/land/flusspegel.git"


class TestCase23LanguageWithoutShortDescription:
    def test_what_is_there_is_taken(self) -> None:
        file = read("23-language-without-short-description")

        assert told(file) == [
            ("short_description_missing_here", 22, "/description/en/shortDescription", None)
        ]
        assert file.content["long_description"].keys() == {"de", "en"}
        SolutionContent.model_validate(file.content)


class TestCase24DeprecatedKeys:
    def test_they_are_read_as_their_successors(self) -> None:
        file = read("24-deprecated-keys")

        assert told(file) == [
            ("country_lowercase", 12, "/intendedAudience/countries/0", "DE"),
            ("key_dropped", 15, "/description/de/genericName", None),
            ("key_deprecated", 26, "/legal/repoOwner", None),
            ("key_dropped", 27, "/legal/authorsFile", None),
            ("key_deprecated", 33, "/it", None),
        ]
        assert file.organisation is not None
        assert file.organisation.name == "Musterstadt"
        assert file.extras["supports"] == ["https://www.spid.gov.it/"]
        assert file.content["keywords"] == ["Pegelkarte"]


class TestSeveralFaultsAtOnce:
    def test_every_one_is_told_and_the_rest_is_read(self) -> None:
        file = read("90-many-faults")

        assert len(told(file)) == 22
        assert file.content["license_spdx"] == "GPL-3.0-only"
        assert file.extras["unknown_keys"] == {"landingUrl": "https://musterkarte.example"}
        assert file.content["media"][0]["url"] == (
            "https://raw.githubusercontent.com/musterstadt-example/musterkarte/HEAD/assets/logo.svg"
        )

    def test_an_almost_empty_file_says_what_to_write(self) -> None:
        file = read("91-nothing-but-a-name")

        errors = {f.code for f in file.findings if f.severity is Severity.ERROR}
        assert errors == {"url_missing", "license_missing", "descriptions_missing"}

    def test_values_of_wrong_shape_are_told_with_their_lines(self) -> None:
        file = read("92-wrong-shapes")

        lines = [line for code, line, *_ in told(file) if code == "wrong_shape"]
        assert lines == [1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 18, 19]

    @pytest.mark.parametrize("name", NAMES)
    def test_every_finding_says_what_to_do_in_both_languages(self, name: str) -> None:
        lines = len(text_of(name).splitlines())
        for finding in read(name).findings:
            assert finding.message.de
            assert finding.message.en
            assert "{" not in finding.message.de + (finding.message.en or "")
            assert finding.line is None or 1 <= finding.line <= lines

    def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing(self) -> None:
        content = b"\xef\xbb\xbf" + (CASES / "00-faultless.yml").read_bytes().replace(
            b"\n", b"\r\n"
        )

        file = read_publiccode(decode(content), today=TODAY)

        assert told(file) == []
        assert file.content == read("00-faultless").content
