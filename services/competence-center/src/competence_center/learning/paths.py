"""Ways through the courses: a data file that is shipped with the service."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Annotated, Self

from fastapi import Depends, Request
from pydantic import BaseModel, ConfigDict, Field, model_validator
from ruamel.yaml import YAML

from chassis.types import Slug
from competence_center.learning.enums import Role
from competence_center.learning.values import DimensionId
from competence_center.sources import Confidence
from reference.labels import Label

FILE = Path(__file__).parent / "paths.yaml"


class _Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ReadingEntry(_Frozen):
    """A page of this platform, or one of others that somebody has looked at."""

    title: Label
    url: str = Field(pattern=r"^(/|https?://)\S*$", max_length=500)
    checked_on: date | None = None
    confidence: Confidence | None = None

    @model_validator(mode="after")
    def _of_others_was_checked(self) -> Self:
        if not self.url.startswith("/") and None in (self.checked_on, self.confidence):
            raise ValueError("a page of others needs checked_on and confidence")
        return self


class StepEntry(_Frozen):
    purpose: Label
    course: Slug | None = None
    reading: ReadingEntry | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if (self.course is None) == (self.reading is None):
            raise ValueError("a step is either a course or a reading")
        return self


class LearningPath(_Frozen):
    slug: Slug
    role: Role
    dimensions: tuple[DimensionId, ...] = Field(min_length=1)
    title: Label
    goal: Label
    steps: tuple[StepEntry, ...] = Field(min_length=2)


def read_paths(file: Path = FILE) -> tuple[LearningPath, ...]:
    """
    Raises:
        ValueError: an entry does not look as it must, or a slug is there twice.
    """
    paths = [LearningPath.model_validate(each) for each in YAML(typ="safe", pure=True).load(file)]
    repeated = [slug for slug, n in Counter(path.slug for path in paths).items() if n > 1]
    if repeated:
        raise ValueError(f"{file.name}: repeated slugs {repeated}")
    return tuple(paths)


def paths_of(request: Request) -> tuple[LearningPath, ...]:
    paths: tuple[LearningPath, ...] = request.app.state.learning_paths
    return paths


Paths = Annotated[tuple[LearningPath, ...], Depends(paths_of)]
