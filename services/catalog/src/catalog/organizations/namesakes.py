"""Finds the organisation of the platform that a name and an area stand for."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations import repository
from reference import areas
from reference.german import fold

Body = tuple[str, str]
"""Name and area key, as a source gives them."""

# Sources write "Stadt Solingen", the register writes "Solingen".
_KIND_WORDS = frozenset(
    {"amt", "freistaat", "gemeinde", "hansestadt", "kreis", "land", "landeshauptstadt",
     "landkreis", "markt", "stadt"}
)  # fmt: skip
# A city state is one organisation, kept under the key of the Land.
_REST_OF_A_CITY_STATE = "0000000000"


async def find_namesakes(session: AsyncSession, bodies: Sequence[Body]) -> dict[Body, UUID]:
    """The organisations of those bodies that mean exactly one; no statement for none."""
    keys = {key for _, area_key in bodies for key in _own_keys(area_key)}
    copies = await repository.find_in_areas(session, sorted(keys)) if keys else []
    ids: dict[Body, set[UUID]] = {}
    for copy in copies:
        ids.setdefault((_bare(copy.name), str(copy.area_key)), set()).add(copy.id)
    found = {
        (name, area_key): set().union(
            *(ids.get((_bare(name), key), set()) for key in _own_keys(area_key))
        )
        for name, area_key in bodies
    }
    return {body: only for body, matches in found.items() if len(matches) == 1 for only in matches}


def areas_of_bodies(organization_areas: Iterable[str | None]) -> list[str]:
    """Area keys under which uses may name organisations with these."""
    keys = {key for key in organization_areas if key}
    return sorted(keys | {key + _REST_OF_A_CITY_STATE for key in keys if _is_city_state(key)})


def _own_keys(area_key: str) -> list[str]:
    land = area_key[:2]
    is_city = _is_city_state(land) and area_key == land + _REST_OF_A_CITY_STATE
    return [area_key, land] if is_city else [area_key]


def _is_city_state(key: str) -> bool:
    return areas.get(key + _REST_OF_A_CITY_STATE) is not None


def _bare(name: str) -> str:
    return " ".join(word for word in fold(name).split() if word not in _KIND_WORDS)
