"""What the figures mean: every figure, attribute, value and measure, in both languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from competence_center.coverage import Tier
from competence_center.requests.states import Outcome, Refusal
from competence_center.statistics.schemas import Attribute, Deadline, Event, Subject
from reference import areas, vocabularies
from reference.labels import Label

Kind = Literal["column", "figure", "measure", "attribute", "value"]

# Ended so, a need was not met. One value of the outcomes, so that no figure lies between the two.
UNMET = frozenset({Outcome.NO_HELP_AVAILABLE, Outcome.NOT_ELIGIBLE})
UNMET_VALUE = "unmet"
LAST_RESORT_VALUE = "last_resort"
# Of a request that says nothing, or of an area whose population the register does not know.
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Entry:
    """`of` is the attribute of a value; `source` says where a rule or list comes from."""

    kind: Kind
    name: str
    label: Label
    definition: Label | None = None
    of: Attribute | None = None
    unit: Label | None = None
    source: str | None = None


def _both(de: str, en: str) -> Label:
    return Label(de=de, en=en)


_REQUESTS = _both("Anfragen", "requests")
_WORKING_DAYS = _both("Arbeitstage", "working days")
_RULE = "docs/adr/0033-figures-of-small-numbers.md"
_CLOCK = "docs/adr/0030-working-time.md; § 187 Abs. 1 BGB"

SUBJECTS: Mapping[Subject, tuple[Label, Label]] = {
    "asked": (
        _both("Gestellte Anfragen", "Requests asked"),
        _both(
            "Anfragen, die im Zeitraum abgesendet wurden, auch später zurückgezogene.",
            "Requests submitted in the period, those withdrawn later included.",
        ),
    ),
    "ended": (
        _both("Beendete Anfragen", "Requests ended"),
        _both(
            "Anfragen, die im Zeitraum abgeschlossen oder zurückgezogen wurden. Wer zweimal "
            "gefragt und die Anfragen zusammengelegt hat, zählt einmal.",
            "Requests closed or withdrawn in the period. Who asked twice and merged the requests "
            "counts once.",
        ),
    ),
    "unmet": (
        _both("Ohne Hilfe beendet", "Ended without help"),
        _both(
            "Beendete Anfragen, für die es keine Hilfe gab oder deren Kommune die Voraussetzungen "
            "nicht erfüllt.",
            "Ended requests for which there was no help, or whose municipality is not eligible.",
        ),
    ),
    "last_resort": (
        _both("Bei der Auffangstelle beendet", "Ended at the last resort"),
        _both(
            "Beendete Anfragen, die zuletzt die Auffangstelle hatte, weil keine Stelle sie "
            "übernehmen konnte.",
            "Ended requests that the last resort owned at the end, as no unit could take them.",
        ),
    ),
    "declined": (
        _both("Von Stellen abgelehnt", "Declined by units"),
        _both(
            "So oft hat eine zuständige Stelle eine Anfrage im Zeitraum abgelehnt.",
            "How often a unit that owned a request declined it in the period.",
        ),
    ),
    "silent": (
        _both("Weitergegangen, weil niemand reagierte", "Moved on by silence"),
        _both(
            "So oft ist eine Anfrage im Zeitraum von selbst an die nächste Stelle gegangen.",
            "How often a request moved on to the next unit by itself in the period.",
        ),
    ),
}

EVENTS: Mapping[Event, tuple[Label, Label]] = {
    "acknowledged": (
        _both("Bis zur Annahme", "Until accepted"),
        _both(
            "Vom Angebot an eine Stelle, frühestens von der Einwilligung der Kommune an, bis die "
            "Stelle angenommen hat. Ohne Übergaben zwischen Stellen.",
            "From the offer to a unit, at the earliest from the municipality's consent on, until "
            "the unit accepted. Without handovers between units.",
        ),
    ),
    "answered": (
        _both("Bis zur ersten Antwort der Stelle", "Until the unit's first answer"),
        _both(
            "Vom Angebot an eine Stelle, frühestens von der Einwilligung der Kommune an, bis zu "
            "ihrer ersten Nachricht an die Kommune.",
            "From the offer to a unit, at the earliest from the municipality's consent on, until "
            "its first message to the municipality.",
        ),
    ),
    "answered_since_asked": (
        _both("Vom Absenden bis zur ersten Antwort", "From asking until the first answer"),
        _both(
            "Vom Absenden der Anfrage bis zur ersten Nachricht irgendeiner Stelle.",
            "From submitting the request until the first message of any unit.",
        ),
    ),
    "resolved": (
        _both("Bis zum Ergebnis", "Until the result"),
        _both(
            "Vom Angebot an die Stelle, die das Ergebnis mitteilt, bis dahin. Tage, an denen sie "
            "auf die Kommune oder auf Dritte wartete, zählen nicht.",
            "From the offer to the unit that tells the result until then. Days on which it waited "
            "for the municipality or for third parties do not count.",
        ),
    ),
}

DEADLINES: Mapping[Deadline, tuple[Label, Label]] = {
    "acknowledged_in_time": (
        _both("Rechtzeitig reagiert", "Reacted in time"),
        _both(
            "Die Stelle hat bis zum Ende ihrer Frist angenommen oder abgelehnt. Gezählt werden "
            "Fristen, die im Zeitraum endeten, ohne Übergaben zwischen Stellen.",
            "The unit accepted or declined by the end of its deadline. Deadlines that ended in the "
            "period count, without handovers between units.",
        ),
    ),
    "answered_in_time": (
        _both("Rechtzeitig geantwortet", "Answered in time"),
        _both(
            "Die Stelle hat der Kommune bis zum Ende ihrer Frist geschrieben. Gezählt werden "
            "Fristen, die im Zeitraum endeten.",
            "The unit wrote to the municipality by the end of its deadline. Deadlines that ended "
            "in the period count.",
        ),
    ),
    "resolved_in_time": (
        _both("Rechtzeitig ein Ergebnis mitgeteilt", "Told a result in time"),
        _both(
            "Die Stelle hat bis zum Ende ihrer Frist ein Ergebnis mitgeteilt. Solange sie auf die "
            "Kommune oder auf Dritte wartet, läuft die Frist nicht.",
            "The unit told a result by the end of its deadline. While it waits for the "
            "municipality or for third parties, the deadline does not run.",
        ),
    ),
}

MEASURES: Mapping[str, tuple[Label, Label, Label, str]] = {
    "requests": (
        _both("Anfragen", "Requests"),
        _both("Zahl der Fälle.", "Number of cases."),
        _REQUESTS,
        _RULE,
    ),
    "municipalities": (
        _both("Kommunen", "Municipalities"),
        _both(
            "Verschiedene Gemeinden, Verbände und Kreise, die gefragt haben.",
            "Different municipalities, associations and districts that asked.",
        ),
        _both("Kommunen", "municipalities"),
        _RULE,
    ),
    "median_days": (
        _both("Mittlerer Wert", "Median"),
        _both(
            "Die Hälfte der Fälle dauerte so lange oder kürzer; auf halbe Tage gerundet. "
            "Arbeitstage sind Montag bis Freitag ohne die Feiertage des Landes der Kommune; der "
            "erste Tag zählt nicht.",
            "Half of the cases took this long or less, to half a day. Working days are Monday to "
            "Friday without the public holidays of the municipality's Land; the first day does "
            "not count.",
        ),
        _WORKING_DAYS,
        _CLOCK,
    ),
    "ninetieth_percentile_days": (
        _both("Neun von zehn", "Nine of ten"),
        _both(
            "Neun von zehn Fällen dauerten so lange oder kürzer; auf halbe Tage gerundet.",
            "Nine of ten cases took this long or less, to half a day.",
        ),
        _WORKING_DAYS,
        _CLOCK,
    ),
    "in_time_percent": (
        _both("Anteil eingehaltener Fristen", "Share of deadlines met"),
        _both(
            "In Schritten von fünf Prozentpunkten, ohne Zahl der Fälle, damit niemand einzelne "
            "Fälle errechnet. Fristen zählen in den Arbeitstagen der Stelle.",
            "In steps of five percentage points, without the number of cases, so that nobody "
            "computes single ones. Deadlines count in the working days of the unit.",
        ),
        _both("Prozent", "percent"),
        "docs/adr/0032-advisory-requests.md",
    ),
}

ATTRIBUTES: Mapping[Attribute, Label] = {
    "topic": _both("Thema", "Topic"),
    "phase": _both("Phase des Vorhabens", "Phase of the project"),
    "size_class": _both("Größenklasse der Kommune", "Size class of the municipality"),
    "level": _both("Art der Kommune", "Kind of municipality"),
    "land": _both("Land", "Land"),
    "outcome": _both("Ergebnis", "Outcome"),
    "reason": _both("Weshalb ohne Hilfe", "Why without help"),
    "owner": _both("Ebene, die zuletzt zuständig war", "Tier that owned it last"),
    "tier": _both("Ebene der Stelle", "Tier of the unit"),
    "refusal": _both("Grund der Ablehnung", "Reason for declining"),
}

# Where a list that others keep stands.
_SOURCES: Mapping[Attribute, str] = {
    "topic": "/api/catalog/v1/vocabularies/action-fields",
    "phase": "/api/catalog/v1/vocabularies/scaling-phases",
    "size_class": "/api/catalog/v1/vocabularies/size-classes",
    "land": "/api/catalog/v1/areas",
}
_TIERS = {
    Tier.GEMEINDE: _both("Gemeinde", "Municipality"),
    Tier.VERBAND: _both("Gemeindeverband", "Municipal association"),
    Tier.KREIS: _both("Kreis", "District"),
    Tier.LAND: _both("Land", "Land"),
    Tier.BUND: _both("Bund", "Federation"),
}
TIERS_AND_ALL: Mapping[Tier | None, Label] = dict(
    [(None, _both("Alle Ebenen", "All tiers")), *_TIERS.items()]
)
_OUTCOMES = {
    Outcome.RESOLVED_WITH_HELP: _both("Mit Hilfe gelöst", "Resolved with help"),
    Outcome.PARTLY_RESOLVED: _both("Teilweise gelöst", "Partly resolved"),
    Outcome.INFORMATION_GIVEN: _both("Auskunft gegeben", "Information given"),
    Outcome.REFERRED_ELSEWHERE: _both("An andere verwiesen", "Referred elsewhere"),
    Outcome.NOT_ELIGIBLE: _both("Voraussetzungen nicht erfüllt", "Not eligible"),
    Outcome.REQUESTER_UNREACHABLE: _both("Kommune nicht erreicht", "Municipality not reached"),
    Outcome.REQUESTER_WITHDREW: _both("Von der Kommune zurückgezogen", "Withdrawn"),
    Outcome.NO_HELP_AVAILABLE: _both("Keine Hilfe verfügbar", "No help available"),
}
_REFUSALS = {
    Refusal.OUT_OF_SCOPE: _both("Nicht zuständig", "Out of scope"),
    Refusal.NO_CAPACITY: _both("Keine Kapazität", "No capacity"),
    Refusal.CONFLICT_OF_INTEREST: _both("Interessenkonflikt", "Conflict of interest"),
    Refusal.OTHER: _both("Anderer Grund", "Another reason"),
}
_COLUMNS = {
    "period": _both("Halbjahr, etwa 2026-H1", "Half-year, such as 2026-H1"),
    "area": _both(
        "Land mit zwei Ziffern, DE für ganz Deutschland", "Land in two digits, DE for Germany"
    ),
    "figure": _both("Was gezählt oder gemessen wird", "What is counted or measured"),
    "by": _both(
        "Merkmal, nach dem gegliedert wird; leer für alle zusammen",
        "Attribute by which it is divided; empty for all together",
    ),
    "value": _both("Wert des Merkmals", "Value of the attribute"),
    "label": _both("Der Wert in Worten", "The value in words"),
    "measure": _both("Maß", "Measure"),
    "number": _both("Zahl; leer, wo sie geschützt ist", "Number; empty where it is protected"),
    "protected": _both(
        "true, wo weniger als fünf Kommunen dahinterstehen oder die Zahl eine solche verriete",
        "true where fewer than five municipalities are behind it, or it would give one away",
    ),
}


def labels_of(attribute: Attribute) -> Mapping[str, Label]:
    """Every value of an attribute, in the order in which tables list them."""
    unknown = {UNKNOWN: _both("Keine Angabe", "Not stated")}
    match attribute:
        case "topic":
            return _of_vocabulary("action-fields")
        case "phase":
            return _of_vocabulary("scaling-phases") | unknown
        case "size_class":
            return _of_vocabulary("size-classes") | unknown
        case "level":
            return {tier.value: label for tier, label in _TIERS.items() if tier is not Tier.BUND}
        case "land":
            return {land.key: _both(land.name, land.name) for land in areas.all("land")}
        case "outcome":
            met = {each.value: label for each, label in _OUTCOMES.items() if each not in UNMET}
            return met | {UNMET_VALUE: SUBJECTS["unmet"][0]}
        case "reason":
            return {each.value: label for each, label in _OUTCOMES.items() if each in UNMET}
        case "owner":
            last_resort = {LAST_RESORT_VALUE: _both("Auffangstelle", "Last resort")}
            return {tier.value: label for tier, label in _TIERS.items()} | last_resort
        case "tier":
            return {tier.value: label for tier, label in _TIERS.items()}
        case "refusal":
            return {refusal.value: label for refusal, label in _REFUSALS.items()}


def entries() -> Iterator[Entry]:
    """In the order in which somebody who opens the figures meets them."""
    for name, label in _COLUMNS.items():
        yield Entry("column", name, label)
    for figures in (SUBJECTS, EVENTS, DEADLINES):
        for figure, (label, definition) in figures.items():
            yield Entry("figure", figure, label, definition)
    for name, (label, definition, unit, source) in MEASURES.items():
        yield Entry("measure", name, label, definition, unit=unit, source=source)
    for attribute, label in ATTRIBUTES.items():
        yield Entry("attribute", attribute, label, source=_SOURCES.get(attribute))
        for value, its_label in labels_of(attribute).items():
            yield Entry("value", value, its_label, of=attribute)


def _of_vocabulary(name: str) -> dict[str, Label]:
    return {concept.id: concept.label for concept in vocabularies.get(name).concepts}
