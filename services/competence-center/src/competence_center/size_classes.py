"""Who is like whom: the size class of an area by the newest register."""

from reference import areas


def size_class_of(area_key: str | None) -> str | None:
    """Id in the vocabulary `size-classes`; an ended key counts for its only successor."""
    area = areas.get(area_key) if area_key else None
    while area is not None and len(area.successors) == 1:
        area = areas.get(area.successors[0])
    return areas.size_class(area.population) if area is not None else None
