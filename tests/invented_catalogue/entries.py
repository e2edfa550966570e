"""Makes entries: the same number and seed give the same entry, however large the catalogue."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from catalog.solutions.content import SolutionContent
from catalog.uses.enums import UseLevel, UseStatus, Visibility
from reference import vocabularies
from reference.area_table import Area
from tests.invented_catalogue.makers import Maker, draw_area, invented_name, makers
from tests.invented_catalogue.topics import Topic, draw_topic, topics, worded

SEED = "stufenplan"
INVENTED = "Erfunden zum Messen"
CHECKED_ON = date(2026, 11, 1)

# What every second text says, whatever it is about.
COMMON = (
    "Die Einführung dauert {zwei bis drei|etwa sechs} Monate, Schulungen eingeschlossen.",
    "Personenbezogene Daten werden nach der Datenschutz-Grundverordnung verarbeitet.",
    "Der Betrieb läuft im {kommunalen Rechenzentrum|Rechenzentrum des Anbieters in Deutschland}.",
    "Kleine Gemeinden teilen sich den Aufwand mit ihren Nachbarn.",
    "Ein Leitfaden beschreibt die Schritte von der Idee bis zum Regelbetrieb.",
    "Die Oberfläche lässt sich ohne Maus bedienen und wird von Screenreadern vorgelesen.",
    "Über eine dokumentierte Schnittstelle können andere Programme angebunden werden.",
    "Für den Betrieb genügt {eine halbe Stelle|ein Tag im Monat}.",
    "Der Quelltext wird öffentlich weiterentwickelt, Beiträge sind willkommen.",
    "Ein Anwenderkreis trifft sich {zweimal|viermal} im Jahr und stimmt neue Wünsche ab.",
    "Rückmeldungen aus dem Pilotbetrieb sind in die aktuelle Fassung eingeflossen.",
    "Updates erscheinen vierteljährlich und werden vorab erprobt.",
)
CHALLENGES = (
    "Bisher lagen die Angaben in {Tabellen|Ordnern} verschiedener Ämter.",
    "Anrufe und Briefe banden viel Zeit der Beschäftigten.",
    "Ein Überblick fehlte, Entscheidungen fielen nach Gefühl.",
    "Fachkräfte sind knapp und die Aufgaben wachsen.",
    "Vorhandene Lösungen waren für {kleine Orte|Landkreise} zu teuer.",
)
BENEFITS = (
    "Wege entfallen, Antworten kommen schneller.",
    "Die Kosten sanken im ersten Jahr um {ein Zehntel|ein Fünftel}.",
    "Menschen verstehen besser, was ihre Verwaltung tut.",
    "Zuständigkeiten sind klar und Vertretungen finden sich zurecht.",
    "Das Ergebnis lässt sich von anderen Orten unverändert übernehmen.",
)
MENTIONS = (
    "Eine Verbindung zu {name} ist vorbereitet.",
    "Auf Wunsch werden Angaben aus {name} übernommen.",
    "Im selben Haus wird auch {name} genutzt.",
)
KINDS = {"software": 62, "platform": 14, "service": 9, "sensor_hardware": 6, "method": 4,
         "dataset": 3, "specification": 2}  # fmt: skip
STATUSES = {"stable": 55, "beta": 18, "development": 15, "concept": 7, "obsolete": 5}
LICENSES = {"EUPL-1.2": 26, "MIT": 22, "AGPL-3.0-or-later": 16, "Apache-2.0": 14, "BSD-3-Clause": 6,
            "GPL-3.0-or-later": 8, "LGPL-2.1-or-later": 3, "CC0-1.0": 2, "MPL-2.0": 3}  # fmt: skip
PHASES = {"P1": 6, "P2": 16, "P3": 34, "P4": 28, "P5": 16}
USE_COUNTS = {0: 26, 1: 30, 2: 18, 3: 11, 5: 9, 9: 5, 20: 1}
PROGRAMMES = ("Erfundenes Programm A", "Erfundenes Programm B", "Erfundener Fonds C")

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class InventedUse:
    area: Area
    level: UseLevel
    visibility: Visibility
    status: UseStatus
    since: str

    @property
    def is_public(self) -> bool:
        return self.visibility is Visibility.PUBLIC and self.level is not UseLevel.CLAIMED


@dataclass(frozen=True, slots=True)
class InventedEntry:
    id: UUID
    slug: str
    topic: str
    content: SolutionContent
    uses: Sequence[InventedUse]

    @property
    def text(self) -> str:
        """All that was written about it, in lower case."""
        content = self.content
        localized = (content.short_description, content.challenge, content.benefit)
        parts = [content.name, *content.keywords, *(text.de for text in localized if text)]
        parts += [content.long_description.de] if content.long_description else []
        parts += content.features.de if content.features else []
        return "\n".join(parts).lower()

    def runs_in(self, area_key: str) -> bool:
        """Known in public to run in this area or in a part of it."""
        return any(use.is_public and use.area.key.startswith(area_key) for use in self.uses)


def makers_of(size: int) -> tuple[Maker, ...]:
    return makers(max(40, size // 25))


def invented_entries(size: int) -> Iterator[InventedEntry]:
    owners = makers_of(size)
    return (invented_entry(number, owners) for number in range(size))


def invented_entry(number: int, owners: Sequence[Maker]) -> InventedEntry:
    random = Random(f"{SEED} {number}")
    topic = draw_topic(random)
    return InventedEntry(
        id=UUID(int=random.getrandbits(128), version=4),
        slug=f"erfunden-{number}",
        topic=topic.id,
        content=_content(number, topic, random, owners),
        uses=_uses(random),
    )


def _content(number: int, topic: Topic, random: Random, owners: Sequence[Maker]) -> SolutionContent:
    # A power of a uniform number: few makers have many entries, many have one.
    owner = owners[int(len(owners) * random.random() ** 2.5)]
    stated = {
        **_texts(topic, random),
        **_facets(topic, random),
        **_openness(number, random),
        "owner_id": owner.id,
        "sources": [{"label": INVENTED, "url": None, "checked_on": CHECKED_ON, "confidence": "S"}],
        "unknown_as_of": CHECKED_ON,
    }
    content = SolutionContent.model_validate(stated)
    return content.model_copy(update={"unknown": [*map(str, content.completeness().unstated)]})


def _texts(topic: Topic, random: Random) -> dict[str, Any]:
    near = topics()[random.choice(topic.near)]
    own = [worded(text, random) for text in _some(topic.texts, random.randint(3, 5), random)]
    if random.random() < 0.08:
        own[1:2] = [worded(text, random) for text in _some(near.texts, 2, random)]
    if random.random() < 0.35:
        mention = random.choice(MENTIONS).replace("{name}", random.choice(near.names))
        own.append(mention)
    common = [worded(text, random) for text in _some(COMMON, random.randint(1, 3), random)]
    texts: dict[str, Any] = {
        "name": _name(random.choice(topic.names), random),
        "short_description": {"de": worded(random.choice(topic.shorts), random)},
        "long_description": {"de": "\n\n".join((" ".join(own), " ".join(common)))},
        "features": {"de": _some(topic.features, random.randint(2, 4), random)},
        "keywords": _some(topic.keywords, random.choice((0, 1, 2, 2, 3)), random),
    }
    if random.random() < 0.5:
        texts["challenge"] = {"de": worded(random.choice(CHALLENGES), random)}
        texts["benefit"] = {"de": worded(random.choice(BENEFITS), random)}
    return texts


def _name(word: str, random: Random) -> str:
    """A third of the names says nothing of what it is."""
    brand = invented_name(random)
    patterns = (brand, f"{brand} {random.randint(2, 9)}", f"{brand} {word}", f"{word} {brand}",
                f"{word} – {brand}", word)  # fmt: skip
    return random.choice(patterns)


def _facets(topic: Topic, random: Random) -> dict[str, Any]:
    near = topics()[topic.near[0]]
    standards = _ids("standards")
    return {
        "kind": _weighted(KINDS, random),
        "action_fields": list(
            dict.fromkeys(
                [topic.action_field, *([near.action_field] if random.random() < 0.2 else [])]
            )
        ),
        "solution_types": list(topic.types[: random.choice((1, 1, 2))]),
        "goals": _some(_ids("goals"), random.choice((0, 0, 1, 1, 2)), random),
        "suitable_for": _some(_ids("size-classes"), random.choice((0, 1, 3, 6)), random),
        "development_status": _weighted(STATUSES, random),
        "scaling_phase": _weighted(PHASES, random) if random.random() < 0.6 else None,
        "supports": [
            {"standard": standards[int(len(standards) * random.random() ** 2)]}
            for _ in range(random.choice((0, 0, 1)))
        ],
        "funded_by": _funding(random),
        "claims": _claims(random),
        "operator_models": _operator_models(random),
        "data_yielded": [{"what": {"de": "Messwerte"}, "is_open": True}]
        if random.random() < 0.15
        else [],
    }


@cache
def _ids(vocabulary: str) -> tuple[str, ...]:
    return tuple(concept.id for concept in vocabularies.get(vocabulary).concepts)


def _openness(number: int, random: Random) -> dict[str, Any]:
    if random.random() > 0.55:
        return {"is_open_source": False if random.random() < 0.85 else None}
    repository = f"https://code.example/invented/{number}"
    return {
        "is_open_source": True,
        "license_spdx": _weighted(LICENSES, random),
        "source_code_url": repository,
        "identifiers": [{"scheme": "repository", "value": f"code.example/invented/{number}"}],
    }


def _funding(random: Random) -> list[dict[str, Any]]:
    if random.random() > 0.3:
        return []
    programme = random.choice(PROGRAMMES)
    return [{"name": programme, "programme": programme}]


def _claims(random: Random) -> list[dict[str, Any]]:
    subjects = _some(("accessibility", "privacy", "uses_ai"), random.choice((0, 1, 2)), random)
    return [
        {
            "subject": subject,
            "value": "yes",
            "level": random.choice(("declared", "declared", "tested")),
            "evidence_label": INVENTED,
        }
        for subject in subjects
    ]


def _operator_models(random: Random) -> list[dict[str, Any]]:
    if random.random() > 0.35:
        return []
    return [{"operator": f"Zweckverband {invented_name(random)}",
             "is_joinable": random.choice((True, False, None))}]  # fmt: skip


def _uses(random: Random) -> list[InventedUse]:
    places = {
        area.key: area for area in (draw_area(random) for _ in range(_weighted(USE_COUNTS, random)))
    }
    levels = {UseLevel.DOCUMENTED: 70, UseLevel.CONFIRMED: 15, UseLevel.CLAIMED: 15}
    return [
        InventedUse(
            area=area,
            level=_weighted(levels, random),
            visibility=Visibility.PUBLIC if random.random() < 0.92 else Visibility.PRIVATE,
            status=random.choice((UseStatus.ACTIVE, UseStatus.ACTIVE, UseStatus.PILOT)),
            since=str(random.randint(2015, 2026)),
        )
        for area in places.values()
    ]


def _some(values: Sequence[Value], number: int, random: Random) -> list[Value]:
    """So many different ones, in their order."""
    chosen = sorted(random.sample(range(len(values)), min(number, len(values))))
    return [values[place] for place in chosen]


def _weighted(weights: Mapping[Value, int], random: Random) -> Value:
    return random.choices(list(weights), weights=list(weights.values()))[0]
