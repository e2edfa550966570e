"""What an entry must state, and how much of it is known."""

from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum


class MustField(StrEnum):
    """A value or an explicit unknown is needed before an entry can be published."""

    KIND = "kind"
    NAME = "name"
    SHORT_DESCRIPTION = "short_description"
    LONG_DESCRIPTION = "long_description"
    FEATURES = "features"
    ACTION_FIELDS = "action_fields"
    SOLUTION_TYPES = "solution_types"
    SUITABLE_FOR = "suitable_for"
    DEVELOPMENT_STATUS = "development_status"
    OWNER = "owner"
    IS_OPEN_SOURCE = "is_open_source"
    LICENSE_SPDX = "license_spdx"
    SOURCE_CODE_URL = "source_code_url"
    OPERATOR_MODELS = "operator_models"
    INTERFACES = "interfaces"
    SUPPORTS = "supports"
    PREREQUISITES = "prerequisites"
    ACCESSIBILITY = "accessibility"
    PRIVACY = "privacy"
    USES_AI = "uses_ai"


ONLY_OPEN_SOURCE = frozenset({MustField.LICENSE_SPDX, MustField.SOURCE_CODE_URL})


@dataclass(frozen=True, slots=True)
class Completeness:
    """`unstated` fields have neither a value nor an unknown: they block publication."""

    known: int
    total: int
    unstated: tuple[MustField, ...]
    contradictory: tuple[MustField, ...]


def assess(
    has_value: Container[str], unknown: Container[str], *, is_open_source: bool | None
) -> Completeness:
    """Compare must fields with what has a value and what is said to be unknown.

    A licence and a repository are must only when the solution is open source. `contradictory`
    fields have a value and are said to be unknown.
    """
    fields = [field for field in MustField if is_open_source or field not in ONLY_OPEN_SOURCE]
    return Completeness(
        known=sum(field in has_value for field in fields),
        total=len(fields),
        unstated=tuple(f for f in fields if f not in has_value and f not in unknown),
        contradictory=tuple(f for f in MustField if f in has_value and f in unknown),
    )
