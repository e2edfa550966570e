"""What a reviewer checks before an entry goes public, and which depth of review needs what."""

from collections.abc import Container
from enum import StrEnum
from typing import NamedTuple

from catalog.solutions.enums import ReviewDepth
from chassis.types import LocalizedText


class CheckId(StrEnum):
    SOURCES_OPENED = "sources_opened"
    LICENCE_CHECKED = "licence_checked"
    WORDING_NEUTRAL = "wording_neutral"
    NO_PERSONAL_DATA = "no_personal_data"
    CLAIMS_PROVEN = "claims_proven"
    USES_SOURCED = "uses_sourced"
    PRACTICE_CONFIRMED = "practice_confirmed"


class Check(NamedTuple):
    label: LocalizedText
    needed_from: ReviewDepth


DEPTHS = tuple(ReviewDepth)

CHECKS: dict[CheckId, Check] = {
    CheckId.SOURCES_OPENED: Check(
        LocalizedText(
            de="Jede Quelle geöffnet: Sie sagt, was im Eintrag steht.",
            en="Every source opened: it says what the entry says.",
        ),
        ReviewDepth.FORMALLY_CHECKED,
    ),
    CheckId.LICENCE_CHECKED: Check(
        LocalizedText(
            de="Lizenz im Quelltext nachgesehen, oder sie ist als unbekannt vermerkt.",
            en="Licence looked up in the source code, or marked as unknown.",
        ),
        ReviewDepth.FORMALLY_CHECKED,
    ),
    CheckId.WORDING_NEUTRAL: Check(
        LocalizedText(
            de="Sachlich beschrieben: keine Werbung, kein Vergleich mit anderen.",
            en="Described plainly: no advertising, no comparison with others.",
        ),
        ReviewDepth.FORMALLY_CHECKED,
    ),
    CheckId.NO_PERSONAL_DATA: Check(
        LocalizedText(
            de="Keine Namen von Personen; Kontakte sind Funktionsadressen mit Zustimmung.",
            en="No names of people; contacts are role addresses with consent.",
        ),
        ReviewDepth.FORMALLY_CHECKED,
    ),
    CheckId.CLAIMS_PROVEN: Check(
        LocalizedText(
            de="Nachweis jeder Aussage geöffnet: Er gilt noch und passt zur Aussage.",
            en="Evidence of every claim opened: it is still valid and fits the claim.",
        ),
        ReviewDepth.EVIDENCE_CHECKED,
    ),
    CheckId.USES_SOURCED: Check(
        LocalizedText(
            de="Jede Nutzung hat eine öffentliche Quelle oder eine Bestätigung.",
            en="Every use has a public source or a confirmation.",
        ),
        ReviewDepth.EVIDENCE_CHECKED,
    ),
    CheckId.PRACTICE_CONFIRMED: Check(
        LocalizedText(
            de="Mindestens eine nutzende Stelle hat die Angaben bestätigt.",
            en="At least one organisation that uses it has confirmed the facts.",
        ),
        ReviewDepth.CONFIRMED_IN_PRACTICE,
    ),
}


def missing_checks(checked: Container[str], *, depth: ReviewDepth) -> list[CheckId]:
    """What this depth and the depths below it still need."""
    reached = DEPTHS[: DEPTHS.index(depth) + 1]
    return [
        check_id
        for check_id, check in CHECKS.items()
        if check.needed_from in reached and check_id not in checked
    ]
