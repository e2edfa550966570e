"""What search knows of a solution: its words by weight, its facet values, its card.

Pure functions over rows that are loaded already, so that another way to search can replace them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any
from uuid import UUID

from catalog.organizations.schemas import OrganizationRef
from catalog.search.lexemes import Document
from catalog.solutions.enums import ClaimSubject, ClaimValue, EvidenceLevel
from catalog.solutions.models import Solution
from catalog.solutions.schemas import SolutionCard
from catalog.solutions.service import state_of
from catalog.uses.enums import UseLevel
from catalog.uses.models import Use
from catalog.vocabularies.service import broader_than, words_of
from reference import areas
from reference.german import fold

PROOF = (EvidenceLevel.TESTED, EvidenceLevel.CONFIRMED_IN_PRACTICE)
# Kept with an entry like a facet value, but shown nowhere: for entries in use at a place.
PLACE = "place"
# What a reader gets beside the stored card, because it depends on the question.
ASKED_FIELDS = frozenset({"uses_near", "why"})
_CARD_FIELDS = (
    "name",
    "short_description",
    "kind",
    "action_fields",
    "solution_types",
    "owner_id",
    "is_open_source",
    "license_spdx",
    "development_status",
)
_LICENSE_ID = re.compile(r"[^\s()]+")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What belongs to a solution but is kept elsewhere; only public uses get in here."""

    uses: Sequence[Use]
    owner: OrganizationRef | None
    makers: Sequence[OrganizationRef]


def words(solution: Solution, around: Surroundings) -> Document:
    """Weights: A the name, B what it is in its own words, C what it can do and where it is sorted
    in, D the long text and who is involved."""
    organizations = [*([around.owner] if around.owner else []), *around.makers]
    document = Document()
    document.add([solution.name], "A")
    document.add([*_texts(solution.short_description), *solution.keywords], "B")
    document.add(
        [
            *_texts(solution.features),
            *_texts(solution.challenge),
            *_texts(solution.benefit),
            *words_of("solution-types", solution.solution_types),
            *words_of("action-fields", solution.action_fields),
        ],
        "C",
    )
    document.add(
        [
            *_texts(solution.long_description),
            *(organization.name for organization in organizations),
            *(use.organization_name for use in around.uses),
            *words_of("standards", [support.standard for support in solution.supports]),
            *(funding["name"] for funding in solution.funded_by),
            *solution.programming_languages,
        ],
        "D",
    )
    return document


def card(solution: Solution, around: Surroundings) -> str:
    """The card as JSON, all but `ASKED_FIELDS`, so that a list is read and not computed."""
    levels = [use.level for use in around.uses]
    described = SolutionCard(
        **state_of(
            solution,
            around.owner,
            documented=levels.count(UseLevel.DOCUMENTED),
            confirmed=levels.count(UseLevel.CONFIRMED),
        ),
        **{name: getattr(solution, name) for name in _CARD_FIELDS},
        uses_near=[],
        why=None,
    )
    return described.model_dump_json(exclude=set(ASKED_FIELDS))


def gist(solution: Solution) -> str:
    """What an entry is about, short enough to be encoded: in German, where there is German.

    The name is left out where there is more: most names mean something else, or nothing.
    """
    described = (solution.short_description or {}).get("de") or ""
    return " ".join(filter(None, [described, ", ".join(solution.keywords)])) or solution.name


def facet_values(solution: Solution, around: Surroundings, *, today: date) -> set[tuple[str, str]]:
    """Every (facet, value); what is unknown has no value. A value brings the broader ones along."""
    standards = [support.standard for support in solution.supports]
    keys = [use.area_key for use in around.uses if use.area_key]
    values: dict[str, Iterable[Any]] = {
        "action_field": solution.action_fields,
        "solution_type": solution.solution_types,
        "kind": [solution.kind],
        "goal": solution.goals,
        "land": [use.land for use in around.uses],
        "kreis": [key[:5] for key in keys if len(key) >= 5],
        "size_class": [_size_class(key) for key in keys],
        "use_level": [use.level for use in around.uses],
        "suitable_for": solution.suitable_for,
        "license": _license_ids(solution.license_spdx),
        "standard": [*standards, *broader_than("standards", standards)],
        "owner_kind": [around.owner.kind if around.owner else None],
        "programme": [funding.get("programme") for funding in solution.funded_by],
        "ozg_topic": solution.ozg_topics,
        "development_status": [solution.development_status],
        "scaling_phase": [solution.scaling_phase],
        "unknown": solution.unknown,
        "is_open_source": [_word(solution.is_open_source)],
        "is_joinable": [_word(model.is_joinable) for model in solution.operator_models],
        "yields_open_data": [_word(item.get("is_open")) for item in solution.data_yielded],
        "has_proven_accessibility": [_word(_has_proven_accessibility(solution, today) or None)],
        PLACE: [key[:length] for key in keys for length in (9, 12) if len(key) >= length],
    }
    return {(facet, str(value)) for facet, found in values.items() for value in found if value}


def code_of(facet: str, value: str) -> int:
    """A facet value as a number: arrays of numbers are counted several times as fast."""
    digest = blake2b(f"{facet}:{value}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def neutral_order(solution_id: UUID) -> str:
    """A place that nobody can choose: a hash of the id."""
    return blake2b(solution_id.bytes, digest_size=16).hexdigest()


def name_order(name: str) -> str:
    return fold(name) or name


def _texts(localized: dict[str, Any] | None) -> list[str]:
    found: list[str] = []
    for value in (localized or {}).values():
        found += value if isinstance(value, list) else [value or ""]
    return found


def _license_ids(expression: str | None) -> list[str]:
    """The ids of an SPDX expression; each licence of a choice counts."""
    ids = _LICENSE_ID.findall(expression or "")
    return [license_id for license_id in ids if license_id not in ("OR", "AND", "WITH")]


def _size_class(area_key: str) -> str | None:
    area = areas.get(area_key)
    if area is None or area.level != "gemeinde":
        return None
    return areas.size_class(area.population)


def _has_proven_accessibility(solution: Solution, today: date) -> bool:
    return any(
        claim.subject is ClaimSubject.ACCESSIBILITY
        and claim.value is ClaimValue.YES
        and claim.level in PROOF
        and (claim.valid_until is None or claim.valid_until >= today)
        for claim in solution.claims
    )


def _word(is_so: bool | None) -> str | None:
    return None if is_so is None else str(is_so).lower()
