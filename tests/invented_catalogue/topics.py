"""What municipal solutions are about, in phrases of many voices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from ruamel.yaml import YAML

FOLDER = Path(__file__).parent / "topics"
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Topic:
    """`near` are the topics that its entries also mention."""

    id: str
    action_field: str
    types: Sequence[str]
    near: Sequence[str]
    names: Sequence[str]
    shorts: Sequence[str]
    texts: Sequence[str]
    features: Sequence[str]
    keywords: Sequence[str]


@cache
def topics() -> dict[str, Topic]:
    """By id; the files are named for their field of action."""
    found = [
        Topic(action_field=file.stem, **raw)
        for file in sorted(FOLDER.glob("*.yaml"))
        for raw in _read(file)
    ]
    return {topic.id: topic for topic in found}


@cache
def _weights() -> tuple[list[Topic], list[float]]:
    """Some topics have four times as many solutions as others."""
    shuffled = sorted(topics().values(), key=lambda topic: topic.id[::-1])
    return shuffled, list(accumulate(1 / (place + 30) for place in range(len(shuffled))))


def draw_topic(random: Random) -> Topic:
    found, weights = _weights()
    return random.choices(found, cum_weights=weights)[0]


def worded(phrase: str, random: Random) -> str:
    """One of the wordings of a phrase with choices in braces."""
    return _CHOICE.sub(lambda choice: random.choice(choice[1].split("|")), phrase)


def _read(file: Path) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
    return content
