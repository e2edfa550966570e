"""The sets of statements that municipalities answer: data files, one for each published version."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Self

from fastapi import Depends, Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from ruamel.yaml import YAML

from competence_center.vocabulary import ActionField, SolutionType, SupportOfferKind
from reference.labels import Label

FOLDER = Path(__file__).parent / "sets"
HIGHEST_LEVEL = 4

Version = Annotated[
    str,
    StringConstraints(pattern=r"^[1-9]\d{0,2}\.\d{1,3}$"),
    Field(description="Of a question set.", examples=["1.0"]),
]
StatementId = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80),
    Field(description="The same in every version for the same meaning.", examples=["data-open"]),
]

# What the levels 0 to 4 are called; what each means is said anew at every statement.
LEVEL_NAMES = (
    Label(de="nicht begonnen", en="not begun"),
    Label(de="erste Schritte", en="first steps"),
    Label(de="teilweise umgesetzt", en="partly done"),
    Label(de="umgesetzt", en="done"),
    Label(de="dauerhaft etabliert", en="established for good"),
)


class _Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Topic(_Frozen):
    """Where help with a gap is found; what a statement leaves out is that of its dimension."""

    action_fields: tuple[ActionField, ...] | None = Field(None, min_length=1)
    solution_types: tuple[SolutionType, ...] | None = None
    support_kinds: tuple[SupportOfferKind, ...] | None = Field(None, min_length=1)


class Statement(Topic):
    """`levels` are what the levels 0 to 4 mean here; answers to `former_ids` hold for it, too."""

    id: StatementId
    text: Label
    hint: Label
    levels: tuple[Label, ...] = Field(min_length=HIGHEST_LEVEL + 1, max_length=HIGHEST_LEVEL + 1)
    former_ids: tuple[StatementId, ...] = ()


class Dimension(Topic):
    id: StatementId
    name: Label
    question: Label
    action_fields: tuple[ActionField, ...] = Field(min_length=1)
    solution_types: tuple[SolutionType, ...]
    support_kinds: tuple[SupportOfferKind, ...] = Field(min_length=1)
    statements: tuple[Statement, ...] = Field(min_length=1)

    def topic_of(self, statement: Statement) -> Topic:
        own = statement.model_dump(include=set(Topic.model_fields), exclude_none=True)
        return Topic(**(self.model_dump(include=set(Topic.model_fields)) | own))


class QuestionSet(_Frozen):
    """One published version; it never changes, so that old answers stay readable."""

    version: Version
    published_on: date
    dimensions: tuple[Dimension, ...] = Field(min_length=3)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        ids = [dimension.id for dimension in self.dimensions]
        for _, statement in self.statements:
            # A former id may be the own one: then a reworded statement says so.
            ids += {statement.id, *statement.former_ids}
        repeated = [each for each, count in Counter(ids).items() if count > 1]
        if repeated:
            raise ValueError(f"repeated ids: {repeated}")
        return self

    @property
    def statements(self) -> Iterator[tuple[Dimension, Statement]]:
        for dimension in self.dimensions:
            for statement in dimension.statements:
                yield dimension, statement

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        return {statement.id: statement for _, statement in self.statements}

    @property
    def order(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.version.split("."))


@dataclass(frozen=True, slots=True)
class QuestionSets:
    """All published versions, the oldest first."""

    all: tuple[QuestionSet, ...]

    @classmethod
    def of(cls, sets: Iterable[QuestionSet]) -> Self:
        return cls(tuple(sorted(sets, key=lambda each: each.order)))

    @property
    def current(self) -> QuestionSet:
        return self.all[-1]

    def find(self, version: str) -> QuestionSet | None:
        return next((each for each in self.all if each.version == version), None)

    def get(self, version: str) -> QuestionSet:
        """Of a stored row: no published version is ever taken away."""
        found = self.find(version)
        if found is None:
            raise LookupError(f"The question set {version} is missing from {FOLDER}.")
        return found

    def since(self, version: str) -> Iterator[QuestionSet]:
        """Versions after this one, the oldest first."""
        order = self.get(version).order
        return (each for each in self.all if each.order > order)


def read_question_sets(folder: Path = FOLDER) -> QuestionSets:
    """
    Raises:
        ValueError: a file does not look as it must, or is not named as its version.
    """
    sets = []
    for file in folder.glob("*.yaml"):
        question_set = QuestionSet.model_validate(YAML(typ="safe", pure=True).load(file))
        if question_set.version != file.stem:
            raise ValueError(f"{file.name} holds the version {question_set.version}")
        sets.append(question_set)
    return QuestionSets.of(sets)


def question_sets_of(request: Request) -> QuestionSets:
    sets: QuestionSets = request.app.state.question_sets
    return sets


Sets = Annotated[QuestionSets, Depends(question_sets_of)]
