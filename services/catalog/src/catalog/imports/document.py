"""YAML text to a small tree that knows its lines, within limits that hostile text cannot pass.

Source of the limits: OWASP on denial of service by documents; real publiccode.yml files are below
20 KB, 6 levels and 500 nodes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from catalog.imports.errors import PubliccodeUnreadable
from chassis.problems import ContentTooLarge
from chassis.types import storable_text

MAX_BYTES = 64 * 1024
MAX_DEPTH = 20
MAX_ALIASES = 50
MAX_NODES = 4_000
MAX_OPEN_BRACKETS = 100

# YAML 1.2 core schema (section 10.3): unlike in YAML 1.1, "no" is a word and no truth value.
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_BRACKET = re.compile(r"[\[\]{}]")
_CORE_TAGS = "tag:yaml.org,2002:"
_CORE_KINDS = frozenset({"str", "int", "float", "bool", "null", "seq", "map", "timestamp"})


class Reason(StrEnum):
    NOT_UTF8 = "not_utf8"
    CONTROL_CHARACTERS = "control_characters"
    SYNTAX = "syntax"
    SEVERAL_DOCUMENTS = "several_documents"
    TOO_DEEP = "too_deep"
    TOO_MANY_ALIASES = "too_many_aliases"
    TOO_MANY_VALUES = "too_many_values"
    CUSTOM_TAG = "custom_tag"
    NOT_A_MAPPING = "not_a_mapping"


_DETAILS = {
    Reason.NOT_UTF8: "Save the file as UTF-8.",
    Reason.CONTROL_CHARACTERS: "Remove the control characters.",
    Reason.SYNTAX: "The text is not valid YAML.",
    Reason.SEVERAL_DOCUMENTS: "Leave one document; `---` may stand once, before it.",
    Reason.TOO_DEEP: f"Nest at most {MAX_DEPTH} levels.",
    Reason.TOO_MANY_ALIASES: f"Use at most {MAX_ALIASES} aliases (`*name`).",
    Reason.TOO_MANY_VALUES: f"State at most {MAX_NODES} values, those behind aliases included.",
    Reason.CUSTOM_TAG: "Remove the tags (`!name`).",
    Reason.NOT_A_MAPPING: "The text must begin with keys such as `name:` and `url:`.",
}


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value; `value` is text, also for numbers, or a truth value or nothing."""

    value: str | bool | None
    line: int
    is_number: bool = False
    size: int = 1
    depth: int = 0


@dataclass(slots=True)
class Sequence:
    line: int
    items: list["Node"] = field(default_factory=list)
    size: int = 1
    depth: int = 1


@dataclass(slots=True)
class Mapping:
    """`repeated` are keys that were stated again; their first value counts."""

    line: int
    members: dict[str, "Node"] = field(default_factory=dict)
    key_lines: dict[str, int] = field(default_factory=dict)
    repeated: list[tuple[str, int]] = field(default_factory=list)
    size: int = 1
    depth: int = 1


Node = Scalar | Sequence | Mapping


def decode(content: bytes) -> str:
    """Raises:
    ContentTooLarge: more than `MAX_BYTES`.
    PubliccodeUnreadable: not UTF-8.
    """
    if len(content) > MAX_BYTES:
        raise ContentTooLarge(f"A publiccode.yml has at most {MAX_BYTES // 1024} KB.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise unreadable(Reason.NOT_UTF8, line=content.count(b"\n", 0, error.start) + 1) from None


def parse(text: str) -> Mapping:
    """The one document of a text, with lines counted from 1.

    Raises:
        ContentTooLarge: more than `MAX_BYTES`.
        PubliccodeUnreadable: see `Reason`.
    """
    if len(text.encode(errors="replace")) > MAX_BYTES:
        raise ContentTooLarge(f"A publiccode.yml has at most {MAX_BYTES // 1024} KB.")
    _check_brackets(text)
    try:
        root = _Builder().build(YAML(typ="safe", pure=True).parse(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise unreadable(Reason.SYNTAX, line=mark.line + 1 if mark else None) from None
    except YAMLError:
        # The reader of bytes and characters, which knows no line.
        raise unreadable(Reason.CONTROL_CHARACTERS) from None
    except (ValueError, LookupError, AttributeError, TypeError, AssertionError):
        # Broken escapes and directives end the library's scanner in many ways.
        raise unreadable(Reason.SYNTAX) from None
    if not isinstance(root, Mapping):
        raise unreadable(Reason.NOT_A_MAPPING)
    return root


def _check_brackets(text: str) -> None:
    """The scanner's time grows with the square of open brackets: stop before it begins.

    Brackets in texts are counted too, so the limit is wide.
    """
    open_brackets = 0
    for bracket in _BRACKET.finditer(text):
        open_brackets = max(0, open_brackets + (1 if bracket[0] in "[{" else -1))
        if open_brackets > MAX_OPEN_BRACKETS:
            raise unreadable(Reason.TOO_DEEP, line=text.count("\n", 0, bracket.start()) + 1)


def plain(node: Node) -> Any:
    """The same as JSON values."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(value) for key, value in node.members.items()}


def unreadable(reason: Reason, *, line: int | None = None) -> PubliccodeUnreadable:
    place = f"Line {line}: " if line else ""
    return PubliccodeUnreadable(place + _DETAILS[reason], reason=reason.value, line=line)


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been read; `key` waits for its value."""

    collection: Sequence | Mapping
    anchor: str | None
    key: tuple[str, int] | None = None


class _Builder:
    """Builds the tree from events, without recursion and without expanding aliases."""

    def __init__(self) -> None:
        self.stack: list[_Open] = []
        self.anchors: dict[str, Node] = {}
        self.root: Node | None = None
        self.aliases = 0
        self.documents = 0

    def build(self, events: Iterator[Any]) -> Node | None:
        for event in events:
            line = event.start_mark.line + 1
            match event:
                case DocumentStartEvent():
                    self._count_document(line)
                case AliasEvent():
                    self._add(self._aliased(event.anchor, line), line)
                case ScalarEvent():
                    _check_tag(event.tag, line)
                    self._finish(_scalar(event, line), event.anchor, line)
                case MappingStartEvent():
                    self._open(Mapping(line), event, line)
                case SequenceStartEvent():
                    self._open(Sequence(line), event, line)
                case CollectionEndEvent():
                    ended = self.stack.pop()
                    self._finish(ended.collection, ended.anchor, ended.collection.line)
        return self.root

    def _count_document(self, line: int) -> None:
        self.documents += 1
        if self.documents > 1:
            raise unreadable(Reason.SEVERAL_DOCUMENTS, line=line)

    def _aliased(self, anchor: str, line: int) -> Node:
        self.aliases += 1
        if self.aliases > MAX_ALIASES:
            raise unreadable(Reason.TOO_MANY_ALIASES, line=line)
        if anchor not in self.anchors:
            raise unreadable(Reason.SYNTAX, line=line)
        return self.anchors[anchor]

    def _open(self, collection: Sequence | Mapping, event: Any, line: int) -> None:
        _check_tag(event.tag, line)
        if len(self.stack) >= MAX_DEPTH:
            raise unreadable(Reason.TOO_DEEP, line=line)
        self.stack.append(_Open(collection, event.anchor))

    def _finish(self, node: Node, anchor: str | None, line: int) -> None:
        if anchor:
            self.anchors[anchor] = node
        self._add(node, line)

    def _add(self, node: Node, line: int) -> None:
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        collection = parent.collection
        _weigh(collection, node, line)
        if isinstance(collection, Sequence):
            collection.items.append(node)
        elif parent.key is None:
            parent.key = (_key(node, line), line)
        else:
            _set(collection, parent.key, node)
            parent.key = None


def _weigh(parent: Sequence | Mapping, node: Node, line: int) -> None:
    parent.size += node.size
    parent.depth = max(parent.depth, node.depth + 1)
    if parent.size > MAX_NODES:
        raise unreadable(Reason.TOO_MANY_VALUES, line=line)
    if parent.depth > MAX_DEPTH:
        raise unreadable(Reason.TOO_DEEP, line=line)


def _key(node: Node, line: int) -> str:
    if not isinstance(node, Scalar):
        raise unreadable(Reason.SYNTAX, line=line)
    if isinstance(node.value, bool):
        return str(node.value).lower()
    return node.value or ""


def _set(mapping: Mapping, key: tuple[str, int], node: Node) -> None:
    name, line = key
    if name == "<<" and isinstance(node, Mapping):
        # A merge key (YAML 1.1, still common): what stands behind it does not replace anything.
        for inherited, value in node.members.items():
            mapping.members.setdefault(inherited, value)
            mapping.key_lines.setdefault(inherited, line)
    elif name in mapping.members:
        mapping.repeated.append(key)
    else:
        mapping.members[name] = node
        mapping.key_lines[name] = line


def _scalar(event: Any, line: int) -> Scalar:
    try:
        text = storable_text(event.value)
    except ValueError:
        raise unreadable(Reason.CONTROL_CHARACTERS, line=line) from None
    if event.style or (event.tag or "").endswith(":str"):
        return Scalar(text, line)
    if text in _NULL:
        return Scalar(None, line)
    if text in _TRUTH:
        return Scalar(_TRUTH[text], line)
    return Scalar(text, line, is_number=_NUMBER.fullmatch(text) is not None)


def _check_tag(tag: Any, line: int) -> None:
    if tag is None:
        return
    name = str(tag)
    if name != "!" and name.removeprefix(_CORE_TAGS) not in _CORE_KINDS:
        raise unreadable(Reason.CUSTOM_TAG, line=line)
