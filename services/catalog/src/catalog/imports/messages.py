"""What every finding says: severity, German, English."""

from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter


class Message(BaseModel):
    """`error` blocks publication, `warning` asks to check, `info` tells what was understood.

    Words in braces are gaps that each finding fills.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    severity: Literal["error", "warning", "info"]
    de: str
    en: str


@cache
def messages() -> dict[str, Message]:
    """By code of the finding; the codes are part of the API."""
    file = files("catalog") / "imports" / "data" / "messages.json"
    return TypeAdapter(dict[str, Message]).validate_json(file.read_bytes())
