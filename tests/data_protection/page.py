"""Writes the declared personal data down: for readers of the documents, and for the page."""

import json
from collections.abc import Iterator
from typing import Any

from chassis.personal_data import Declarations, Erasure, PersonalData, shared_declarations
from tests.support.deployables import DEPLOYABLES, ROOT

# What the page /datenschutz shows.
DECLARED = ROOT / "frontend" / "src" / "features" / "legal" / "declared.json"
PAGE = ROOT / "docs" / "data-protection.md"
BEGIN, END = "<!-- declarations: begin -->\n", "<!-- declarations: end -->\n"
HEADINGS = (
    "what",
    "columns",
    "purpose",
    "Art. 6 (1) GDPR",
    "seen by",
    "kept",
    "when the account is erased",
)
ERASURES: dict[Erasure, str] = {
    "delete": "the row is deleted",
    "empty": "emptied",
    "keep": "kept",
    "ask": "on request",
}


def printed() -> str:
    """The page with the declarations between its marks."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    return f"{before}{BEGIN}\n{_tables()}\n{END}{rest.partition(END)[2]}"


def listed() -> str:
    """The same as JSON in both languages, without the names of tables and columns."""
    entries = [
        _entry(held)
        # The account first, what all tables have in common last.
        for _, declarations in reversed([*_by_holder()])
        for own in declarations.values()
        for held in own.personal
    ]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _entry(held: PersonalData) -> dict[str, Any]:
    said = {"what": held.what, "purpose": held.purpose, "seen_by": held.seen_by, "kept": held.kept}
    return {
        **{name: words.model_dump() for name, words in said.items()},
        "basis": held.basis,
        "erasure": held.erasure,
        "because": held.because.model_dump() if held.because else None,
    }


def _by_holder() -> Iterator[tuple[str, Declarations]]:
    """The tables that all have come first, then each deployable's own."""
    shared = shared_declarations()
    yield "Every deployable", shared
    for deployable in DEPLOYABLES:
        declared = deployable.personal_rows.declarations
        own = {table: said for table, said in declared.items() if table not in shared}
        yield deployable.name.capitalize().replace("-", " "), own


def _tables() -> str:
    return "\n".join(_part(title, declarations) for title, declarations in _by_holder())


def _part(title: str, declarations: Declarations) -> str:
    rows = [(table, held) for table, own in declarations.items() for held in own.personal]
    if not rows:
        return f"### {title}\n\nNo personal data of its own.\n"
    lines = [f"### {title}", "", f"| {' | '.join(HEADINGS)} |", "|---" * len(HEADINGS) + "|"]
    for table, held in rows:
        cells = (
            held.what.en,
            f"`{table}`: " + ", ".join(held.columns),
            held.purpose.en,
            held.basis,
            held.seen_by.en,
            held.kept.en,
            ERASURES[held.erasure] + (f". {held.because.en}" if held.because else ""),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
