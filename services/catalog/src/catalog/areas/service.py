"""Areas of the reference tables in the shape of the API."""

from catalog.areas.schemas import Area, AreaKind, AreaRef, Point
from chassis.problems import InvalidParameter
from reference import areas


def search_areas(q: str, *, level: areas.Level | None, land: str | None, limit: int) -> list[Area]:
    """Best first; nothing for an empty text, which is no question."""
    if not q:
        return []
    return [describe_area(area) for area in areas.search(q, level=level, land=land, limit=limit)]


def find_ref(key: str | None) -> AreaRef | None:
    """Key, level and name of an area; None for none and for a key that is not known."""
    area = areas.get(key) if key else None
    return AreaRef(key=area.key, level=area.level, name=area.name) if area else None


def successors_of(key: str | None) -> list[AreaRef]:
    """What an ended area has become part of; nothing for one in force or not known."""
    area = areas.get(key) if key else None
    return [require_ref(successor) for successor in area.successors] if area else []


def keys_over_time(key: str) -> list[str]:
    """The key of an area and those of ended areas that became part of it; none if not known."""
    area = areas.get(key)
    return [area.key, *areas.predecessors(area.key)] if area else []


def require_known(key: str, *, parameter: str) -> areas.Area:
    """The area of a filter; an ended one stands for its first successor.

    Raises:
        InvalidParameter: the register has no such key.
    """
    area = areas.get(key)
    if area is None:
        raise InvalidParameter(
            "The register has no area with this key.",
            errors=[{"parameter": parameter, "detail": "is not a key of the register"}],
        )
    successor = areas.get(area.successors[0]) if area.successors else None
    return successor or area


def describe_area(area: areas.Area) -> Area:
    return Area(
        key=area.key,
        level=area.level,
        name=area.name,
        official_name=area.official_name,
        kind=AreaKind(code=area.kind_code, label=area.kind),
        land=require_ref(area.land),
        kreis=find_ref(area.kreis),
        verband=find_ref(area.verband),
        population=area.population,
        size_class=areas.size_class(area.population) if area.level == "gemeinde" else None,
        area_ha=area.area_ha,
        point=_point(area),
        aliases=list(area.aliases),
        valid_from=area.valid_from,
        valid_to=area.valid_to,
        successors=[require_ref(key) for key in area.successors],
        source="; ".join(areas.register().sources),
    )


def require_ref(key: str) -> AreaRef:
    """For keys that the reference table itself names."""
    ref = find_ref(key)
    if ref is None:
        raise LookupError(f"The reference table names {key} and does not have it.")
    return ref


def _point(area: areas.Area) -> Point | None:
    if area.lon is None or area.lat is None:
        return None
    return Point(lon=area.lon, lat=area.lat)
