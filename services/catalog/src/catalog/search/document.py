"""What search knows of a solution: words by weight, and tokens for the facets.

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
from catalog.solutions.enums import ClaimSubject, ClaimValue, EvidenceLevel
from catalog.solutions.models import Solution
from catalog.uses.models import Use
from catalog.vocabularies.service import words_of
from reference import areas
from reference.german import fold

PROOF = (EvidenceLevel.TESTED, EvidenceLevel.CONFIRMED_IN_PRACTICE)
_LICENSE_ID = re.compile(r"[^\s()]+")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What belongs to a solution but is kept elsewhere; only public uses get in here."""

    uses: Sequence[Use]
    owner: OrganizationRef | None
    makers: Sequence[OrganizationRef]


def weighted_words(solution: Solution, around: Surroundings) -> dict[str, str]:
    """Folded words by weight: A the name, B what it is, C the details, D who has to do with it."""
    organizations = [*([around.owner] if around.owner else []), *around.makers]
    texts: dict[str, Iterable[str]] = {
        "a": [solution.name],
        "b": [
            *_texts(solution.short_description),
            *solution.keywords,
            *words_of("solution-types", solution.solution_types),
        ],
        "c": [
            *_texts(solution.long_description),
            *_texts(solution.features),
            *_texts(solution.challenge),
            *_texts(solution.benefit),
            *words_of("action-fields", solution.action_fields),
        ],
        "d": [
            *(organization.name for organization in organizations),
            *(use.organization_name for use in around.uses),
            *words_of("standards", [support.standard for support in solution.supports]),
            *(funding["name"] for funding in solution.funded_by),
            *solution.programming_languages,
        ],
    }
    return {weight: fold(" ".join(parts)) for weight, parts in texts.items()}


def facet_tokens(solution: Solution, around: Surroundings, *, today: date) -> list[str]:
    """Every facet value as `facet:value`, sorted; what is unknown has no value."""
    values: dict[str, Iterable[Any]] = {
        "action_field": solution.action_fields,
        "solution_type": solution.solution_types,
        "kind": [solution.kind],
        "goal": solution.goals,
        "land": [use.land for use in around.uses],
        "size_class": [_size_class(use.area_key) for use in around.uses],
        "use_level": [use.level for use in around.uses],
        "suitable_for": solution.suitable_for,
        "license": _license_ids(solution.license_spdx),
        "standard": [support.standard for support in solution.supports],
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
    }
    return sorted(
        {f"{facet}:{value}" for facet, found in values.items() for value in found if value}
    )


def neutral_order(solution_id: UUID) -> str:
    """A place that nobody can choose: a hash of the id."""
    return blake2b(solution_id.bytes, digest_size=16).hexdigest()


def name_order(name: str) -> str:
    return " ".join(fold(name)) or name


def _texts(localized: dict[str, Any] | None) -> list[str]:
    found: list[str] = []
    for value in (localized or {}).values():
        found += value if isinstance(value, list) else [value or ""]
    return found


def _license_ids(expression: str | None) -> list[str]:
    """The ids of an SPDX expression; each licence of a choice counts."""
    ids = _LICENSE_ID.findall(expression or "")
    return [license_id for license_id in ids if license_id not in ("OR", "AND", "WITH")]


def _size_class(area_key: str | None) -> str | None:
    area = areas.get(area_key) if area_key else None
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
