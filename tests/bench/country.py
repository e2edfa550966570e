"""A whole country that helps and asks: units, 50,000 offers and 20,000 requests, all invented.

Written by COPY, in seconds. Whose offers, on what, until when and for whom is drawn once and for
all, so that every run has the same rows.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import asyncpg

from competence_center.routing.rules import Promise
from competence_center.search import search_text
from reference import areas, vocabularies
from tests.invented_catalogue.topics import topics, worded

OFFERS = 50_000
REQUESTS = 20_000
# Units with so many open requests each; their inboxes are measured.
BUSY_UNITS = 10
INBOX = 200
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = NOW.date()

FIELDS = [concept.id for concept in vocabularies.get("action-fields").concepts]
_KINDS = [concept.id for concept in vocabularies.get("support-offer-types").concepts]
_SOURCES = json.dumps(
    [{"label": "Erfunden", "url": None, "checked_on": "2026-11-23", "confidence": "B"}]
)
_RULES = (
    {"fact": "population", "at_most": 20_000},
    {"fact": "population", "at_least": 20_000, "at_most": 100_000},
    {"not": {"fact": "budget_situation", "one_of": ["provisional"]}},
    {"fact": "kind", "one_of": ["municipality", "independent_city"]},
)
_HOURS = json.dumps(
    [{"weekday": day, "opens": "09:00:00", "closes": "16:00:00"} for day in range(1, 6)]
)


@dataclass(frozen=True, slots=True)
class InventedUnit:
    """Three people of its organisation advise there; the first one leads."""

    id: UUID
    slug: str
    level: str
    area_keys: tuple[str, ...]

    @property
    def organization_id(self) -> UUID:
        return UUID(int=self.id.int + 1)

    @property
    def people(self) -> list[UUID]:
        return [UUID(int=self.id.int + place) for place in (2, 3, 4)]

    @property
    def tier(self) -> str:
        return {"kommunal": "kreis", "region": "kreis"}.get(self.level, self.level)


@dataclass(frozen=True, slots=True)
class Asker:
    """A municipality, which has an organisation."""

    organization_id: UUID
    area_key: str


def units() -> list[InventedUnit]:
    """Of the federation, every Land, regions of three Kreise, every Kreis and some towns."""
    kreise = [area.key for area in areas.all("kreis")]
    towns = [area.key for area in areas.all("gemeinde") if not area.is_gemeindefrei][::8]
    reaches: list[tuple[str, tuple[str, ...]]] = [
        *[("bund", ())] * 24,
        *(("land", (land.key,)) for land in areas.all("land") for _ in range(6)),
        *(("region", tuple(kreise[place : place + 3])) for place in range(0, len(kreise), 2)),
        *(("kommunal", (kreis,)) for kreis in kreise),
        *(("kommunal", (town,)) for town in towns),
    ]
    return [
        InventedUnit(UUID(int=(1 << 100) + number * 8), f"erfunden-{number}", level, keys)
        for number, (level, keys) in enumerate(reaches)
    ]


def advising(found: Sequence[InventedUnit]) -> list[InventedUnit]:
    """Every Kreis takes requests, two units of every Land, and two of the federation."""
    return [unit for place, unit in enumerate(found) if _advises(unit, place)]


def busy(found: Sequence[InventedUnit]) -> list[InventedUnit]:
    """Units of Kreise all over Germany whose inboxes are full."""
    kreise = [unit for unit in advising(found) if unit.tier == "kreis"]
    return kreise[:: len(kreise) // BUSY_UNITS][:BUSY_UNITS]


def askers(number: int) -> list[Asker]:
    """Municipalities all over Germany."""
    towns = [area.key for area in areas.all("gemeinde") if not area.is_gemeindefrei]
    step = len(towns) // number
    return [
        Asker(UUID(int=(2 << 100) + place), key) for place, key in enumerate(towns[::step][:number])
    ]


async def fill(url: str) -> None:
    """Into a migrated and seeded database."""
    random = Random(20261123)
    found = units()
    connection = await asyncpg.connect(url)
    # Rows of several tables that hold each other; and a trigger looks at each request.
    await connection.execute("SET session_replication_role = replica")
    await _copy(connection, "unit", (_unit(each) for each in found))
    await _copy(connection, "support_offer", _offers(found, random))
    await _copy_advice(connection, advising(found))
    await _copy_requests(connection, found, random)
    await connection.execute("SET session_replication_role = origin")
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


async def forget_new_requests(url: str) -> None:
    """Take away what was asked since, so that each measurement begins with the same rows."""
    connection = await asyncpg.connect(url)
    await connection.execute("SET session_replication_role = replica")
    for table in ("routing_decision", "assignment", "consent", "message"):
        await connection.execute(
            f"DELETE FROM competence_center.{table} USING competence_center.advisory_request AS r"
            f" WHERE request_id = r.id AND r.submitted_at > $1",
            NOW,
        )
    await connection.execute(
        "DELETE FROM competence_center.advisory_request WHERE submitted_at > $1", NOW
    )
    await connection.execute("TRUNCATE competence_center.notice, competence_center.event")
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


def _advises(unit: InventedUnit, place: int) -> bool:
    is_kreis = unit.level == "kommunal" and len(unit.area_keys[0]) == len("06431")
    return is_kreis or (unit.level in {"land", "bund"} and place % 12 < 4)


def _unit(unit: InventedUnit) -> dict[str, Any]:
    name = f"Erfundene Stelle {unit.slug}"
    return {
        "id": unit.id,
        "slug": unit.slug,
        "version": 1,
        "organization_id": unit.organization_id,
        "name": name,
        "level": unit.level,
        "kind": "agency",
        "area_keys": list(unit.area_keys),
        "lands": sorted({key[:2] for key in unit.area_keys}),
        "description_de": "Hilft.",
        "checked_on": TODAY,
        "sources": _SOURCES,
        "search_text": search_text(name, "Hilft."),
    }


def _offers(found: Sequence[InventedUnit], random: Random) -> Iterator[dict[str, Any]]:
    """As many from each unit, so that most are far from any one place."""
    drawn = list(topics().values())
    for number in range(OFFERS):
        unit = found[number % len(found)]
        topic = random.choice(drawn)
        name = f"{worded(random.choice(topic.names), random)} {number}"
        text = f"{worded(random.choice(topic.texts), random)} Erfunden."
        has_end = random.random() < 0.3
        yield {
            "id": UUID(int=(3 << 100) + number),
            "slug": f"angebot-{number}",
            "version": 1,
            "unit_id": unit.id,
            "status": random.choices(
                ("active", "temporarily_closed", "inactive", "defunct"), (94, 3, 2, 1)
            )[0],
            "name_de": name,
            "kind": random.choices(_KINDS, range(len(_KINDS), 0, -1))[0],
            "description_de": text,
            "action_fields": sorted({topic.action_field, *random.sample(FIELDS, number % 3)}),
            "eligibility_rule": (
                json.dumps(random.choice(_RULES)) if random.random() < 0.2 else None
            ),
            "cost": random.choice((None, "free", "free", "paid")),
            "valid_from": TODAY - timedelta(days=random.randrange(100, 900)) if has_end else None,
            "valid_to": TODAY + timedelta(days=random.randrange(-100, 600)) if has_end else None,
            "checked_on": TODAY - timedelta(days=random.randrange(500)),
            "review_interval_months": 12,
            "sources": _SOURCES,
            "search_text": search_text(name, text),
            "own_fields": [],
        }


async def _copy_advice(connection: asyncpg.Connection, found: Sequence[InventedUnit]) -> None:
    advice = (
        {
            "unit_id": unit.id,
            "is_open": True,
            # Every third advises on some topics only.
            "topics": FIELDS[place % 7 :: 3] if place % 3 == 0 else [],
            "hours": _HOURS,
            "holiday_land": unit.area_keys[0][:2] if unit.area_keys else "11",
            "capacity": 1_000_000,
            "version": 1,
        }
        for place, unit in enumerate(found)
    )
    advice_areas = (
        {
            "id": UUID(int=unit.id.int + 5),
            "unit_id": unit.id,
            "position": 0,
            "area_key": unit.area_keys[0] if unit.area_keys else None,
            "is_excluded": False,
            "from_on": TODAY - timedelta(days=300),
        }
        for unit in found
    )
    people = (
        {"unit_id": unit.id, "person_id": person, "is_lead": person == unit.people[0]}
        for unit in found
        for person in unit.people
    )
    await _copy(connection, "advice", advice)
    await _copy(connection, "advice_area", advice_areas)
    await _copy(connection, "adviser", people)


async def _copy_requests(
    connection: asyncpg.Connection, found: Sequence[InventedUnit], random: Random
) -> None:
    """The busy units have their inbox full of open ones; of the others' half have ended."""
    owners = [unit for unit in busy(found) for _ in range(INBOX)]
    others = [unit for unit in advising(found) if unit not in set(owners)]
    asking = askers(2_000)
    requests, assignments, consents, decisions = [], [], [], []
    for number in range(REQUESTS):
        is_busy = number < len(owners)
        unit = owners[number] if is_busy else random.choice(others)
        asker = random.choice(asking)
        begun = NOW - timedelta(minutes=random.randrange(60 * 24 * 300))
        state = random.choices(
            ("offered", "in_progress", "answered", "closed"), (3, 5, 2, 0 if is_busy else 10)
        )[0]
        ended_at = begun + timedelta(days=20) if state == "closed" else None
        due_at = None if ended_at else NOW + timedelta(minutes=random.randrange(-900, 9_000))
        owns = "offered" if state == "offered" else "released" if ended_at else "accepted"
        request_id = UUID(int=(4 << 100) + number)
        requests.append(
            {
                "id": request_id,
                "organization_id": asker.organization_id,
                "area_key": asker.area_key,
                "topic": random.choice(FIELDS),
                "subject": f"Erfundene Anfrage {number}",
                "description": "Wer hat Erfahrung damit? " * 8,
                "state": state,
                "version": 1,
                "submitted_at": begun,
                "ended_at": ended_at,
                "due_at": due_at,
            }
        )
        assignments.append(
            {
                "id": UUID(int=(5 << 100) + number),
                "request_id": request_id,
                "unit_id": unit.id,
                "tier": unit.tier,
                "role": "lead",
                "state": owns,
                "person_id": unit.people[number % 3],
                "rung": "responsible",
                "offered_at": begun,
                **asdict(Promise()),
                "accepted_at": None if state == "offered" else begun,
                "ended_at": ended_at,
                "acknowledge_by": begun + timedelta(days=2),
                "answer_by": None if state == "offered" else due_at,
            }
        )
        consents.append(
            {
                "id": UUID(int=(6 << 100) + number),
                "request_id": request_id,
                # Every fifth has agreed to nobody: its unit sees a card.
                "tiers": ["kreis", "land", "bund"] if number % 5 else [],
                "unit_ids": [],
                "text_version": "1",
                "given_at": begun,
            }
        )
        decisions.append(
            {
                "id": UUID(int=(7 << 100) + number),
                "request_id": request_id,
                "because": "submitted",
                "unit_id": unit.id,
                "is_last_resort": False,
                "reason_de": "Die Stelle ist die nächste.",
                "reason_en": "The unit is the nearest.",
                "candidates": "[]",
                "decided_at": begun,
            }
        )
    towns = (
        {
            "id": asker.organization_id,
            "slug": f"erfunden-{place}",
            "kind": "municipality",
            "name": f"Erfunden {place}",
            "copied_at": NOW,
        }
        for place, asker in enumerate(asking)
    )
    await _copy(connection, "organization", towns)
    await _copy(connection, "advisory_request", requests)
    await _copy(connection, "assignment", assignments)
    await _copy(connection, "consent", consents)
    await _copy(connection, "routing_decision", decisions)


async def _copy(connection: asyncpg.Connection, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """All rows have the members of the first one."""
    rows = iter(rows)
    first = next(rows)

    async def records() -> Any:
        yield tuple(first.values())
        for row in rows:
            yield tuple(row.values())

    await connection.copy_records_to_table(
        table, schema_name="competence_center", columns=list(first), records=records()
    )
