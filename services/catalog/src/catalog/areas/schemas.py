"""What the API tells about areas."""

from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, Field

from chassis.types import LandKey, QueryParameters, SearchText
from reference.area_table import Level
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "key": "053340002002",
    "level": "gemeinde",
    "name": "Aachen",
    "official_name": "Aachen, Stadt",
    "kind": {"code": "63", "label": {"de": "Stadt", "en": "Town"}},
    "land": {"key": "05", "level": "land", "name": "Nordrhein-Westfalen"},
    "kreis": {"key": "05334", "level": "kreis", "name": "Städteregion Aachen"},
    "verband": None,
    "population": 252_769,
    "size_class": "gt_100k",
    "area_ha": 16_085,
    "point": {"lon": 6.0838, "lat": 50.7753},
    "aliases": ["05334002"],
    "valid_from": "2026-02-28",
    "valid_to": None,
    "successors": [],
    "source": "Statistisches Bundesamt, Gemeindeverzeichnis",
}


class AreaParameters(QueryParameters):
    """Query parameters of the search for areas."""

    q: Annotated[
        SearchText,
        Field(
            description="Name, beginning of a name, name with Kreis or Land, ARS or AGS.",
            examples=["Neuenkirchen Steinfurt", "05334002"],
        ),
    ] = ""
    level: Annotated[Level | None, Field(description="Only areas of this level.")] = None
    land: Annotated[
        LandKey | None, Field(description="Only areas in this Land.", examples=["05"])
    ] = None
    limit: Annotated[int, Field(ge=1, le=100, description="Areas at most.")] = 10


class AreaRef(BaseModel):
    """An area by key, level and short name."""

    key: str
    level: Level
    name: str


class AreaKind(BaseModel):
    code: str = Field(description="Textkennzeichen of the official register.")
    label: Label


class Point(BaseModel):
    """WGS 84, a point inside the area."""

    lon: float
    lat: float


class Area(BaseModel):
    """An area of the official register.

    A name is never unique (there are 396 repeated ones): show Kreis and Land beside it.
    """

    model_config = {"json_schema_extra": {"examples": [EXAMPLE]}}

    key: str = Field(description="Amtlicher Regionalschlüssel: Land 2, Kreis 5, Verband 9, 12.")
    level: Level
    name: str
    official_name: str
    kind: AreaKind
    land: AreaRef
    kreis: AreaRef | None
    verband: AreaRef | None
    population: int | None
    size_class: str | None = Field(description="Id in the vocabulary `size-classes`.")
    area_ha: int | None = Field(description="Hectares.")
    point: Point | None
    aliases: list[str] = Field(description="Other keys of the same area: the AGS.")
    valid_from: date = Field(
        description="State of the register from which on this row holds; no founding day."
    )
    valid_to: date | None = Field(description="Set when the area has ended; see `successors`.")
    successors: list[AreaRef] = Field(description="What an ended area has become part of.")
    source: str


class AreaList(BaseModel):
    """Areas, best match first."""

    items: list[Area]
