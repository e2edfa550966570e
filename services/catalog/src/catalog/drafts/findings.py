"""What is wrong with a draft, where, and what to do about it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError

from catalog.drafts.enums import Severity
from catalog.drafts.sentences import sentence_about
from catalog.solutions.completeness import MustField
from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import EvidenceLevel, SolutionKind
from catalog.solutions.labels import field_label
from catalog.solutions.records import Claim
from chassis.pointers import pointer_to
from chassis.types import LocalizedText

MAX_FINDINGS = 200
EXPIRES_SOON = timedelta(days=30)
# Where a reader looks for a must field that is not a field of its own.
PLACES = {
    MustField.OWNER: "owner_id",
    MustField.ACCESSIBILITY: "claims",
    MustField.PRIVACY: "claims",
    MustField.USES_AI: "claims",
}
PLACEHOLDERS: Mapping[str, Any] = {"kind": SolutionKind.SOFTWARE, "name": "?"}


class Finding(BaseModel):
    """One thing to know about a draft, or about a file that was read."""

    severity: Severity
    code: str = Field(description="Stable name of the rule.")
    pointer: str = Field(description="Place in the content (RFC 6901), e.g. `/name`.")
    line: int | None = Field(None, description="Line of an imported file.")
    message: LocalizedText = Field(description="What is wrong and what to do.")
    proposal: Any = Field(None, description="A value that would fit, where there is one.")


@dataclass(frozen=True, slots=True)
class Reading:
    """Content as far as it can be read: `faulty` fields are left out and have findings."""

    content: SolutionContent
    faulty: frozenset[str]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a draft may refer to, and what others have already."""

    today: date
    own_slug: str
    public_slugs: frozenset[str] = frozenset()
    organization_ids: frozenset[UUID] = frozenset()
    taken_identifiers: Mapping[tuple[str, str], str] = field(default_factory=dict)


def read_content(raw: Mapping[str, Any]) -> Reading:
    """Check against the model; what does not fit is left out, so that the rest can be checked."""
    try:
        return Reading(SolutionContent.model_validate(raw), frozenset(), ())
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
    faulty = frozenset(str(each["loc"][0]) for each in errors)
    readable = {name: value for name, value in raw.items() if name not in faulty}
    content = SolutionContent.model_validate({**PLACEHOLDERS, **readable})
    findings = tuple(
        Finding(
            severity=Severity.ERROR,
            code=each["type"],
            pointer=pointer_to(*each["loc"]),
            message=sentence_about(each),
        )
        for each in errors
    )
    return Reading(content, faulty, findings)


def judge(reading: Reading, around: Surroundings) -> list[Finding]:
    """All findings, errors first; at most `MAX_FINDINGS`."""
    content = reading.content
    rules = chain(
        _gaps(content),
        _broken_rules(content),
        _claims(content.claims, around.today),
        _references(content, around),
    )
    # A field that cannot be read looks empty to the rules; one finding about it is enough.
    readable = [rule for rule in rules if rule.pointer.split("/")[1] not in reading.faulty]
    order = list(Severity)
    found = sorted([*reading.findings, *readable], key=lambda f: order.index(f.severity))
    return found[:MAX_FINDINGS]


def has_errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _gaps(content: SolutionContent) -> Iterator[Finding]:
    completeness = content.completeness()
    for must in completeness.unstated:
        label = field_label(must)
        yield _error(
            "unstated",
            pointer_to(PLACES.get(must, str(must))),
            f"{label.de} fehlt: Bitte angeben oder als unbekannt vermerken.",
            f"{label.en} is missing: state it, or mark it as unknown.",
            proposal={"unknown": must},
        )
    for must in completeness.contradictory:
        label = field_label(must)
        yield _error(
            "contradictory",
            pointer_to(PLACES.get(must, str(must))),
            f"{label.de} hat einen Wert und ist als unbekannt vermerkt: Bitte eines davon "
            "entfernen.",
            f"{label.en} has a value and is marked as unknown: remove one of them.",
        )


def _broken_rules(content: SolutionContent) -> Iterator[Finding]:
    if not content.sources:
        yield _error(
            "no_source",
            "/sources",
            "Keine Quelle: Bitte mindestens eine angeben, mit dem Tag der Prüfung.",
            "No source: state at least one, with the day on which it was checked.",
        )
    if content.unknown and content.unknown_as_of is None:
        yield _error(
            "unknown_undated",
            "/unknown_as_of",
            "Bitte angeben, seit wann das als unbekannt gilt.",
            "State the day on which this was found to be unknown.",
        )
    for place in _repeated([(i.scheme, i.value) for i in content.identifiers]):
        yield _repetition("identifiers", place)
    for place in _repeated([(s.standard, s.version) for s in content.supports]):
        yield _repetition("supports", place)
    for place in _repeated(content.similar):
        yield _repetition("similar", place)
    for place, model in enumerate(content.operator_models):
        if model.joining is not None and model.is_joinable is None:
            yield _error(
                "joining_unclear",
                pointer_to("operator_models", place, "is_joinable"),
                "Der Weg zum Beitritt ist beschrieben: Bitte auch angeben, ob er offen ist.",
                "How to join is described: also state whether others can.",
            )


def _claims(claims: list[Claim], today: date) -> Iterator[Finding]:
    for place, claim in enumerate(claims):
        has_evidence = claim.evidence_url or claim.evidence_label
        if claim.level is not EvidenceLevel.DECLARED and not has_evidence:
            yield _error(
                "claim_without_evidence",
                pointer_to("claims", place, "evidence_url"),
                "Diese Stufe braucht einen Nachweis: Bitte angeben oder die Stufe auf "
                "„erklärt“ setzen.",
                "This level needs evidence: state it, or set the level to “declared”.",
            )
        until = claim.valid_until
        if until is None:
            continue
        pointer = pointer_to("claims", place, "valid_until")
        if claim.issued_on is not None and until < claim.issued_on:
            yield _error(
                "claim_ends_early",
                pointer,
                "Die Aussage endet, bevor sie ausgestellt wurde: Bitte die Daten prüfen.",
                "The claim ends before it was issued: check the dates.",
            )
        elif until < today:
            yield _warning(
                "claim_expired",
                pointer,
                f"Abgelaufen am {until:%d.%m.%Y}: Bitte einen neuen Nachweis einholen oder die "
                "Aussage entfernen.",
                f"Expired on {until}: obtain new evidence, or remove the claim.",
            )
        elif until <= today + EXPIRES_SOON:
            yield _warning(
                "claim_expires_soon",
                pointer,
                f"Läuft am {until:%d.%m.%Y} ab: Bitte rechtzeitig einen neuen Nachweis einholen.",
                f"Expires on {until}: obtain new evidence in time.",
            )


def _references(content: SolutionContent, around: Surroundings) -> Iterator[Finding]:
    for pointer, slug in named_solutions(content):
        if slug == around.own_slug:
            yield _error(
                "refers_to_itself",
                pointer,
                "Der Eintrag verweist auf sich selbst: Bitte entfernen.",
                "The entry refers to itself: remove this.",
            )
        elif slug not in around.public_slugs:
            yield _error(
                "reference_broken",
                pointer,
                f"Es gibt keinen öffentlichen Eintrag „{slug}“: Bitte berichtigen oder entfernen.",
                f"There is no public entry “{slug}”: correct or remove it.",
            )
    for place, identifier in enumerate(content.identifiers):
        holder = around.taken_identifiers.get((identifier.scheme, identifier.value))
        if holder is not None and holder != around.own_slug:
            yield _error(
                "identifier_taken",
                pointer_to("identifiers", place),
                f"Diese Kennung hat schon der Eintrag „{holder}“: Ist es dieselbe Lösung?",
                f"The entry “{holder}” has this identifier already: is it the same solution?",
            )
    if content.owner_id is not None and content.owner_id not in around.organization_ids:
        yield _warning(
            "owner_not_copied",
            "/owner_id",
            "Diese Organisation kennt der Katalog nicht: Bitte die Kennung prüfen.",
            "The catalogue does not know this organisation: check the id.",
        )


def named_solutions(content: SolutionContent) -> Iterator[tuple[str, str]]:
    """Pointer and slug of every other entry that the content names."""
    for name in ("part_of", "fork_of"):
        slug = getattr(content, name)
        if slug is not None:
            yield pointer_to(name), slug
    for place, slug in enumerate(content.similar):
        yield pointer_to("similar", place), slug


def _repeated(keys: Iterable[Any]) -> Iterator[int]:
    seen = set()
    for place, key in enumerate(keys):
        if key in seen:
            yield place
        seen.add(key)


def _repetition(name: str, place: int) -> Finding:
    return _error(
        "repeated",
        pointer_to(name, place),
        "Steht doppelt in der Liste: Bitte einmal entfernen.",
        "Appears twice in the list: remove one.",
    )


def _error(code: str, pointer: str, de: str, en: str, proposal: Any = None) -> Finding:
    return Finding(
        severity=Severity.ERROR,
        code=code,
        pointer=pointer,
        message=LocalizedText(de=de, en=en),
        proposal=proposal,
    )


def _warning(code: str, pointer: str, de: str, en: str) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        code=code,
        pointer=pointer,
        message=LocalizedText(de=de, en=en),
    )
