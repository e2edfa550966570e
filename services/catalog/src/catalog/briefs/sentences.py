"""What a brief says about one solution; every sentence follows from a field of its entry."""

from datetime import date

from catalog.briefs.schemas import Sentence
from catalog.briefs.wording import (
    caution,
    english_day,
    fact,
    german_day,
    quoted,
    said,
    unknown,
)
from catalog.comparisons.cells import Words, joined
from catalog.comparisons.cost_cells import describe_price
from catalog.comparisons.subjects import Subject
from catalog.offers.models import Offer
from catalog.solutions.enums import (
    ClaimSubject,
    ClaimValue,
    DevelopmentStatus,
    EvidenceLevel,
    SolutionStatus,
)
from catalog.solutions.records import Claim, OperatorModel
from catalog.solutions.value_labels import (
    CLAIM_VALUES,
    EVIDENCE_LEVELS,
    LEGAL_FORMS,
    risk_flag,
    word,
)
from chassis.types import LocalizedText
from reference.labels import Label

PLACES_NAMED = 5
UNFINISHED = (DevelopmentStatus.CONCEPT, DevelopmentStatus.DEVELOPMENT, DevelopmentStatus.BETA)


def what(subject: Subject) -> list[Sentence]:
    content = subject.content
    sentences: list[Sentence] = []
    if content.short_description is not None:
        sentences.append(quoted(content.short_description))
    fields: list[Words] = [word("action-fields", field) for field in content.action_fields]
    kind = word("solution-kinds", content.kind)
    sentences.append(said(f"{kind.de} für", f"{kind.en} for", *fields) if fields else quoted(kind))
    if content.benefit is not None:
        sentences.append(said("Nutzen laut Eintrag", "Benefit, as the entry says", content.benefit))
    return sentences


def audience(subject: Subject) -> list[Sentence]:
    sizes: list[Words] = [word("size-classes", size) for size in subject.content.suitable_for]
    if sizes:
        return [said("Laut Anbieter geeignet für", "Suitable, as the makers say, for", *sizes)]
    return [
        unknown(
            "Für welche Größe von Kommunen es sich eignet, ist nicht bekannt",
            "It is not known for what size of municipality it is suitable",
            as_of=_as_of(subject, "suitable_for"),
        )
    ]


def cost(subject: Subject) -> list[Sentence]:
    sentences = [
        said("Richtpreis, unverbindlich", "Guide price, not binding", _price(subject, offer))
        for offer in subject.offers
    ]
    sentences += [line for model in subject.content.operator_models for line in _costs(model)]
    if not sentences:
        sentences.append(
            unknown(
                "Was Einführung und Betrieb kosten, ist nicht bekannt",
                "It is not known what introduction and operation cost",
                as_of=subject.content.unknown_as_of,
            )
        )
    if subject.content.is_open_source:
        sentences.append(
            fact(
                "Den offenen Quelltext zu nehmen kostet nichts; Einrichtung, Anpassung und "
                "Betrieb kosten Geld oder Arbeitszeit.",
                "Taking the open source code costs nothing; setting up, adapting and operating "
                "it cost money or working time.",
            )
        )
    return sentences


def operation(subject: Subject) -> list[Sentence]:
    sentences: list[Sentence] = []
    makers: list[Words] = [*subject.makers]
    if makers:
        sentences.append(said("Dahinter steht", "Behind it", *makers))
    models = subject.content.operator_models
    for model in models:
        sentences += _operator(model)
    if not models:
        sentences.append(
            unknown(
                "Wer den Betrieb übernehmen kann, ist nicht bekannt",
                "It is not known who can operate it",
                as_of=_as_of(subject, "operator_models"),
            )
        )
    return [*sentences, *_uses(subject)]


def law(subject: Subject) -> list[Sentence]:
    return [
        _license(subject),
        _claim(subject, ClaimSubject.ACCESSIBILITY, "Barrierefreiheit", "Accessibility"),
        _claim(subject, ClaimSubject.PRIVACY, "Datenschutz", "Privacy"),
        _claim(subject, ClaimSubject.USES_AI, "Einsatz von KI", "Use of AI"),
    ]


def risks(subject: Subject) -> list[Sentence]:
    """What speaks for looking twice; never empty, as something is always unknown or checked."""
    return [
        *_state_of_entry(subject),
        *_maturity(subject),
        *_flags(subject),
        *_expired(subject),
        *_dependence(subject),
        _unknown_fields(subject),
    ]


def _price(subject: Subject, offer: Offer) -> LocalizedText:
    price = describe_price(subject, offer)
    if offer.price_as_of is None:
        return price
    day = offer.price_as_of
    return LocalizedText(
        de=f"{price.de} (Stand {german_day(day)})",
        en=f"{price.en or price.de} (as of {english_day(day)})",
    )


def _costs(model: OperatorModel) -> list[Sentence]:
    named = (
        ("Einführung", "Introduction", model.setup_costs),
        ("Laufende Kosten", "Running costs", model.yearly_costs),
        ("Aufteilung der Kosten", "How costs are split", model.split_rule),
    )
    return [said(de, en, text) for de, en, text in named if text is not None]


def _operator(model: OperatorModel) -> list[Sentence]:
    form: list[Words] = [LEGAL_FORMS[model.legal_form]] if model.legal_form else []
    sentences = [said("Betrieb durch", "Operated by", model.operator, *form)]
    if model.maintained_by is not None:
        until = model.maintained_until
        german, english = (
            (f" bis {german_day(until)}", f" until {english_day(until)}") if until else ("", "")
        )
        sentences.append(
            said(
                "Gepflegt von",
                "Maintained by",
                Label(de=f"{model.maintained_by}{german}", en=f"{model.maintained_by}{english}"),
            )
        )
    if model.is_joinable:
        sentences.append(
            said("Beitritt möglich", "Open to others", model.joining)
            if model.joining
            else fact("Andere Kommunen können beitreten.", "Other municipalities can join.")
        )
    return sentences


def _uses(subject: Subject) -> list[Sentence]:
    total = subject.published.documented + subject.published.confirmed
    if total == 0:
        return [
            unknown(
                "Es ist keine Nutzung öffentlich bekannt",
                "No use is publicly known",
                as_of=subject.today,
            )
        ]
    names = ", ".join(use.organization_name for use in subject.uses[:PLACES_NAMED])
    confirmed = subject.published.confirmed
    return [
        fact(
            f"Öffentlich bekannte Nutzungen: {total}, davon von der Kommune bestätigt: "
            f"{confirmed}. Zum Beispiel: {names}.",
            f"Publicly known uses: {total}, confirmed by the municipality: {confirmed}. "
            f"For example: {names}.",
        )
    ]


def _license(subject: Subject) -> Sentence:
    content = subject.content
    if content.is_open_source is None:
        return unknown(
            "Ob der Quelltext offen ist, ist nicht bekannt",
            "It is not known whether the source code is open",
            as_of=_as_of(subject, "is_open_source"),
        )
    if not content.is_open_source:
        return fact("Der Quelltext ist nicht offen.", "The source code is not open.")
    if content.license_spdx is None:
        return caution(
            "Der Quelltext ist offen, eine Lizenz ist nicht bekannt.",
            "The source code is open, a licence is not known.",
        )
    return fact(
        f"Der Quelltext ist offen, Lizenz {content.license_spdx}.",
        f"The source code is open under the licence {content.license_spdx}.",
    )


def _claim(subject: Subject, about: ClaimSubject, de: str, en: str) -> Sentence:
    claim = next(iter(subject.claims(about)), None)
    if claim is None:
        return unknown(f"{de}: nicht belegt", f"{en}: no evidence", as_of=_as_of(subject, about))
    value = CLAIM_VALUES[claim.value]
    level = EVIDENCE_LEVELS[claim.level]
    proof = claim.evidence_label or claim.evidence_url
    if claim.level is EvidenceLevel.DECLARED or proof is None:
        level = Label(de=f"{level.de}, nicht belegt", en=f"{level.en}, no evidence")
    else:
        level = Label(de=f"{level.de}: {proof}", en=f"{level.en}: {proof}")
    statement: list[Words] = [claim.statement] if claim.statement else []
    text = joined([value, *statement])
    sentence = fact(
        f"{de}: {text.de} ({level.de}{_valid_german(claim)}).",
        f"{en}: {text.en or text.de} ({level.en}{_valid_english(claim)}).",
    )
    is_doubtful = about is ClaimSubject.ACCESSIBILITY and claim.value is ClaimValue.NO
    if is_doubtful or subject.is_expired(claim):
        return caution(sentence.text.de, sentence.text.en or sentence.text.de)
    return sentence


def _valid_german(claim: Claim) -> str:
    return f", gültig bis {german_day(claim.valid_until)}" if claim.valid_until else ""


def _valid_english(claim: Claim) -> str:
    return f", valid until {english_day(claim.valid_until)}" if claim.valid_until else ""


def _state_of_entry(subject: Subject) -> list[Sentence]:
    solution = subject.published.solution
    if solution.status is SolutionStatus.STALE:
        return [
            caution(
                "Der Eintrag wurde seit über zwölf Monaten nicht bestätigt.",
                "The entry has not been confirmed for over twelve months.",
            )
        ]
    if solution.status is SolutionStatus.WITHDRAWN:
        reason = solution.status_reason or {}
        german = str(reason.get("de", ""))
        return [
            caution(
                f"Der Eintrag ist zurückgezogen: {german}",
                f"The entry has been withdrawn: {reason.get('en') or german}",
            )
        ]
    return []


def _maturity(subject: Subject) -> list[Sentence]:
    status = subject.content.development_status
    if status is None:
        return [
            unknown(
                "Wie weit die Entwicklung ist, ist nicht bekannt",
                "It is not known how far its development is",
                as_of=_as_of(subject, "development_status"),
            )
        ]
    label = word("development-statuses", status)
    de, en = f"Entwicklungsstand: {label.de}.", f"Development status: {label.en}."
    is_risky = status in UNFINISHED or status is DevelopmentStatus.OBSOLETE
    return [caution(de, en) if is_risky else fact(de, en)]


def _flags(subject: Subject) -> list[Sentence]:
    sentences = []
    for flag in subject.content.risk_flags:
        note = quoted(flag.note or risk_flag(flag.code)).text
        sentences.append(caution(note.de, note.en or note.de))
    return sentences


def _expired(subject: Subject) -> list[Sentence]:
    number = sum(subject.is_expired(claim) for claim in subject.content.claims)
    if number == 0:
        return []
    return [caution(f"Abgelaufene Nachweise: {number}.", f"Evidence that has expired: {number}.")]


def _dependence(subject: Subject) -> list[Sentence]:
    """One name among operators and maintainers alike: who depends on it has no second source."""
    models = subject.content.operator_models
    named = {model.operator for model in models}
    named |= {model.maintained_by for model in models if model.maintained_by}
    if len(named) != 1:
        return []
    (name,) = named
    return [
        caution(
            f"Für Betrieb und Pflege ist nur eine Stelle genannt: {name}.",
            f"Only one body is named for operation and maintenance: {name}.",
        )
    ]


def _unknown_fields(subject: Subject) -> Sentence:
    solution = subject.published.solution
    missing = solution.must_fields - solution.known_fields
    if missing == 0:
        return fact(
            f"Alle {solution.must_fields} Pflichtangaben liegen vor.",
            f"All {solution.must_fields} required facts are stated.",
        )
    return unknown(
        f"Von {solution.must_fields} Pflichtangaben sind {missing} nicht bekannt",
        f"Of {solution.must_fields} required facts {missing} are not known",
        as_of=subject.content.unknown_as_of,
    )


def _as_of(subject: Subject, field: str) -> date | None:
    content = subject.content
    return content.unknown_as_of if field in content.unknown else None
