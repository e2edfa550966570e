"""Words for the closed lists of offers."""

from collections.abc import Mapping
from types import MappingProxyType

from catalog.offers.enums import PriceModel
from reference.labels import Label

PRICE_MODELS: Mapping[PriceModel, Label] = MappingProxyType(
    {
        PriceModel.FREE: Label(de="kostenlos", en="free of charge"),
        PriceModel.ONE_TIME: Label(de="einmaliger Preis", en="one-time price"),
        PriceModel.RECURRING: Label(de="laufender Preis", en="recurring price"),
        PriceModel.PER_INHABITANT: Label(de="Preis je Einwohner", en="price per inhabitant"),
        PriceModel.ON_REQUEST: Label(de="Preis auf Anfrage", en="price on request"),
    }
)
