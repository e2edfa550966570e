"""Code lists of the platform with German and English labels, shipped as data files."""

from collections import Counter
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny, model_validator

from reference.labels import Label


class _Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ConceptMapping(_Frozen):
    """A value of a published list: the same, close to, broader or narrower than the concept."""

    scheme: str
    relation: Literal["exact", "close", "broad", "narrow"]
    value: str


class Concept(_Frozen):
    """`alt_labels` are other German words for the same thing."""

    id: str = Field(pattern=r"^[A-Za-z0-9]+([_-][a-z0-9]+)*$")
    label: Label
    description: Label | None = None
    alt_labels: tuple[str, ...] = ()
    broader: str | None = None
    mappings: tuple[ConceptMapping, ...] = ()


class SizeClass(Concept):
    """Both bounds belong to the class."""

    minimum: int
    maximum: int | None


class Standard(Concept):
    """`issuer` and `url` are left out where they are not certain."""

    issuer: str | None = None
    url: str | None = Field(default=None, pattern="^https://")


class CpvCode(Concept):
    id: str = Field(pattern=r"^\d{8}$")
    check_digit: str | None = Field(pattern=r"^\d$")


class Vocabulary(_Frozen):
    name: str
    title: Label
    source: str
    concepts: tuple[SerializeAsAny[Concept], ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_are_unique_and_broader_exists(self) -> Self:
        ids = Counter(concept.id for concept in self.concepts)
        repeated = [concept_id for concept_id, count in ids.items() if count > 1]
        if repeated:
            raise ValueError(f"repeated ids: {repeated}")
        dangling = [c.id for c in self.concepts if c.broader and c.broader not in ids]
        if dangling:
            raise ValueError(f"broader is missing for: {dangling}")
        return self


class SizeClasses(Vocabulary):
    concepts: tuple[SizeClass, ...]


class Standards(Vocabulary):
    concepts: tuple[Standard, ...]


class CpvSelection(Vocabulary):
    concepts: tuple[CpvCode, ...]


VocabularyT = TypeVar("VocabularyT", bound=Vocabulary)

_MODELS: MappingProxyType[str, type[Vocabulary]] = MappingProxyType(
    {
        "action-fields": Vocabulary,
        "solution-types": Vocabulary,
        "solution-kinds": Vocabulary,
        "goals": Vocabulary,
        "size-classes": SizeClasses,
        "standards": Standards,
        "evb-it-types": Vocabulary,
        "cpv": CpvSelection,
        "development-statuses": Vocabulary,
        "scaling-phases": Vocabulary,
        "operation-models": Vocabulary,
        "use-statuses": Vocabulary,
        "organization-kinds": Vocabulary,
        "support-offer-types": Vocabulary,
        "it-staff-bands": Vocabulary,
        "budget-situations": Vocabulary,
    }
)


def names() -> tuple[str, ...]:
    return tuple(_MODELS)


@cache
def get(name: str) -> Vocabulary:
    """A whole list; KeyError for a name that is not among `names()`."""
    return _read(name, _MODELS[name])


def concept(name: str, concept_id: str) -> Concept | None:
    return _concepts_by_id(name).get(concept_id)


@cache
def size_classes() -> tuple[SizeClass, ...]:
    return _read("size-classes", SizeClasses).concepts


@cache
def _concepts_by_id(name: str) -> dict[str, Concept]:
    return {concept.id: concept for concept in get(name).concepts}


def _read(name: str, model: type[VocabularyT]) -> VocabularyT:
    file = files("reference") / "data" / "vocabularies" / f"{name}.json"
    return model.model_validate_json(file.read_bytes())
