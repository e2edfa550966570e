"""What the kind codes of the register mean.

Source: Textkennzeichen of GV100AD; English words are ours.
"""

from collections.abc import Mapping
from types import MappingProxyType

from reference.labels import Label

LAND = "land"
NOT_STATED = "not_stated"
VERBANDSFREI = "50"
GEMEINDEFREI = frozenset({"65", "66"})

KINDS: Mapping[str, Label] = MappingProxyType(
    {
        LAND: Label(de="Land", en="State"),
        "41": Label(de="kreisfreie Stadt", en="City that is its own district"),
        "42": Label(de="Stadtkreis", en="City that is its own district"),
        "43": Label(de="Kreis", en="District"),
        "44": Label(de="Landkreis", en="District"),
        "45": Label(de="Regionalverband", en="Regional association"),
        VERBANDSFREI: Label(de="verbandsfreie Gemeinde", en="Municipality without association"),
        "51": Label(de="Amt", en="Municipal association (Amt)"),
        "52": Label(de="Samtgemeinde", en="Municipal association (Samtgemeinde)"),
        "53": Label(de="Verbandsgemeinde", en="Municipal association (Verbandsgemeinde)"),
        "54": Label(
            de="Verwaltungsgemeinschaft", en="Municipal association (Verwaltungsgemeinschaft)"
        ),
        "55": Label(de="Kirchspielslandgemeinde", en="Rural parish municipality"),
        "56": Label(de="Verwaltungsverband", en="Municipal association (Verwaltungsverband)"),
        "58": Label(de="erfüllende Gemeinde", en="Municipality that also serves others"),
        "60": Label(de="Markt", en="Market town"),
        "61": Label(de="kreisfreie Stadt", en="City that is its own district"),
        "62": Label(de="Stadtkreis", en="City that is its own district"),
        "63": Label(de="Stadt", en="Town"),
        "64": Label(de="Gemeinde", en="Municipality"),
        "65": Label(de="gemeindefreies Gebiet (bewohnt)", en="Unincorporated area (inhabited)"),
        "66": Label(de="gemeindefreies Gebiet (unbewohnt)", en="Unincorporated area (uninhabited)"),
        "67": Label(de="Große Kreisstadt", en="Large district town"),
        NOT_STATED: Label(de="ohne Angabe", en="Not stated"),
    }
)
