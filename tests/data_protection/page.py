"""Writes the declared personal data down for readers of docs/data-protection.md."""

from collections.abc import Iterator

from chassis.personal_data import (
    Declarations,
    Erasure,
    KeptFor,
    PersonalData,
    shared_declarations,
)
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
        own = {t: said for t, said in deployable.personal_data.items() if t not in shared}
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
            "; ".join(_kept(held)),
            ERASURES[held.erasure] + (f". {held.because.en}" if held.because else ""),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _kept(held: PersonalData) -> Iterator[str]:
    for kept in held.kept_for:
        yield f"{_length(kept)} {kept.en}"
    if held.kept_until:
        yield held.kept_until.en


def _length(kept: KeptFor) -> str:
    if kept.days:
        return f"{kept.days} days"
    if kept.hours:
        return "one hour" if kept.hours == 1 else f"{kept.hours} hours"
    return "at once"
