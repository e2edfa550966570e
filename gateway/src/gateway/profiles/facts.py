"""What the register of municipalities says about the area of an organisation."""

from reference import areas
from reference.areas import Area


def area_in_force(key: str | None) -> Area | None:
    """The area of a key, or the one that it has become part of.

    An ended area of which several have come stays what it was: nobody can say which one is meant.
    """
    area = areas.get(key) if key else None
    while area is not None and len(area.successors) == 1:
        area = areas.get(area.successors[0])
    return area


def people_per_km2(area: Area) -> float | None:
    if area.population is None or not area.area_ha:
        return None
    return round(area.population / area.area_ha * 100, 1)
