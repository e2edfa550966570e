"""Addresses of areas in the lists of DCAT-AP.de (https://www.dcat-ap.de/def/)."""

from reference import areas

DCAT_AP_DE = "http://dcat-ap.de/def"
GERMANY = "http://publications.europa.eu/resource/authority/country/DEU"

_KEYS = {
    "land": "stateKey",
    "kreis": "districtKey",
    "verband": "municipalAssociationKey",
    "gemeinde": "regionalKey",
}
_LEVELS = {
    "land": "state",
    "kreis": "administrativeDistrict",
    "verband": "municipality",
    "gemeinde": "municipality",
}


def geocoding(area_key: str) -> tuple[str, str] | None:
    """Address and level of an area that the register knows."""
    area = areas.get(area_key)
    if area is None:
        return None
    key = f"{DCAT_AP_DE}/politicalGeocoding/{_KEYS[area.level]}/{area.key}"
    return key, f"{DCAT_AP_DE}/politicalGeocoding/Level/{_LEVELS[area.level]}"
