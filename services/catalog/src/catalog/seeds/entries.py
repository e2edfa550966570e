"""Reads and checks the sourced entries."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from ruamel.yaml import YAML

from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import ClaimSubject, ClaimValue, EvidenceLevel, StandardSupportLevel
from catalog.solutions.records import (
    Claim,
    LocalizedLine,
    LocalizedLines,
    PartialDate,
    Record,
    RiskFlag,
    StandardSupport,
    Url,
)
from catalog.uses.enums import UseLevel, UseStatus
from catalog.vocabularies.types import Standard
from chassis.types import AreaKey, Code, Line, Slug
from reference import areas
from reference.organizations import organization_id

NAMED_IN_SOURCE = LocalizedLine(
    de="In der Quelle genannt, nicht geprüft.", en="Named in the source, not tested."
)


class InvalidEntry(ValueError):
    """An entry that must not be loaded; the text names it and says why."""


class SupportEntry(Record):
    standard: Standard
    version: Line | None = None
    level: StandardSupportLevel | None = None
    claim: Literal["named in source", "named as a goal in source"]


class WithdrawalEntry(Record):
    """Keeps an entry reachable that is no longer recommended."""

    reason: LocalizedLine
    withdrawn_on: date
    successor: Slug | None = None


class Shorthand(Record):
    """What a file says in another way than the content of a solution does."""

    slug: Slug
    owner: Slug
    further_makers: list[Slug] = Field([])
    keywords: LocalizedLines | None = None
    uses_ai: bool | None = None
    supports: list[SupportEntry] = Field([])
    risk_flags: list[Code] = Field([])
    withdrawn: WithdrawalEntry | None = None


@dataclass(frozen=True, slots=True)
class SolutionEntry:
    slug: str
    content: SolutionContent
    withdrawn: WithdrawalEntry | None = None

    @property
    def references(self) -> set[str]:
        """Slugs of the other solutions that it names."""
        content = self.content
        named = {content.part_of, content.fork_of, *content.similar}
        if self.withdrawn is not None:
            named.add(self.withdrawn.successor)
        return {slug for slug in named if slug is not None}

    @property
    def checked_on(self) -> date:
        """The last day on which one of its sources was read."""
        return max(source.checked_on for source in self.content.sources)


def _is_in_register(key: str) -> str:
    area = areas.get(key)
    if area is None or area.valid_to is not None:
        raise ValueError(f"{key} is not an area in force")
    return area.key


class UseEntry(Record):
    """A use that a public source names."""

    solution: Slug
    organization_name: Line
    area_key: Annotated[AreaKey, AfterValidator(_is_in_register)] | None
    status: UseStatus | None
    level: Literal[UseLevel.DOCUMENTED]
    since: Annotated[PartialDate, BeforeValidator(str)] | None
    until: Annotated[PartialDate, BeforeValidator(str)] | None
    source_label: Line
    source_url: Url | None
    checked_on: date
    note: LocalizedLine | None = None


def read_solutions(directory: Path) -> list[SolutionEntry]:
    """Raises:
    InvalidEntry: an entry breaks a rule, repeats a slug or names an unknown solution.
    """
    files = sorted(directory.glob("*.yaml"))
    entries = [parse_solution(raw) for file in files for raw in _read_list(file)]
    check_references(entries)
    return entries


def read_uses(file: Path) -> list[UseEntry]:
    """Raises:
    InvalidEntry: an entry breaks a rule.
    """
    return [parse_use(raw) for raw in _read_list(file)]


def parse_solution(raw: dict[str, Any]) -> SolutionEntry:
    """Raises:
    InvalidEntry: a field breaks a rule, or a must field is neither stated nor unknown.
    """
    name = raw.get("slug", "?")
    try:
        short = Shorthand.model_validate(_pick(raw, Shorthand, is_inside=True))
        content = SolutionContent.model_validate(
            _pick(raw, Shorthand, is_inside=False) | _written_out(short)
        )
    except ValidationError as error:
        raise InvalidEntry(f"{name}: {error}") from None
    completeness = content.completeness()
    if completeness.unstated or completeness.contradictory:
        raise InvalidEntry(
            f"{name}: neither stated nor unknown {list(completeness.unstated)}, "
            f"both {list(completeness.contradictory)}"
        )
    if not content.sources:
        raise InvalidEntry(f"{name}: has no source")
    return SolutionEntry(slug=short.slug, content=content, withdrawn=short.withdrawn)


def parse_use(raw: dict[str, Any]) -> UseEntry:
    """Raises:
    InvalidEntry: a field breaks a rule.
    """
    try:
        return UseEntry.model_validate(raw)
    except ValidationError as error:
        raise InvalidEntry(f"use of {raw.get('solution', '?')}: {error}") from None


def check_references(entries: Sequence[SolutionEntry]) -> None:
    """Raises:
    InvalidEntry: a slug appears twice, or one is named that does not exist.
    """
    slugs = Counter(entry.slug for entry in entries)
    repeated = sorted(slug for slug, count in slugs.items() if count > 1)
    if repeated:
        raise InvalidEntry(f"repeated: {repeated}")
    for entry in entries:
        unknown = sorted(entry.references - slugs.keys())
        if unknown:
            raise InvalidEntry(f"{entry.slug}: names unknown solutions {unknown}")


def _read_list(file: Path) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
    return content


def _pick(raw: dict[str, Any], model: type[Record], *, is_inside: bool) -> dict[str, Any]:
    return {name: value for name, value in raw.items() if (name in model.model_fields) == is_inside}


def _written_out(short: Shorthand) -> dict[str, Any]:
    keywords = [*short.keywords.de, *(short.keywords.en or [])] if short.keywords else []
    return {
        "owner_id": organization_id(short.owner),
        "further_maker_ids": [organization_id(slug) for slug in short.further_makers],
        "keywords": keywords,
        "supports": [_support(entry) for entry in short.supports],
        "risk_flags": [RiskFlag(code=code) for code in short.risk_flags],
        "claims": _claims(short),
    }


def _support(entry: SupportEntry) -> StandardSupport:
    is_goal = entry.claim == "named as a goal in source"
    level = StandardSupportLevel.PLANNED if is_goal else entry.level
    return StandardSupport(standard=entry.standard, version=entry.version, level=level)


def _claims(short: Shorthand) -> list[Claim]:
    claims = [
        Claim(
            subject=ClaimSubject.STANDARD,
            criterion=entry.standard,
            value=ClaimValue.YES,
            statement=NAMED_IN_SOURCE,
            level=EvidenceLevel.DECLARED,
        )
        for entry in short.supports
        if entry.claim == "named in source"
    ]
    if short.uses_ai is not None:
        value = ClaimValue.YES if short.uses_ai else ClaimValue.NO
        claims.append(
            Claim(
                subject=ClaimSubject.USES_AI,
                value=value,
                statement=NAMED_IN_SOURCE,
                level=EvidenceLevel.DECLARED,
            )
        )
    return claims
