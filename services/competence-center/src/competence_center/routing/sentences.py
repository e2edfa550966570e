"""Tells a decision in one plain sentence, for the municipality."""

from competence_center.coverage import Tier
from competence_center.routing.deciding import Candidate, Decision, Verdict
from reference import vocabularies
from reference.labels import Label

# So many of those who cannot are named; more would bury the answer.
MOST_NAMED = 2

_WHOM = {
    Tier.GEMEINDE: ("Ihre Kommune ({})", "your municipality ({})"),
    Tier.VERBAND: (
        "Kommunen in Ihrem Verband ({})",
        "municipalities in your municipal association ({})",
    ),
    Tier.KREIS: ("Kommunen in Ihrem Kreis ({})", "municipalities in your district ({})"),
    Tier.LAND: ("Kommunen in Ihrem Land ({})", "municipalities in your Land ({})"),
    Tier.BUND: ("Kommunen in ganz Deutschland", "municipalities all over Germany"),
}
_OBSTACLES = {
    Verdict.ASKED: ("{} wurde schon gefragt", "{} was asked before"),
    Verdict.FULL: ("{} ist ausgelastet", "{} is at capacity"),
    Verdict.AWAY: ("bei {} ist gerade niemand da", "at {} nobody is there"),
}


def explain(decision: Decision) -> Label:
    chosen = decision.chosen
    told = [each for each in decision.candidates if _stood_in_the_way(each, decision)]
    because_de, because_en = _and_why(told[:MOST_NAMED])
    if chosen is None:
        name = decision.last_resort.name
        return Label(
            de=f"„{name}“ übernimmt, weil keine Stelle in Ihrer Nähe die Anfrage annehmen kann"
            f"{because_de}.",
            en=f"“{name}” takes it, because no unit near you can take the request{because_en}.",
        )
    whom, topic = _whom(chosen), _topic(decision.topic)
    return Label(
        de=f"„{chosen.desk.name}“ übernimmt, weil die Stelle {whom.de} zu „{topic.de}“ berät"
        f"{because_de}.",
        en=f"“{chosen.desk.name}” takes it, because it advises {whom.en} on “{topic.en}”"
        f"{because_en}.",
    )


def _stood_in_the_way(candidate: Candidate, decision: Decision) -> bool:
    """Whether somebody at least as near would have taken it, were it not for the moment."""
    if candidate.verdict not in _OBSTACLES:
        return False
    chosen = decision.chosen
    order = list(Tier)
    return chosen is None or order.index(candidate.reach.tier) <= order.index(chosen.reach.tier)


def _and_why(told: list[Candidate]) -> tuple[str, str]:
    """German and English, to be put before the full stop."""
    if not told:
        return "", ""
    german = ", ".join(_OBSTACLES[each.verdict][0].format(f"„{each.desk.name}“") for each in told)
    english = ", ".join(_OBSTACLES[each.verdict][1].format(f"“{each.desk.name}”") for each in told)
    return f"; {german}", f"; {english}"


def _whom(chosen: Candidate) -> Label:
    de, en = _WHOM[chosen.reach.tier]
    name = chosen.reach.area.name if chosen.reach.area else ""
    return Label(de=de.format(name), en=en.format(name))


def _topic(topic: str) -> Label:
    concept = vocabularies.concept("action-fields", topic)
    return concept.label if concept else Label(de=topic, en=topic)
