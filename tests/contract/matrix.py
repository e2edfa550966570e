"""Reads the authorisation matrix and writes it down for readers of docs/roles.md."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import wrap
from typing import Any

from ruamel.yaml import YAML

from tests.support.deployables import ROOT

FOLDER = Path(__file__).parent
PAGE = ROOT / "docs" / "roles.md"
BEGIN, END = "<!-- matrix: begin -->\n", "<!-- matrix: end -->\n"
ALLOWED = "allowed"
OUTCOMES = (ALLOWED, 401, 403, 404)
MARKS = {ALLOWED: "yes", 401: "401", 403: "403", 404: "404"}

Outcome = str | int


@dataclass(frozen=True, slots=True)
class Matrix:
    """`operations` name for each deployable the rule of every operation."""

    callers: Mapping[str, str]
    rules: Mapping[str, Mapping[str, Any]]
    operations: Mapping[str, Mapping[str, str]]

    def expected(self, rule: str, caller: str) -> Outcome:
        outcome: Outcome = self.rules[rule].get(caller, self.rules[rule]["others"])
        return outcome

    def is_protected(self, rule: str) -> bool:
        return self.expected(rule, "anonymous") != ALLOWED


@cache
def matrix() -> Matrix:
    """
    Raises:
        ValueError: an operation stands there twice, or a rule, a caller or an outcome is unknown.
    """
    content = _read("authorization.yaml")
    for name, rule in content["rules"].items():
        callers = rule.keys() - {"who", "others"}
        if callers - content["callers"].keys() or "others" not in rule:
            raise ValueError(f"{name}: every caller has to be known, the others have an outcome")
        if any(outcome not in OUTCOMES for who, outcome in rule.items() if who != "who"):
            raise ValueError(f"{name}: outcomes are {OUTCOMES}")
    operations = {
        deployable: dict(_by_operation(deployable, groups, content["rules"]))
        for deployable, groups in content["operations"].items()
    }
    return Matrix(content["callers"], content["rules"], operations)


@cache
def requests() -> dict[str, dict[str, dict[str, Any]]]:
    """By deployable and operation: `query`, `body` or `form`."""
    content: dict[str, dict[str, dict[str, Any]]] = _read("authorization_requests.yaml")
    return content


def printed() -> str:
    """The page with the matrix between its marks."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    return f"{before}{BEGIN}\n{_tables()}\n{END}{rest.partition(END)[2]}"


def _by_operation(
    deployable: str, groups: Mapping[str, list[str]], rules: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for rule, names in groups.items():
        if rule not in rules:
            raise ValueError(f"{deployable}: there is no rule {rule}")
        for name in names:
            if name in seen:
                raise ValueError(f"{deployable}: {name} stands there twice")
            seen.add(name)
            yield name, rule


def _tables() -> str:
    found = matrix()
    lines = ["| caller | " + " | ".join(f"`{name}`" for name in found.rules) + " |"]
    lines.append("|---|" + "---|" * len(found.rules))
    for caller, text in found.callers.items():
        marks = (MARKS[found.expected(rule, caller)] for rule in found.rules)
        lines.append(f"| {text} | " + " | ".join(marks) + " |")
    for deployable, operations in found.operations.items():
        lines += ["", f"### {deployable.capitalize().replace('-', ' ')}", ""]
        for rule, described in found.rules.items():
            names = sorted(name for name, own in operations.items() if own == rule)
            if names:
                listed = ", ".join(f"`{name}`" for name in names)
                text = f"- {described['who']} (`{rule}`): {listed}"
                lines += wrap(text, 118, subsequent_indent="  ")
    return "\n".join(lines) + "\n"


def _read(name: str) -> Any:
    return YAML(typ="safe").load(FOLDER / name)


if __name__ == "__main__":
    PAGE.write_text(printed(), encoding="utf-8")
