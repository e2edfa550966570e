"""The rules: comparisons of single facts, joined by all, any and not."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.types import Code, RequestBody
from reference import vocabularies

MAX_DEPTH = 4
MAX_COMPARISONS = 40


class Fact(StrEnum):
    """What a rule may ask: facts of the register first, then what a profile states."""

    POPULATION = "population"
    KIND = "kind"
    LAND = "land"
    IT_STAFF = "it_staff"
    PLATFORMS = "platforms"
    STANDARDS = "standards"
    OPERATION_MODELS = "operation_models"
    BUDGET_SITUATION = "budget_situation"


class BodyKind(StrEnum):
    """What an area is, whatever its Land calls it."""

    MUNICIPALITY = "municipality"
    INDEPENDENT_CITY = "independent_city"
    DISTRICT = "district"
    MUNICIPAL_ASSOCIATION = "municipal_association"
    STATE = "state"


LANDS = frozenset(f"{number:02}" for number in range(1, 17))

# The vocabulary that names the values of a statement.
VOCABULARIES: Mapping[Fact, str] = {
    Fact.IT_STAFF: "it-staff-bands",
    Fact.PLATFORMS: "solution-types",
    Fact.STANDARDS: "standards",
    Fact.OPERATION_MODELS: "operation-models",
    Fact.BUDGET_SITUATION: "budget-situations",
}


def _is_none(value: object) -> bool:
    return value is None


def _optional(**options: Any) -> Any:
    """A member that stands only in the rules that use it."""
    return Field(None, exclude_if=_is_none, **options)


class Rule(RequestBody):
    """Exactly one of `all`, `any`, `not`, or a comparison of one `fact`.

    Numbers are compared by `at_least` and `at_most`, everything else by `one_of`: of a list, such
    as the standards in use, one value in common is enough.
    """

    model_config = ConfigDict(
        validate_by_name=True,
        json_schema_extra={
            "examples": [
                {
                    "all": [
                        {"fact": "population", "at_most": 50_000},
                        {"not": {"fact": "budget_situation", "one_of": ["provisional"]}},
                    ]
                }
            ]
        },
    )

    all_of: list["Rule"] | None = _optional(alias="all", min_length=1, max_length=20)
    any_of: list["Rule"] | None = _optional(alias="any", min_length=1, max_length=20)
    negated: "Rule | None" = _optional(alias="not")
    fact: Fact | None = _optional()
    at_least: Annotated[int, Field(ge=0, le=100_000_000)] | None = _optional()
    at_most: Annotated[int, Field(ge=0, le=100_000_000)] | None = _optional()
    one_of: list[Code] | None = _optional(
        min_length=1,
        max_length=30,
        description="Of `kind`: `municipality`, `independent_city`, `district`, "
        "`municipal_association`, `state`. Of `land`: two-digit keys. Else ids of the vocabulary "
        "that the profile takes them from.",
    )

    @model_validator(mode="after")
    def _has_one_form(self) -> Self:
        forms = (self.all_of, self.any_of, self.negated, self.fact)
        if sum(form is not None for form in forms) != 1:
            raise _wrong("has to be exactly one of: all, any, not, fact")
        compares = (self.at_least, self.at_most, self.one_of)
        if self.fact is None and compares != (None, None, None):
            raise _wrong("only a fact is compared")
        if self.fact is Fact.POPULATION:
            self._check_bounds()
        elif self.fact is not None:
            self._check_choice(self.fact)
        return self

    def _check_bounds(self) -> None:
        if self.one_of is not None or (self.at_least is None and self.at_most is None):
            raise _wrong("population is compared by at_least or at_most")
        if None not in (self.at_least, self.at_most) and self.at_least > self.at_most:  # type: ignore[operator]
            raise _wrong("at_least is more than at_most")

    def _check_choice(self, fact: Fact) -> None:
        if self.one_of is None or self.at_least is not None or self.at_most is not None:
            raise _wrong(f"{fact.value} is compared by one_of")
        unknown = [value for value in self.one_of if not _is_known(fact, value)]
        if unknown:
            raise _wrong(f"{fact.value} has no value {', '.join(unknown)}")


def check_size(rule: Rule) -> Rule:
    """
    Raises:
        PydanticCustomError: nobody could read a rule like this.
    """
    if _depth(rule) > MAX_DEPTH:
        raise _wrong(f"must not be more than {MAX_DEPTH} levels deep")
    if _comparisons(rule) > MAX_COMPARISONS:
        raise _wrong(f"must not have more than {MAX_COMPARISONS} comparisons")
    return rule


def stored(rule: Rule | None) -> dict[str, Any] | None:
    """The shape that the table keeps: the same as in the API."""
    return None if rule is None else rule.model_dump(mode="json", by_alias=True)


def _children(rule: Rule) -> list[Rule]:
    return [*(rule.all_of or ()), *(rule.any_of or ()), *([rule.negated] if rule.negated else ())]


def _depth(rule: Rule) -> int:
    return 1 + max((_depth(child) for child in _children(rule)), default=0)


def _comparisons(rule: Rule) -> int:
    return (rule.fact is not None) + sum(_comparisons(child) for child in _children(rule))


def _is_known(fact: Fact, value: str) -> bool:
    return _CHECKS[fact](value)


def _is_concept_of(vocabulary: str) -> Callable[[str], bool]:
    return lambda value: vocabularies.concept(vocabulary, value) is not None


_CHECKS: Mapping[Fact, Callable[[str], bool]] = {
    Fact.KIND: lambda value: value in set(BodyKind),
    Fact.LAND: lambda value: value in LANDS,
    **{fact: _is_concept_of(vocabulary) for fact, vocabulary in VOCABULARIES.items()},
}


def _wrong(detail: str) -> PydanticCustomError:
    return PydanticCustomError("rule", detail)
