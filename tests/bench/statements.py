"""The SQL that the service really sends for a search, written as scripts for pgbench.

Taken from the running code, so that it cannot drift from it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.search.answers import Answers
from tests.bench.workload import Question
from tests.support.databases import Statement, recorded_statements
from tests.support.service import ServiceUnderTest, client

_PLACEHOLDER = re.compile(r"\$(\d+)")


@dataclass(frozen=True, slots=True)
class Script:
    """`sql` names variables where the service sends parameters; pgbench sends `values` for them."""

    sql: str
    values: Mapping[str, str]


async def scripts_of(
    service: ServiceUnderTest, url: str, questions: Sequence[Question]
) -> list[Script]:
    app = service.app(url)
    # What was answered before needs no search.
    app.state.answers = Answers(0)
    scripts = []
    async with app.router.lifespan_context(app), client(app) as api:
        # The first answer may fill caches; what counts is a service that has been running.
        for question in questions:
            await api.get(f"/v1/solutions?{question.query}")
        for number, question in enumerate(questions):
            with recorded_statements(app.state.database) as statements:
                (await api.get(f"/v1/solutions?{question.query}")).raise_for_status()
            scripts.append(script_of(number, statements))
    return scripts


def script_of(number: int, statements: Sequence[Statement]) -> Script:
    """Variables are numbered over all scripts, because pgbench shares them."""
    values: dict[str, str] = {}
    lines = []
    for place, statement in enumerate(statements):
        prefix = f"v{number}_{place}_"
        for index, parameter in enumerate(statement.parameters, start=1):
            values[f"{prefix}{index}"] = as_text(parameter)
        named = _PLACEHOLDER.sub(lambda found: f":{prefix}{found[1]}", statement.sql)  # noqa: B023 - called at once
        lines.append(" ".join(named.split()) + ";")
    return Script("\n".join(lines) + "\n", values)


def write_scripts(scripts: Sequence[Script], folder: Path) -> list[str]:
    """Options with which pgbench runs them, each as often as the others."""
    options: list[str] = []
    for number, script in enumerate(scripts):
        file = folder / f"{number}.sql"
        file.write_text(script.sql, encoding="utf-8")
        options += ["-f", str(file)]
        options += [
            part for name, value in script.values.items() for part in ("-D", f"{name}={value}")
        ]
    return options


def as_text(value: Any) -> str:
    """A parameter as PostgreSQL reads it from text."""
    if isinstance(value, list | tuple):
        quoted = ('"' + str(item).replace("\\", "\\\\").replace('"', '\\"') + '"' for item in value)
        return "{" + ",".join(quoted) + "}"
    return str(value)
