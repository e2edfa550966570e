"""A text in both languages of the platform."""

from pydantic import BaseModel, ConfigDict, Field


class Label(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    de: str = Field(min_length=1)
    en: str = Field(min_length=1)
