"""Why a municipality counts as alike, in plain words."""

from collections.abc import Mapping
from types import MappingProxyType

from catalog.municipalities.likeness import Body, BodyKind, Distance
from catalog.municipalities.schemas import PeerStep
from chassis.types import LocalizedText
from reference.labels import Label

_STEPS: Mapping[PeerStep, Label] = MappingProxyType(
    {
        PeerStep.SAME_SIZE_KIND_LAND: Label(
            de="Gleiche Größenklasse, gleiche Art, gleiches Land",
            en="Same size class, same kind, same Land",
        ),
        PeerStep.SAME_SIZE_KIND: Label(
            de="Gleiche Größenklasse und gleiche Art in ganz Deutschland",
            en="Same size class and same kind in all of Germany",
        ),
        PeerStep.SAME_SIZE: Label(
            de="Gleiche Größenklasse in ganz Deutschland",
            en="Same size class in all of Germany",
        ),
        PeerStep.NEIGHBOURING_SIZE: Label(
            de="Gleiche oder benachbarte Größenklasse in ganz Deutschland",
            en="Same or neighbouring size class in all of Germany",
        ),
        PeerStep.ALL: Label(de="Alle in ganz Deutschland", en="All in Germany"),
    }
)
_KINDS: Mapping[BodyKind, Label] = MappingProxyType(
    {
        BodyKind.CITY_DISTRICT: Label(de="kreisfreie Stadt", en="city that is its own district"),
        BodyKind.TOWN: Label(de="Stadt", en="town"),
        BodyKind.MUNICIPALITY: Label(de="Gemeinde", en="municipality"),
        BodyKind.DISTRICT: Label(de="Landkreis", en="district"),
        BodyKind.ASSOCIATION: Label(de="Gemeindeverband", en="municipal association"),
    }
)


def describe_step(step: PeerStep) -> LocalizedText:
    label = _STEPS[step]
    return LocalizedText(de=label.de, en=label.en)


def explain(body: Body, other: Body, apart: Distance) -> LocalizedText:
    """What both have in common, and what not."""
    parts = [
        _size(apart.size_classes),
        _kind(body.kind, other.kind),
        _land(is_other=apart.is_other_land),
        Label(de=f"{apart.km:.0f} km entfernt", en=f"{apart.km:.0f} km away"),
    ]
    return LocalizedText(
        de=", ".join(part.de for part in parts), en=", ".join(part.en for part in parts)
    )


def _size(apart: int) -> Label:
    if apart == 0:
        return Label(de="gleiche Größenklasse", en="same size class")
    if apart == 1:
        return Label(de="benachbarte Größenklasse", en="neighbouring size class")
    return Label(de=f"{apart} Größenklassen entfernt", en=f"{apart} size classes apart")


def _kind(own: BodyKind, other: BodyKind) -> Label:
    label = _KINDS[other]
    if own is other:
        return Label(de=f"auch {label.de}", en=f"{label.en} too")
    return label


def _land(*, is_other: bool) -> Label:
    if is_other:
        return Label(de="anderes Land", en="another Land")
    return Label(de="gleiches Land", en="same Land")
