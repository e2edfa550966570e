"""Tells who is like a municipality and what they run, and how far it had to look."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.areas.errors import AreaNotFound
from catalog.areas.schemas import AreaKind, AreaRef
from catalog.areas.service import require_ref
from catalog.database import AnyRow
from catalog.municipalities import repository
from catalog.municipalities.likeness import (
    Body,
    Distance,
    bodies_of,
    distance,
    find_body,
    nearest,
)
from catalog.municipalities.reasons import describe_step, explain
from catalog.municipalities.schemas import (
    Municipality,
    MunicipalityPeers,
    Peer,
    PeerDistance,
    PeerSolution,
    PeerStep,
    PeerUse,
    WidenedStep,
)
from reference import areas

ENOUGH_PEERS = 3
MAX_NEAREST = 10
MAX_PEERS = 20
MAX_SOLUTIONS = 50
MAX_USES = 1_000

_STEPS: Mapping[PeerStep, Callable[[Body, Body], bool]] = {
    PeerStep.SAME_SIZE_KIND_LAND: lambda one, other: (
        one.size_class == other.size_class and one.kind is other.kind and one.land == other.land
    ),
    PeerStep.SAME_SIZE_KIND: lambda one, other: (
        one.size_class == other.size_class and one.kind is other.kind
    ),
    PeerStep.SAME_SIZE: lambda one, other: one.size_class == other.size_class,
    PeerStep.NEIGHBOURING_SIZE: lambda one, other: abs(one.size_place - other.size_place) <= 1,
    PeerStep.ALL: lambda _one, _other: True,
}


@dataclass(frozen=True, slots=True)
class Places:
    """What is known of places: solutions counted per body, and the keys that stand for a body."""

    counts: Mapping[str, int]
    keys: Mapping[str, Sequence[str]]


async def list_peers(session: AsyncSession, key: str) -> MunicipalityPeers:
    """Widens the circle until a use is known of three peers, or there is nothing wider.

    Raises:
        AreaNotFound: the key is not in the register, or is no municipality, Verband or Kreis.
    """
    body, replaced = _require_body(key)
    others = [other for other in bodies_of(body.level) if other.key != body.key]
    places = _places(await repository.count_by_place(session))
    steps, known = _widen(body, others, places)
    peers = nearest(body, known, limit=MAX_PEERS)
    rows = await repository.find_running(
        session,
        [key for _, other in [(None, body), *peers] for key in places.keys.get(other.key, ())],
        limit=MAX_USES,
    )
    return MunicipalityPeers(
        municipality=_describe(body),
        replaced=replaced,
        steps=steps,
        nearest=[_peer(body, *pair, places) for pair in nearest(body, others, limit=MAX_NEAREST)],
        peers=[_peer(body, *pair, places) for pair in peers],
        solutions=_solutions(body, peers, rows),
    )


def measure(key: str, other_key: str) -> Distance | None:
    """How far two places are apart; None where one is no municipality, Verband or Kreis."""
    one, other = find_body(_in_force(key)), find_body(_in_force(other_key))
    return distance(one, other) if one and other else None


def _require_body(key: str) -> tuple[Body, AreaRef | None]:
    area = areas.get(key)
    body = find_body(_in_force(key))
    if area is None or body is None:
        raise AreaNotFound(f"The register has no municipality, Verband or Kreis {key}.")
    has_ended = bool(area.successors)
    return body, AreaRef(key=area.key, level=area.level, name=area.name) if has_ended else None


def _in_force(key: str) -> str:
    """The first successor of an ended area stands for it."""
    area = areas.get(key)
    return area.successors[0] if area and area.successors else key


def _places(rows: Sequence[AnyRow]) -> Places:
    counts: defaultdict[str, int] = defaultdict(int)
    keys: defaultdict[str, list[str]] = defaultdict(list)
    for key, number in rows:
        body = find_body(_in_force(key))
        if body is not None:
            counts[body.key] += number
            keys[body.key].append(key)
    return Places(counts=counts, keys=keys)


def _widen(
    body: Body, others: Sequence[Body], places: Places
) -> tuple[list[WidenedStep], list[Body]]:
    """The circles that were looked at, and whom the last one holds with a known use."""
    steps: list[WidenedStep] = []
    known: list[Body] = []
    for step, is_inside in _STEPS.items():
        inside = [other for other in others if is_inside(body, other)]
        known = [other for other in inside if places.counts.get(other.key)]
        text = describe_step(step)
        steps.append(
            WidenedStep(step=step, text=text, municipalities=len(inside), with_uses=len(known))
        )
        if len(known) >= ENOUGH_PEERS:
            break
    return steps, known


def _describe(body: Body) -> Municipality:
    area = areas.get(body.key)
    if area is None or area.population is None:
        raise LookupError(f"The reference table does not have {body.key}.")
    return Municipality(
        area=require_ref(body.key),
        kind=AreaKind(code=area.kind_code, label=area.kind),
        land=require_ref(body.land),
        population=area.population,
        size_class=body.size_class,
    )


def _peer(body: Body, apart: Distance, other: Body, places: Places) -> Peer:
    return Peer(
        **_describe(other).model_dump(),
        distance=PeerDistance(
            total=apart.total,
            doublings=apart.doublings,
            size_classes=apart.size_classes,
            is_other_kind=apart.is_other_kind,
            is_other_land=apart.is_other_land,
            km=apart.km,
        ),
        reason=explain(body, other, apart),
        solution_count=places.counts.get(other.key, 0),
    )


def _solutions(
    body: Body, peers: Sequence[tuple[Distance, Body]], rows: Sequence[AnyRow]
) -> list[PeerSolution]:
    """What the peers run; each peer counts once, however many uses it has."""
    order = {other.key: place for place, (_, other) in enumerate(peers)}
    used_here: set[str] = set()
    found: dict[str, AnyRow] = {}
    uses: defaultdict[str, dict[str, PeerUse]] = defaultdict(dict)
    for row in rows:
        area_key, status, level, slug, _name, _description = row
        runner = find_body(_in_force(area_key))
        if runner is None:
            continue
        if runner.key == body.key:
            used_here.add(slug)
            continue
        found[slug] = row
        use = PeerUse(area=require_ref(runner.key), status=status, level=level)
        kept = uses[slug].setdefault(runner.key, use)
        if level == "confirmed" and kept.level != "confirmed":
            uses[slug][runner.key] = use
    items = [
        PeerSolution(
            slug=slug,
            name=name,
            short_description=description,
            count=len(uses[slug]),
            is_used_here=slug in used_here,
            uses=sorted(uses[slug].values(), key=lambda use: order[use.area.key]),
        )
        for slug, (*_, name, description) in found.items()
    ]
    # Rows come in the order of a hash, which sorting keeps among equals.
    return sorted(items, key=lambda item: -item.count)[:MAX_SOLUTIONS]
