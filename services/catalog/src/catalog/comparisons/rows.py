"""The rows of a comparison by group: what each is called and how an entry fills it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from catalog.comparisons import cells, cost_cells, use_cells
from catalog.comparisons.cells import Words, claimed, joined, not_applicable, stated, unknown
from catalog.comparisons.schemas import Cell
from catalog.comparisons.subjects import Subject
from catalog.solutions.enums import ClaimSubject, SolutionKind
from catalog.solutions.records import Claim, Interface
from catalog.solutions.value_labels import (
    NO,
    PUBLIC_STATUSES,
    REVIEW_DEPTHS,
    SUPPORT_LEVELS,
    YES,
    risk_flag,
    word,
)
from chassis.types import LocalizedText
from reference.labels import Label

MAX_NAMED_ROWS = 40
"""Rows for single standards or single security criteria, so that one entry cannot flood a table."""

SOFTWARE_KINDS = (SolutionKind.SOFTWARE, SolutionKind.PLATFORM, SolutionKind.SENSOR_HARDWARE)


@dataclass(frozen=True, slots=True)
class RowRule:
    field: str
    label: Label
    fill: Callable[[Subject], Cell]


@dataclass(frozen=True, slots=True)
class GroupRule:
    """`named` makes one more row for each standard or criterion that any of the entries names."""

    name: str
    label: Label
    rows: Sequence[RowRule]
    named: Callable[[Sequence[Subject]], list[RowRule]] = lambda _: []

    def rules(self, subjects: Sequence[Subject]) -> list[RowRule]:
        return [*self.rows, *self.named(subjects)]


def _rule(field: str, de: str, en: str, fill: Callable[[Subject], Cell]) -> RowRule:
    return RowRule(field, Label(de=de, en=en), fill)


def _concepts(field: str, vocabulary: str) -> Callable[[Subject], Cell]:
    def fill(subject: Subject) -> Cell:
        ids: list[str] = getattr(subject.content, field)
        return stated(subject, field, items=[word(vocabulary, item) for item in ids])

    return fill


def _text(field: str) -> Callable[[Subject], Cell]:
    return lambda subject: stated(subject, field, text=getattr(subject.content, field))


def _claim(field: str, about: ClaimSubject) -> Callable[[Subject], Cell]:
    return lambda subject: claimed(subject, field, next(iter(subject.claims(about)), None))


def _status(subject: Subject) -> Cell:
    solution = subject.published.solution
    parts: list[Words] = [PUBLIC_STATUSES[solution.status]]
    if solution.review_depth is not None:
        parts.append(REVIEW_DEPTHS[solution.review_depth])
    source = cells.catalogue_source(subject)
    return stated(subject, "status", text=joined(parts), source=source)


def _kind(subject: Subject) -> Cell:
    return stated(subject, "kind", text=word("solution-kinds", subject.content.kind))


def _owner(subject: Subject) -> Cell:
    return stated(subject, "owner", items=subject.makers)


def _features(subject: Subject) -> Cell:
    features = subject.content.features
    if features is None:
        return unknown(subject, "features")
    english: Sequence[str | None] = features.en or []
    pairs = zip(features.de, [*english, *[None] * len(features.de)], strict=False)
    items = [LocalizedText(de=de, en=en) for de, en in pairs]
    return stated(subject, "features", items=items)


def _development_status(subject: Subject) -> Cell:
    status = subject.content.development_status
    text = status and word("development-statuses", status)
    return stated(subject, "development_status", text=text)


def _license(subject: Subject) -> Cell:
    content = subject.content
    if content.is_open_source is None:
        return unknown(subject, "is_open_source")
    if not content.is_open_source:
        text = Label(de="nicht quelloffen", en="not open source")
        return stated(subject, "is_open_source", text=text)
    if content.license_spdx is None:
        text = Label(de="quelloffen, Lizenz unbekannt", en="open source, licence unknown")
        return stated(subject, "is_open_source", text=text)
    return stated(
        subject,
        "license_spdx",
        text=Label(
            de=f"quelloffen, {content.license_spdx}", en=f"open source, {content.license_spdx}"
        ),
    )


def _source_code(subject: Subject) -> Cell:
    if subject.content.is_open_source is False:
        return not_applicable()
    return stated(subject, "source_code_url", text=subject.content.source_code_url)


def _languages(subject: Subject) -> Cell:
    if subject.content.kind not in SOFTWARE_KINDS:
        return not_applicable()
    return stated(subject, "programming_languages", items=subject.content.programming_languages)


def _dependencies(subject: Subject) -> Cell:
    if subject.content.kind not in SOFTWARE_KINDS:
        return not_applicable()
    return stated(subject, "depends_on", items=[d.name for d in subject.content.depends_on])


def _interfaces(subject: Subject) -> Cell:
    items = [_describe(interface) for interface in subject.content.interfaces]
    return stated(subject, "interfaces", items=items)


def _describe(interface: Interface) -> str:
    parts = (interface.protocol, interface.data_model, interface.version)
    return ", ".join(part for part in parts if part)


def _data(field: str) -> Callable[[Subject], Cell]:
    return lambda subject: stated(
        subject, field, items=[item.what for item in getattr(subject.content, field)]
    )


def _prerequisites(subject: Subject) -> Cell:
    return stated(subject, "prerequisites", items=[p.text for p in subject.content.prerequisites])


def _risks(subject: Subject) -> Cell:
    items = [flag.note or risk_flag(flag.code) for flag in subject.content.risk_flags]
    return stated(subject, "risk_flags", items=items)


def _security_rules(subjects: Sequence[Subject]) -> list[RowRule]:
    criteria = sorted({claim.criterion or "" for s in subjects for claim in _security(s)})
    return [_security_rule(criterion) for criterion in criteria[:MAX_NAMED_ROWS]]


def _security_rule(criterion: str) -> RowRule:
    def fill(subject: Subject) -> Cell:
        claims = (claim for claim in _security(subject) if (claim.criterion or "") == criterion)
        return claimed(subject, "security", next(claims, None))

    suffix = f": {criterion}" if criterion else ""
    return _rule(
        f"security{suffix}".replace(" ", ""), f"IT-Sicherheit{suffix}", f"Security{suffix}", fill
    )


def _security(subject: Subject) -> list[Claim]:
    return subject.claims(ClaimSubject.SECURITY)


def _standard_rules(subjects: Sequence[Subject]) -> list[RowRule]:
    standards = sorted({named.standard for s in subjects for named in s.content.supports})
    return [_standard_rule(standard) for standard in standards[:MAX_NAMED_ROWS]]


def _standard_rule(standard: str) -> RowRule:
    """How an entry speaks a standard; its claim says how far that is proven."""

    def fill(subject: Subject) -> Cell:
        support = next((s for s in subject.content.supports if s.standard == standard), None)
        if support is None:
            return unknown(subject, "supports")
        claims = subject.claims(ClaimSubject.STANDARD)
        claim = next((claim for claim in claims if claim.criterion == standard), None)
        if claim is not None:
            return claimed(subject, "supports", claim)
        level = SUPPORT_LEVELS[support.level] if support.level else YES
        return stated(subject, "supports", text=level)

    return RowRule(f"supports:{standard}", word("standards", standard), fill)


def _open_data(subject: Subject) -> Cell:
    yielded = subject.content.data_yielded
    if not yielded or all(item.is_open is None for item in yielded):
        return unknown(subject, "data_yielded")
    is_open = any(item.is_open for item in yielded)
    return stated(subject, "data_yielded", text=YES if is_open else NO)


GROUPS: Sequence[GroupRule] = (
    GroupRule(
        "overview",
        Label(de="Überblick", en="Overview"),
        [
            _rule("short_description", "Was es tut", "What it does", _text("short_description")),
            _rule("kind", "Art", "Kind", _kind),
            _rule("owner", "Wer dahintersteht", "Who is behind it", _owner),
            _rule(
                "action_fields",
                "Handlungsfelder",
                "Action fields",
                _concepts("action_fields", "action-fields"),
            ),
            _rule(
                "solution_types",
                "Lösungsart",
                "Type of solution",
                _concepts("solution_types", "solution-types"),
            ),
            _rule("features", "Funktionen", "Features", _features),
            _rule(
                "suitable_for",
                "Geeignet für (Angabe der Anbieter)",
                "Suitable for (as the makers say)",
                _concepts("suitable_for", "size-classes"),
            ),
            _rule(
                "development_status", "Entwicklungsstand", "Development status", _development_status
            ),
            _rule("status", "Stand des Eintrags", "State of the entry", _status),
        ],
    ),
    GroupRule(
        "operation",
        Label(de="Betrieb und Kosten", en="Operation and cost"),
        [
            _rule("operator_models", "Wer betreibt es", "Who operates it", cost_cells.operators),
            _rule("maintenance", "Wer pflegt es", "Who maintains it", cost_cells.maintenance),
            _rule("is_joinable", "Beitritt möglich", "Open to others", cost_cells.joining),
            _rule("price", "Preise der Anbieter", "Providers' prices", cost_cells.prices),
            _rule("costs", "Wer was zahlt", "Who pays what", cost_cells.costs),
            _rule(
                "operation_models",
                "Betriebsform",
                "Way of operation",
                cost_cells.operation_models,
            ),
            _rule("exit", "Ausstieg", "Exit", cost_cells.exits),
            _rule("prerequisites", "Voraussetzungen", "Prerequisites", _prerequisites),
        ],
    ),
    GroupRule(
        "law",
        Label(de="Recht und Sicherheit", en="Law and security"),
        [
            _rule("license_spdx", "Quelltext und Lizenz", "Source code and licence", _license),
            _rule(
                "accessibility",
                "Barrierefreiheit",
                "Accessibility",
                _claim("accessibility", ClaimSubject.ACCESSIBILITY),
            ),
            _rule("privacy", "Datenschutz", "Privacy", _claim("privacy", ClaimSubject.PRIVACY)),
            _rule(
                "uses_ai", "Einsatz von KI", "Use of AI", _claim("uses_ai", ClaimSubject.USES_AI)
            ),
            _rule("risk_flags", "Zu beachten", "To be considered", _risks),
        ],
        _security_rules,
    ),
    GroupRule(
        "technology",
        Label(de="Technik und Standards", en="Technology and standards"),
        [
            _rule("source_code_url", "Quelltext", "Source code", _source_code),
            _rule(
                "documentation_url", "Dokumentation", "Documentation", _text("documentation_url")
            ),
            _rule(
                "programming_languages",
                "Programmiersprachen",
                "Programming languages",
                _languages,
            ),
            _rule("interfaces", "Schnittstellen", "Interfaces", _interfaces),
            _rule("depends_on", "Baut auf", "Depends on", _dependencies),
            _rule("data_needed", "Benötigte Daten", "Data needed", _data("data_needed")),
            _rule("data_yielded", "Erzeugte Daten", "Data yielded", _data("data_yielded")),
            _rule("yields_open_data", "Offene Daten", "Open data", _open_data),
        ],
        _standard_rules,
    ),
    GroupRule(
        "use",
        Label(de="Nutzung", en="Use"),
        [
            _rule("confirmed", "Bestätigte Nutzungen", "Confirmed uses", use_cells.confirmed),
            _rule("documented", "Belegte Nutzungen", "Documented uses", use_cells.documented),
            _rule("places", "Wo", "Where", use_cells.places),
        ],
    ),
)
