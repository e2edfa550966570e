"""What the tables of a deployable say about people: declared beside the models, read from there.

`personal_data.toml` in a package names for each of its tables the columns that can say something
about a person, with purpose, retention and what erasing does, and those that cannot.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

# The points of Art. 6 (1) GDPR.
Basis = Literal["a", "b", "c", "d", "e", "f"]
# What happens to the columns when the person erases the account: the row goes, the columns lose
# their content, or both stay. `ask` where no row says whose it is.
Erasure = Literal["delete", "empty", "keep", "ask"]
FILE = "personal_data.toml"


class Declared(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Declared):
    de: str
    en: str


class KeptFor(Words):
    """So long after the time in the column `after`; the words name what happened then.

    `only` are the values that other columns must have for it to count.
    """

    after: str
    days: Annotated[int, Field(ge=0)] | None = None
    hours: Annotated[int, Field(ge=0)] | None = None
    only: Mapping[str, str] = {}

    @property
    def sentence(self) -> Words:
        if self.days:
            return Words(de=f"{self.days} Tage {self.de}", en=f"{self.days} days {self.en}")
        if self.hours == 1:
            return Words(de=f"eine Stunde {self.de}", en=f"an hour {self.en}")
        if self.hours:
            return Words(de=f"{self.hours} Stunden {self.de}", en=f"{self.hours} hours {self.en}")
        return Words(de=f"gleich {self.de}", en=f"right {self.en}")

    @model_validator(mode="after")
    def _has_one_length(self) -> Self:
        if (self.days is None) == (self.hours is None):
            raise ValueError("say days or hours")
        return self


class PersonalData(Declared):
    """Columns of one table that are held for one purpose.

    `person_ids` are columns with the id of whose it is, `email` is one with a mail address.
    `kept_for` ends it by itself, each by its own clock; `kept_until` says what else does.
    """

    columns: Annotated[tuple[str, ...], Field(min_length=1)]
    person_ids: tuple[str, ...] = ()
    email: str | None = None
    what: Words
    purpose: Words
    basis: Basis
    seen_by: Words
    kept_for: tuple[KeptFor, ...] = ()
    kept_until: Words | None = None
    erasure: Erasure
    because: Words | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if not self.kept_for and self.kept_until is None:
            raise ValueError("say kept_for or kept_until")
        if (self.erasure in ("keep", "ask")) != (self.because is not None):
            raise ValueError("say because where erasure is keep or ask, and only there")
        if (self.erasure == "ask") == bool(self.person_ids or self.email):
            raise ValueError("say person_ids or email, or that one has to ask")
        return self

    @property
    def kept(self) -> Words:
        """All that ends it, in one line."""
        ends = [kept.sentence for kept in self.kept_for]
        if self.kept_until:
            ends.append(self.kept_until)
        return Words(de="; ".join(end.de for end in ends), en="; ".join(end.en for end in ends))


class TableDeclaration(Declared):
    not_personal: tuple[str, ...] = ()
    personal: tuple[PersonalData, ...] = ()

    @property
    def columns(self) -> list[str]:
        return [*self.not_personal, *(name for held in self.personal for name in held.columns)]


Declarations = Mapping[str, TableDeclaration]
_declarations = TypeAdapter(dict[str, TableDeclaration])


def declarations_of(package: Path) -> Declarations:
    """By name of the table: those of the chassis in every schema, and the package's own.

    Raises:
        ValidationError: a declaration lacks something, or says two things at once.
    """
    return {**shared_declarations(), **_read(package)}


def shared_declarations() -> Declarations:
    return _read(Path(__file__).parent)


def _read(package: Path) -> Declarations:
    return _declarations.validate_python(tomllib.loads((package / FILE).read_text("utf-8")))
