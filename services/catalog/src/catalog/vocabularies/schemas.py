"""What the API tells about vocabularies."""

from typing import Literal

from pydantic import BaseModel, Field

from reference.labels import Label


class ConceptMapping(BaseModel):
    """The value of a published list that a concept corresponds to."""

    scheme: str
    relation: Literal["exact", "close", "broad", "narrow"]
    value: str


class Concept(BaseModel):
    id: str
    label: Label
    description: Label | None
    alt_labels: list[str] = Field(description="Other German words for the same thing.")
    broader: str | None = Field(description="Id of the wider concept.")
    mappings: list[ConceptMapping]
    minimum: int | None = Field(description="Size classes: smallest population.")
    maximum: int | None = Field(description="Size classes: largest population, null for none.")
    issuer: str | None = Field(description="Standards: who publishes it.")
    url: str | None = Field(description="Standards: where it is published.")
    check_digit: str | None = Field(description="CPV codes: the digit behind the hyphen.")


class VocabularySummary(BaseModel):
    name: str
    title: Label
    source: str
    concept_count: int


class Vocabulary(BaseModel):
    """A code list in its own order."""

    name: str
    title: Label
    source: str
    concepts: list[Concept]


class VocabularyList(BaseModel):
    items: list[VocabularySummary]
