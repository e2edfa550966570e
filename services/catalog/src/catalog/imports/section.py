"""One level of a file: members asked for by type, faults reported, the rest kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any
from urllib.parse import urlsplit

from catalog.imports.document import Mapping, Node, Scalar, Sequence, plain
from catalog.imports.findings import Report
from chassis.pointers import pointer_to

# Too alike by accident below this; "landingUrl" and "landingURL" have 0.8.
SIMILARITY = 0.75
_SPOKEN_TRUTH = {
    "true": True, "yes": True, "ja": True, "si": True,
    "false": False, "no": False, "nein": False,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """A text of the file and where it stands."""

    text: str
    pointer: str
    line: int


class Section:
    """Members of a mapping; `pointer` is its place in the file, `line` that of its key."""

    def __init__(self, node: Mapping | None, *, pointer: str, line: int, report: Report) -> None:
        self.node = node or Mapping(line)
        self.pointer = pointer
        self.line = line
        self.report = report
        self.asked: set[str] = set()
        self.opened: dict[str, Section] = {}
        for name, repeated_line in self.node.repeated:
            report.add("key_repeated", self.at(name), repeated_line, key=name)

    def __contains__(self, name: str) -> bool:
        node = self.node.members.get(name)
        return node is not None and not (isinstance(node, Scalar) and node.value is None)

    def at(self, *steps: str | int) -> str:
        return self.pointer + pointer_to(*steps)

    def line_of(self, name: str) -> int:
        node = self.node.members.get(name)
        if isinstance(node, Scalar) and node.value is not None:
            return node.line
        return self.node.key_lines.get(name, self.line)

    def add(self, code: str, name: str, *, proposal: Any = None, **words: object) -> None:
        self.report.add(code, self.at(name), self.line_of(name), proposal=proposal, **words)

    def text(self, name: str) -> str | None:
        """A text without blanks around it; None when missing, empty or of another shape."""
        self.asked.add(name)
        if name not in self:
            return None
        node = self.node.members[name]
        if not isinstance(node, Scalar):
            self.add("wrong_shape", name, key=name, expected_de="ein Text", expected_en="a text")
            return None
        text = str(plain_text(node)).strip()
        return text or None

    def item(self, name: str) -> Item | None:
        text = self.text(name)
        return None if text is None else Item(text, self.at(name), self.line_of(name))

    def items(self, name: str) -> list[Item]:
        """Texts of a list; a single text counts as a list of one."""
        self.asked.add(name)
        if name not in self:
            return []
        node = self.node.members[name]
        if isinstance(node, Scalar):
            item = self.item(name)
            return [item] if item else []
        if isinstance(node, Mapping):
            self.add("wrong_shape", name, key=name, expected_de="eine Liste", expected_en="a list")
            return []
        return list(self._items_of(name, node))

    def _items_of(self, name: str, node: Sequence) -> Iterator[Item]:
        for place, entry in enumerate(node.items):
            pointer = self.at(name, place)
            if not isinstance(entry, Scalar):
                self.report.add(
                    "wrong_shape", pointer, entry.line, key=name,
                    expected_de="ein Text", expected_en="a text",
                )  # fmt: skip
            elif text := str(plain_text(entry)).strip():
                yield Item(text, pointer, entry.line)

    def truth(self, name: str) -> bool | None:
        self.asked.add(name)
        if name not in self:
            return None
        node = self.node.members[name]
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, bool):
            return value
        spoken = _SPOKEN_TRUTH.get(str(value).casefold())
        if spoken is None:
            self.add(
                "wrong_shape", name, key=name,
                expected_de="true oder false", expected_en="true or false",
            )  # fmt: skip
        else:
            self.add("truth_as_text", name, proposal=spoken, key=name, truth=str(spoken).lower())
        return spoken

    def day(self, name: str) -> date | None:
        text = self.text(name)
        if text is None:
            return None
        try:
            # A date and time of day is cut to its day.
            return date.fromisoformat(text[:10])
        except ValueError:
            self.add("not_a_date", name, key=name, text=text)
            return None

    def address(self, name: str) -> str | None:
        item = self.item(name)
        return self.checked_address(item) if item else None

    def checked_address(self, item: Item) -> str | None:
        """The address when it is one of the web."""
        if is_web_address(item.text):
            return item.text
        self.report.add("not_an_address", item.pointer, item.line, text=item.text)
        return None

    def section(self, name: str) -> "Section":
        """A mapping below; empty when it is missing or of another shape."""
        if name in self.opened:
            return self.opened[name]
        self.asked.add(name)
        node = self.node.members.get(name)
        if name in self and not isinstance(node, Mapping):
            self.add(
                "wrong_shape", name, key=name,
                expected_de="ein Abschnitt mit Schlüsseln", expected_en="a section with keys",
            )  # fmt: skip
        self.opened[name] = Section(
            node if isinstance(node, Mapping) else None,
            pointer=self.at(name),
            line=self.node.key_lines.get(name, self.line),
            report=self.report,
        )
        return self.opened[name]

    def sections(self, name: str) -> list["Section"]:
        """Mappings of a list; a single text stands for a mapping with that name only."""
        self.asked.add(name)
        if name not in self:
            return []
        node = self.node.members[name]
        entries = node.items if isinstance(node, Sequence) else [node]
        return [self._entry(name, place, entry) for place, entry in enumerate(entries)]

    def _entry(self, name: str, place: int, entry: Node) -> "Section":
        if isinstance(entry, Scalar):
            named: dict[str, Node] = {"name": entry} if entry.value is not None else {}
            entry = Mapping(entry.line, named, {"name": entry.line})
        node = entry if isinstance(entry, Mapping) else None
        return Section(node, pointer=self.at(name, place), line=entry.line, report=self.report)

    def names(self) -> list[str]:
        return list(self.node.members)

    def rest(self) -> dict[str, Any]:
        """What nobody asked for, as JSON values; every key is reported, near misses with a word."""
        unknown = [name for name in self.node.members if name not in self.asked]
        for name in unknown:
            meant = _meant(name, self.asked)
            code = "key_misspelt" if meant else "key_unknown"
            # Keys of one's own begin with "x-" and are nobody's mistake.
            if not name.lower().startswith("x-"):
                self.report.add(
                    code, self.at(name), self.node.key_lines[name],
                    proposal=meant, key=name, meant=meant,
                )  # fmt: skip
        return {name: plain(self.node.members[name]) for name in unknown}


def plain_text(node: Scalar) -> str:
    return str(node.value).lower() if isinstance(node.value, bool) else node.value or ""


def is_web_address(text: str) -> bool:
    if len(text) > 500 or any(character.isspace() for character in text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def _meant(name: str, known: set[str]) -> str | None:
    by_folded = {each.casefold(): each for each in known}
    folded = name.casefold().replace("_", "").replace("-", "")
    near = get_close_matches(folded, by_folded, n=1, cutoff=SIMILARITY)
    return by_folded[near[0]] if near else None
