"""Value types that keep out of the database what PostgreSQL refuses to store.

NUL characters, lone surrogates, NaN and integers beyond the column's width all pass JSON parsing
and then surface as a 500. These types turn each of them into a clear answer to the caller.
"""

import math
import unicodedata
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints


def storable_text(value: str) -> str:
    """Unicode-normalised (NFC) text that PostgreSQL can store.

    Raises:
        ValueError: the text holds a NUL character or a lone surrogate.
    """
    if "\x00" in value:
        raise ValueError("must not contain NUL characters")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError("must not contain lone surrogates") from None
    return unicodedata.normalize("NFC", value)


MAX_JSON_DEPTH = 20


def storable_json(value: Any, depth: int = 0) -> Any:
    """A JSON value whose texts and numbers PostgreSQL can store, at most `MAX_JSON_DEPTH` deep.

    Raises:
        ValueError: it holds a text or number that cannot be stored, or is too deep.
    """
    if depth > MAX_JSON_DEPTH:
        raise ValueError(f"must not be more than {MAX_JSON_DEPTH} levels deep")
    match value:
        case str():
            return storable_text(value)
        case list():
            return [storable_json(item, depth + 1) for item in value]
        case dict():
            return {storable_text(k): storable_json(v, depth + 1) for k, v in value.items()}
        case float() if not math.isfinite(value):
            raise ValueError("must not contain NaN or Infinity")
        case int() if abs(value) >= 2**63:
            raise ValueError("must not contain integers beyond 64 bits")
    return value


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(storable_text),
]
Paragraphs = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000),
    AfterValidator(storable_text),
]
SearchText = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=200), AfterValidator(storable_text)
]
Slug = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120),
    Field(description="Short stable name, as in the address of the page."),
]
Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.+-]*$", max_length=80)]
AreaKey = Annotated[
    str,
    StringConstraints(pattern=r"^(\d{2}|\d{5}|\d{8}|\d{9}|\d{12})$"),
    Field(
        description="Amtlicher Regionalschlüssel in its natural length: Land 2, Kreis 5, "
        "Verband 9, Gemeinde 12 digits; the 8-digit AGS is accepted as an alias."
    ),
]
LandKey = Annotated[
    str, StringConstraints(pattern=r"^(0[1-9]|1[0-6])$"), Field(description="Two-digit Land key.")
]
JsonObject = Annotated[dict[str, Any], AfterValidator(storable_json)]
Int4 = Annotated[int, Field(ge=-(2**31), le=2**31 - 1)]
FiniteFloat = Annotated[float, Field(allow_inf_nan=False)]


class RequestBody(BaseModel):
    """Base of all request bodies: an unknown member is an error, never silently dropped."""

    model_config = ConfigDict(extra="forbid")


class QueryParameters(BaseModel):
    """Base of all query models: a misspelt filter is an error, never an unfiltered answer."""

    model_config = ConfigDict(extra="forbid")


class LocalizedText(BaseModel):
    """The same text in the platform's two languages, German always present."""

    de: str
    en: str | None
