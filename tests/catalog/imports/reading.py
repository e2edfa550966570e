"""Reads the made-up files of this folder."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from catalog.imports.reading import PubliccodeFile, read_publiccode

TODAY = date(2026, 11, 22)
CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.yml"))


@cache
def text_of(name: str) -> str:
    return (CASES / f"{name}.yml").read_text(encoding="utf-8")


def read(name: str, *, address: str | None = None) -> PubliccodeFile:
    return read_publiccode(text_of(name), today=TODAY, address=address)


def told(file: PubliccodeFile) -> list[tuple[str, int | None, str, Any]]:
    """Code, line, pointer and proposal of every finding but the one that every file has."""
    return [
        (f.code, f.line, f.pointer, f.proposal) for f in file.findings if f.code != "not_in_format"
    ]


def codes(file: PubliccodeFile) -> set[str]:
    return {finding.code for finding in file.findings}
