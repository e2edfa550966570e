"""Reads the documents of the repository: files, links, tables."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Installed or generated, so not ours to mend.
FOREIGN = {"node_modules", "dist", "paraglide", "project.inlang"}

_LINK = re.compile(r"\]\((?P<path>[^)#\s]*)(?:#(?P<heading>[^)\s]*))?\)")
_ELSEWHERE = ("https://", "http://")


@dataclass(frozen=True)
class Link:
    """`target` is a file or folder; `heading` is empty where the link names none."""

    document: Path
    target: Path
    heading: str

    def __str__(self) -> str:
        return f"{self.document.relative_to(ROOT)}: {self.target}#{self.heading}"

    @property
    def resolves(self) -> bool:
        if not self.target.exists():
            return False
        return not self.heading or self.heading in headings(self.target)


def documents() -> list[Path]:
    """Every Markdown file of the repository."""
    found = []
    for folder, names, files in os.walk(ROOT):
        # Not walked into: hidden and installed folders hold thousands of files.
        names[:] = [name for name in names if not name.startswith(".") and name not in FOREIGN]
        found += [Path(folder, file) for file in files if file.endswith(".md")]
    return sorted(found)


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def links(document: Path) -> Iterator[Link]:
    """Links to files of the repository, with their headings."""
    for match in _LINK.finditer(document.read_text(encoding="utf-8")):
        path = match["path"]
        if not path.startswith(_ELSEWHERE):
            target = (document.parent / path).resolve() if path else document
            yield Link(document, target, match["heading"] or "")


def headings(document: Path) -> set[str]:
    """The names under which the headings of a document can be linked."""
    lines = document.read_text(encoding="utf-8").splitlines()
    titles = [line.lstrip("# ") for line in lines if line.startswith("#")]
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def section(document: str, title: str) -> str:
    """What stands under a heading of the second level."""
    return text_of(document).split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def table_rows(text: str) -> Iterator[list[str]]:
    """The cells of all rows that begin with code, without their backticks in the first cell."""
    for line in text.splitlines():
        if line.startswith("| `"):
            first, *others = (cell.strip() for cell in line.strip("|").split(" | "))
            yield [first.strip("`"), *others]
