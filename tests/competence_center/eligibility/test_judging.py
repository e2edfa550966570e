"""Yes, no, or not known, and why."""

from typing import Any

from competence_center.eligibility.facts import Facts, facts_of
from competence_center.eligibility.judging import Judgement, Verdict, judge
from competence_center.eligibility.rules import Fact, Rule
from competence_center.eligibility.sentences import requirements
from reference import areas

AALEN, SOLINGEN, PLOEN = "081365001088", "051220000000", "01057"
SMALL = {"fact": "population", "at_most": 20_000}
LARGE = {"fact": "population", "at_least": 50_000}
IN_HESSEN = {"fact": "land", "one_of": ["06"]}
BALANCED = {"fact": "budget_situation", "one_of": ["balanced", "from_reserves"]}
HAS_STAFF = {"not": {"fact": "it_staff", "one_of": ["none"]}}


def aalen(**statements: Any) -> Facts:
    area = areas.get(AALEN)
    assert area is not None
    return facts_of(area, statements)


def judged(content: dict[str, Any], facts: Facts) -> Judgement:
    return judge(Rule.model_validate(content), facts)


def sentences(judgement: Judgement) -> list[str]:
    return [reason.text.de for reason in judgement.reasons]


class TestJudge:
    def test_a_no_names_the_condition_and_the_fact(self) -> None:
        answer = judged({"all": [LARGE, SMALL]}, aalen())

        assert answer.verdict is Verdict.NOT_ELIGIBLE
        assert sentences(answer) == [
            "Für Kommunen bis 20.000 Einwohner. Aalen hat 67.621 Einwohner."
        ]
        assert answer.reasons[0].text.en == (
            "For municipalities of up to 20,000 people. Aalen has 67,621 people."
        )

    def test_what_is_not_stated_is_asked_for_and_not_guessed(self) -> None:
        answer = judged({"all": [LARGE, BALANCED]}, aalen())

        assert answer.verdict is Verdict.UNKNOWN
        assert sentences(answer) == [
            "Für Kommunen mit dieser Haushaltslage: ausgeglichen oder nur mit Rücklagen "
            "ausgeglichen. Nicht bekannt ist Ihre Haushaltslage. Geben Sie es in Ihrem Profil an."
        ]
        assert answer.reasons[0].missing == (Fact.BUDGET_SITUATION,)

    def test_a_statement_decides(self) -> None:
        rule = {"all": [LARGE, BALANCED]}

        yes = judged(rule, aalen(budget_situation="balanced"))
        no = judged(rule, aalen(budget_situation="provisional"))

        assert (yes.verdict, len(yes.reasons)) == (Verdict.ELIGIBLE, 2)
        assert no.verdict is Verdict.NOT_ELIGIBLE
        assert sentences(no)[0].endswith("Ihr Profil sagt: in der vorläufigen Haushaltsführung.")

    def test_one_no_decides_whatever_else_is_unknown(self) -> None:
        assert judged({"all": [BALANCED, SMALL]}, aalen()).verdict is Verdict.NOT_ELIGIBLE

    def test_one_of_several_ways_is_enough(self) -> None:
        assert judged({"any": [BALANCED, LARGE]}, aalen()).verdict is Verdict.ELIGIBLE
        assert judged({"any": [BALANCED, SMALL]}, aalen()).verdict is Verdict.UNKNOWN
        assert sentences(judged({"any": [SMALL, IN_HESSEN]}, aalen())) == [
            "Für Kommunen bis 20.000 Einwohner. Aalen hat 67.621 Einwohner. Oder: "
            "Für Kommunen in Hessen. Aalen liegt in Baden-Württemberg."
        ]

    def test_not_turns_yes_and_no_and_leaves_the_unknown(self) -> None:
        assert judged({"not": {"all": [SMALL, LARGE]}}, aalen()).verdict is Verdict.ELIGIBLE
        assert judged({"not": {"any": [SMALL, LARGE]}}, aalen()).verdict is Verdict.NOT_ELIGIBLE
        assert judged(HAS_STAFF, aalen()).verdict is Verdict.UNKNOWN
        assert sentences(judged(HAS_STAFF, aalen(it_staff="none"))) == [
            "Nicht für Kommunen mit diesem Personal für Digitales und IT: keine eigene Stelle. "
            "Ihr Profil sagt: keine eigene Stelle."
        ]

    def test_of_a_list_one_value_in_common_is_enough_and_an_empty_one_is_a_no(self) -> None:
        rule = {"fact": "standards", "one_of": ["wms", "wfs"]}

        assert judged(rule, aalen(standards=["wms", "ngsi-ld"])).verdict is Verdict.ELIGIBLE
        assert judged(rule, aalen(standards=[])).verdict is Verdict.NOT_ELIGIBLE
        assert judged(rule, aalen()).verdict is Verdict.UNKNOWN

    def test_a_city_that_is_its_own_district_is_one_by_either_key(self) -> None:
        rule = {"fact": "kind", "one_of": ["independent_city"]}
        kinds = {}
        for key in (SOLINGEN, SOLINGEN[:5], AALEN, PLOEN):
            area = areas.get(key)
            assert area is not None
            kinds[key] = judged(rule, facts_of(area, {})).verdict

        assert kinds == {
            SOLINGEN: Verdict.ELIGIBLE,
            SOLINGEN[:5]: Verdict.ELIGIBLE,
            AALEN: Verdict.NOT_ELIGIBLE,
            PLOEN: Verdict.NOT_ELIGIBLE,
        }


class TestRequirements:
    def test_a_rule_is_told_without_a_municipality_too(self) -> None:
        rule = Rule.model_validate({"all": [LARGE, {"any": [IN_HESSEN, HAS_STAFF]}]})

        assert [each.de for each in requirements(rule)] == [
            "Für Kommunen ab 50.000 Einwohnern.",
            "Für Kommunen in Hessen. Oder: Nicht für Kommunen mit diesem Personal für Digitales "
            "und IT: keine eigene Stelle.",
        ]
