"""Says why another unit would own a request, without naming the place that asked."""

from uuid import UUID

from competence_center.routing.deciding import Decision, Verdict
from competence_center.units.models import Unit
from reference.labels import Label

_NOT_ANY_MORE = ("„{owner}“ berät die Kommune nicht", "“{owner}” does not advise the municipality")
_BECAUSE = {
    Verdict.OTHER_TOPIC: (
        "„{owner}“ berät nicht zu diesem Handlungsfeld",
        "“{owner}” does not advise on this topic",
    ),
    Verdict.TIER_LEFT_OUT: (
        "die Ebene von „{owner}“ wird nach den Regeln nicht gefragt",
        "by the rules the tier of “{owner}” is not asked",
    ),
    Verdict.AWAY: ("bei „{owner}“ ist gerade niemand da", "at “{owner}” nobody is there"),
    Verdict.FULL: ("„{owner}“ nimmt nichts an", "“{owner}” takes nothing"),
    Verdict.BEHIND: ("sie kommt vor „{owner}“", "it comes before “{owner}”"),
}


def explain_move(decision: Decision, owner: Unit) -> Label:
    """`owner` is who has the request now, and is not chosen."""
    name = decision.chosen.desk.name if decision.chosen else decision.last_resort.name
    de, en = _because(decision, owner.id, is_last_resort=owner.is_last_resort)
    return Label(
        de=f"Zuständig wäre „{name}“: {de.format(owner=owner.name)}.",
        en=f"“{name}” would own it: {en.format(owner=owner.name)}.",
    )


def _because(decision: Decision, owner_id: UUID, *, is_last_resort: bool) -> tuple[str, str]:
    verdicts = {each.desk.unit_id: each.verdict for each in decision.candidates}
    if is_last_resort and owner_id not in verdicts:
        return "eine Stelle in der Nähe kann sie annehmen", "a unit near by can take it"
    return _BECAUSE.get(verdicts.get(owner_id, Verdict.EXCLUDED), _NOT_ANY_MORE)
