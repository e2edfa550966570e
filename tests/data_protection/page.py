"""Writes the declared personal data down for readers of docs/data-protection.md."""

from chassis.personal_data import Declarations, Erasure, shared_declarations
from tests.support.deployables import DEPLOYABLES, ROOT

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


def _tables() -> str:
    shared = shared_declarations()
    parts = [_part("Every deployable", shared)]
    for deployable in DEPLOYABLES:
        declared = deployable.personal_rows.declarations
        own = {table: said for table, said in declared.items() if table not in shared}
        parts.append(_part(deployable.name.capitalize().replace("-", " "), own))
    return "\n".join(parts)


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
