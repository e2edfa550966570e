"""Whether one municipality can have an offer."""

from dataclasses import dataclass
from typing import Any

from competence_center.coverage import Place
from competence_center.eligibility.facts import Facts
from competence_center.eligibility.judging import Judgement, Reason, Verdict, judge
from competence_center.eligibility.rules import Rule
from competence_center.support_offers.models import SupportOffer
from competence_center.support_offers.repository import Rules
from competence_center.support_offers.schemas import Eligibility, EligibilityReason
from reference import areas
from reference.labels import Label


@dataclass(frozen=True, slots=True)
class Municipality:
    """For whom a list or an offer is looked at."""

    place: Place
    facts: Facts

    def eligibility(self, offer: SupportOffer) -> Eligibility:
        judged = self._judge_area(offer) or _judge(offer.eligibility_rule, self.facts)
        return Eligibility(
            verdict=judged.verdict,
            reasons=[
                EligibilityReason(text=reason.text, missing=list(reason.missing))
                for reason in judged.reasons
            ],
        )

    def verdicts(self, rules: Rules) -> dict[Verdict, list[dict[str, Any]]]:
        sorted_rules: dict[Verdict, list[dict[str, Any]]] = {verdict: [] for verdict in Verdict}
        for rule in rules:
            sorted_rules[_judge(rule, self.facts).verdict].append(rule)
        return sorted_rules

    def _judge_area(self, offer: SupportOffer) -> Judgement | None:
        """A no where the unit does not help there."""
        if self.place.is_in(offer.unit.area_keys):
            return None
        names = [area.name for area in map(areas.get, offer.unit.area_keys) if area]
        where, name = ", ".join(names), self.facts.name
        text = Label(
            de=f"Nur in: {where}. {name} liegt nicht darin.",
            en=f"Only in: {where}. {name} does not lie there.",
        )
        return Judgement(Verdict.NOT_ELIGIBLE, (Reason(text),))


def _judge(rule: dict[str, Any] | None, facts: Facts) -> Judgement:
    if rule is None:
        return Judgement(Verdict.ELIGIBLE)
    return judge(Rule.model_validate(rule), facts)
