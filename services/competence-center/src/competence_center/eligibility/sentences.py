"""A comparison and a fact in one plain sentence each, in both languages."""

from collections.abc import Iterable, Mapping, Sequence

from competence_center.eligibility.facts import Facts
from competence_center.eligibility.rules import VOCABULARIES, BodyKind, Fact, Rule
from reference import areas, vocabularies
from reference.labels import Label

_KINDS: Mapping[str, tuple[Label, Label]] = {
    BodyKind.MUNICIPALITY: (
        Label(de="Gemeinden und Städte in einem Kreis", en="municipalities within a district"),
        Label(
            de="ist eine Gemeinde oder Stadt in einem Kreis",
            en="is a municipality within a district",
        ),
    ),
    BodyKind.INDEPENDENT_CITY: (
        Label(de="kreisfreie Städte", en="cities that are their own district"),
        Label(de="ist eine kreisfreie Stadt", en="is a city that is its own district"),
    ),
    BodyKind.DISTRICT: (
        Label(de="Landkreise", en="districts"),
        Label(de="ist ein Landkreis", en="is a district"),
    ),
    BodyKind.MUNICIPAL_ASSOCIATION: (
        Label(de="Gemeindeverbände", en="municipal associations"),
        Label(de="ist ein Gemeindeverband", en="is a municipal association"),
    ),
    BodyKind.STATE: (
        Label(de="Länder", en="states"),
        Label(de="ist ein Land", en="is a state"),
    ),
}

# For whom, where a statement of the profile decides; the values follow.
_STATED = {
    Fact.IT_STAFF: Label(
        de="Kommunen mit diesem Personal für Digitales und IT",
        en="municipalities with this staff for digital matters and IT",
    ),
    Fact.PLATFORMS: Label(
        de="Kommunen, bei denen schon läuft", en="municipalities that already run"
    ),
    Fact.STANDARDS: Label(
        de="Kommunen, die diesen Standard einsetzen", en="municipalities that use this standard"
    ),
    Fact.OPERATION_MODELS: Label(
        de="Kommunen, die so betreiben wollen", en="municipalities that want to operate like this"
    ),
    Fact.BUDGET_SITUATION: Label(
        de="Kommunen mit dieser Haushaltslage", en="municipalities in this budget situation"
    ),
}
_TOPICS = {
    Fact.IT_STAFF: Label(de="Ihr Personal für Digitales und IT", en="your staff for IT"),
    Fact.PLATFORMS: Label(de="was bei Ihnen schon läuft", en="what runs at your place already"),
    Fact.STANDARDS: Label(de="welche Standards Sie einsetzen", en="which standards you use"),
    Fact.OPERATION_MODELS: Label(de="wie Sie betreiben wollen", en="how you want to operate"),
    Fact.BUDGET_SITUATION: Label(de="Ihre Haushaltslage", en="your budget situation"),
}


def requirement(comparison: Rule, *, is_negated: bool) -> Label:
    """Whom the offer is for, or not for."""
    group = _group(comparison)
    if is_negated:
        return Label(de=f"Nicht für {group.de}.", en=f"Not for {group.en}.")
    return Label(de=f"Für {group.de}.", en=f"For {group.en}.")


def known(fact: Fact, facts: Facts) -> Label:
    """What is known of the municipality about this."""
    value = facts.values[fact]
    name = facts.name
    if isinstance(value, int):
        return Label(
            de=f"{name} hat {_german(value)} Einwohner.", en=f"{name} has {value:,} people."
        )
    if fact is Fact.KIND:
        predicate = _KINDS[next(iter(value))][1]
        return Label(de=f"{name} {predicate.de}.", en=f"{name} {predicate.en}.")
    if fact is Fact.LAND:
        land = _land(next(iter(value)))
        return Label(de=f"{name} liegt in {land}.", en=f"{name} lies in {land}.")
    if not value:
        return Label(de="Ihr Profil sagt: nichts davon.", en="Your profile says: none.")
    said = _values(fact, sorted(value))
    return Label(de=f"Ihr Profil sagt: {said.de}.", en=f"Your profile says: {said.en}.")


def unknown(fact: Fact, facts: Facts) -> Label:
    """What is not known, and how to change that."""
    if fact not in _TOPICS:
        return Label(
            de=f"Das Register nennt für {facts.name} keine Zahl.",
            en=f"The register has no figure for {facts.name}.",
        )
    topic = _TOPICS[fact]
    return Label(
        de=f"Nicht bekannt ist {topic.de}. Geben Sie es in Ihrem Profil an.",
        en=f"Not known: {topic.en}. State it in your profile.",
    )


def either(labels: Sequence[Label]) -> Label:
    return Label(
        de=" Oder: ".join(each.de for each in labels),
        en=" Or: ".join(each.en for each in labels),
    )


def requirements(rule: Rule, *, is_negated: bool = False) -> list[Label]:
    """The rule in sentences that all have to be true, whoever reads them."""
    if rule.negated is not None:
        return requirements(rule.negated, is_negated=not is_negated)
    if rule.fact is not None:
        return [requirement(rule, is_negated=is_negated)]
    parts = rule.all_of or rule.any_of or ()
    sentences = [each for part in parts for each in requirements(part, is_negated=is_negated)]
    return sentences if (rule.all_of is not None) != is_negated else [either(sentences)]


def _group(comparison: Rule) -> Label:
    match comparison.fact:
        case Fact.POPULATION:
            return _with_people(comparison.at_least, comparison.at_most)
        case Fact.KIND:
            kinds = [_KINDS[value][0] for value in comparison.one_of or ()]
            return Label(
                de=_series([kind.de for kind in kinds], "und"),
                en=_series([kind.en for kind in kinds], "and"),
            )
        case Fact.LAND:
            lands = [_land(value) for value in comparison.one_of or ()]
            return Label(
                de=f"Kommunen in {_series(lands, 'und')}",
                en=f"municipalities in {_series(lands, 'and')}",
            )
        case Fact() as fact:
            group, said = _STATED[fact], _values(fact, comparison.one_of or ())
            return Label(de=f"{group.de}: {said.de}", en=f"{group.en}: {said.en}")
    raise ValueError("only a comparison has a group")


def _with_people(at_least: int | None, at_most: int | None) -> Label:
    if at_most is None and at_least is not None:
        return Label(
            de=f"Kommunen ab {_german(at_least)} Einwohnern",
            en=f"municipalities of {at_least:,} people or more",
        )
    if at_least is None and at_most is not None:
        return Label(
            de=f"Kommunen bis {_german(at_most)} Einwohner",
            en=f"municipalities of up to {at_most:,} people",
        )
    low, high = at_least or 0, at_most or 0
    return Label(
        de=f"Kommunen mit {_german(low)} bis {_german(high)} Einwohnern",
        en=f"municipalities of {low:,} to {high:,} people",
    )


def _values(fact: Fact, ids: Iterable[str]) -> Label:
    concepts = [vocabularies.concept(VOCABULARIES[fact], each) for each in ids]
    labels = [concept.label for concept in concepts if concept]
    return Label(
        de=_series([label.de for label in labels], "oder") or "–",
        en=_series([label.en for label in labels], "or") or "–",
    )


def _series(words: list[str], last: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def _land(key: str) -> str:
    land = areas.get(key)
    return land.name if land else key


def _german(number: int) -> str:
    return f"{number:,}".replace(",", ".")
