"""What the API tells about municipalities that are alike."""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from catalog.areas.schemas import AreaKind, AreaRef
from catalog.solutions.records import ShortDescription
from catalog.uses.enums import UseStatus
from chassis.types import LocalizedText

BodyKey = Annotated[
    str,
    StringConstraints(pattern=r"^(\d{5}|\d{8}|\d{9}|\d{12})$"),
    Field(description="Municipality (12 digits, or the AGS of 8), Verband (9) or Kreis (5)."),
]


class PeerStep(StrEnum):
    """Circles around a municipality, the narrowest first."""

    SAME_SIZE_KIND_LAND = "same_size_kind_land"
    SAME_SIZE_KIND = "same_size_kind"
    SAME_SIZE = "same_size"
    NEIGHBOURING_SIZE = "neighbouring_size"
    ALL = "all"


class Municipality(BaseModel):
    """A municipality, Verband or Kreis."""

    area: AreaRef
    kind: AreaKind
    land: AreaRef
    population: int
    size_class: str = Field(description="Id in the vocabulary `size-classes`.")


class PeerDistance(BaseModel):
    """How far apart two municipalities are: 0 is the same one.

    `total` = `doublings` + `size_classes` / 2 + 1 for another kind + 1 for another Land
    + `km` / 300, at most 1.
    """

    total: float
    doublings: float = Field(description="How often the smaller population doubles to the other.")
    size_classes: int = Field(description="Size classes apart.")
    is_other_kind: bool
    is_other_land: bool
    km: float = Field(description="Kilometres as the crow flies.")


class Peer(Municipality):
    """A municipality that is like the one in question."""

    distance: PeerDistance
    reason: LocalizedText = Field(description="Why it is a peer, in plain words.")
    solution_count: int = Field(description="Solutions with a public use that runs there.")


class WidenedStep(BaseModel):
    """A circle that was looked at."""

    step: PeerStep
    text: LocalizedText
    municipalities: int
    with_uses: int = Field(description="Those of which a public use is known.")


class PeerUse(BaseModel):
    """Where a solution runs, and how that is known."""

    area: AreaRef
    status: UseStatus | None = Field(description="Null: the source does not say.")
    level: Literal["documented", "confirmed"]


class PeerSolution(BaseModel):
    """A solution that peers run."""

    slug: str
    name: str
    short_description: ShortDescription | None
    count: int = Field(description="Peers that run it.")
    is_used_here: bool = Field(description="Whether a use of the municipality itself is known.")
    uses: list[PeerUse] = Field(description="Those of the peers, the most alike first.")


EXAMPLE: dict[str, Any] = {
    "municipality": {
        "area": {"key": "057660044044", "level": "gemeinde", "name": "Lemgo"},
        "kind": {"code": "63", "label": {"de": "Stadt", "en": "Town"}},
        "land": {"key": "05", "level": "land", "name": "Nordrhein-Westfalen"},
        "population": 40_000,
        "size_class": "20k_100k",
    },
    "replaced": None,
    "steps": [
        {
            "step": "same_size_kind_land",
            "text": {
                "de": "Gleiche Größenklasse, gleiche Art, gleiches Land",
                "en": "Same size class, same kind, same Land",
            },
            "municipalities": 180,
            "with_uses": 4,
        }
    ],
    "nearest": [],
    "peers": [],
    "solutions": [],
}


class MunicipalityPeers(BaseModel):
    """Who is like a municipality, and what they run."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    municipality: Municipality
    replaced: AreaRef | None = Field(
        description="The ended area that was asked for; `municipality` is its first successor."
    )
    steps: list[WidenedStep] = Field(
        description="Circles from narrow to wide; the last one is that of `peers`."
    )
    nearest: list[Peer] = Field(
        description="The ten that are most alike, whether or not anything is known of them."
    )
    peers: list[Peer] = Field(description="Up to 20 with a known use, the most alike first.")
    solutions: list[PeerSolution] = Field(
        description="Up to 50; those that most peers run come first, ties by a hash of the id."
    )
