"""The SQL that a service really sends for a request, written as scripts for pgbench.

Taken from the running code, so that it cannot drift from it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
from fastapi import FastAPI

from catalog.search.answers import Answers
from tests.bench.client import Asked
from tests.bench.workload import Question
from tests.support.databases import Statement, recorded_statements
from tests.support.service import ServiceUnderTest, client

# A table of so many rows is worth an index.
LARGE = 10_000

_PLACEHOLDER = re.compile(r"\$(\d+)")
_LARGE_TABLES = "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > $1"


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
    asked = [Asked(f"/v1/solutions?{question.query}") for question in questions]
    async with app.router.lifespan_context(app):
        return [
            script_of(number, statements)
            for number, statements in enumerate(await recorded(app, asked))
        ]


async def recorded(app: FastAPI, asked: Sequence[Asked]) -> list[list[Statement]]:
    """The statements for each request."""
    found = []
    async with client(app) as api:
        # The first answer may fill caches; what counts is a service that has been running.
        for each in asked:
            await _send(api, each)
        for each in asked:
            with recorded_statements(app.state.database) as statements:
                (await _send(api, each)).raise_for_status()
            found.append(statements)
    return found


async def _send(api: Any, asked: Asked) -> Any:
    method = "GET" if asked.body is None else "POST"
    headers = {**asked.headers, "Content-Type": "application/json"}
    return await api.request(method, asked.path, headers=headers, content=asked.body)


def script_of(
    number: int, statements: Sequence[Statement], *, since: datetime | None = None
) -> Script:
    """Variables are numbered over all scripts, because pgbench shares them.

    With `since` it is one transaction, and what got its id after this moment gets another one each
    time.
    """
    values: dict[str, str] = {}
    lines: list[str] = []
    new_ids: dict[UUID, str] = {}
    for place, statement in enumerate(_single(statements)):
        terms = []
        for index, parameter in enumerate(statement.parameters, start=1):
            if parameter is None:
                terms.append("NULL")
            elif parameter == "":
                # No value for a variable of pgbench.
                terms.append("''")
            elif since is not None and _is_new(parameter, since):
                terms.append(":" + new_ids.setdefault(parameter, f"n{number}_{len(new_ids)}"))
            else:
                name = f"v{number}_{place}_{index}"
                values[name] = as_text(parameter)
                terms.append(f":{name}")
        named = _PLACEHOLDER.sub(lambda found: terms[int(found[1]) - 1], statement.sql)  # noqa: B023 - called at once
        lines.append(" ".join(named.split()) + ";")
    if new_ids:
        ids = ", ".join(f"gen_random_uuid() AS {name}" for name in new_ids.values())
        lines.insert(0, f"SELECT {ids} \\gset")
    if since is not None:
        lines = ["BEGIN;", *lines, "COMMIT;"]
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


async def read_in_whole(url: str, statements: Sequence[Statement]) -> set[str]:
    """Large tables that PostgreSQL reads row by row for any of these statements."""
    connection = await asyncpg.connect(url)
    large = {row["relname"] for row in await connection.fetch(_LARGE_TABLES, LARGE)}
    found: set[str] = set()
    async with connection.transaction():
        for statement in _single(statements):
            if "set_config" in statement.sql:
                # The plans depend on who may see what.
                await connection.fetch(statement.sql, *statement.parameters)
            elif statement.sql.lstrip().upper().startswith(("SELECT", "WITH")):
                plan = f"EXPLAIN {statement.sql}"
                rows = await connection.fetch(plan, *statement.parameters)
                found |= {each for row in rows for each in re.findall(r"Seq Scan on (\w+)", row[0])}
    await connection.close()
    return found & large


def as_text(value: Any) -> str:
    """A parameter as PostgreSQL reads it from text."""
    if isinstance(value, list | tuple):
        quoted = ('"' + str(item).replace("\\", "\\\\").replace('"', '\\"') + '"' for item in value)
        return "{" + ",".join(quoted) + "}"
    return str(value)


def _single(statements: Sequence[Statement]) -> Iterator[Statement]:
    """A statement for several rows comes as a list of their parameters."""
    for statement in statements:
        rows = statement.parameters
        if isinstance(rows, list) and rows and isinstance(rows[0], tuple):
            yield from (Statement(statement.sql, row) for row in rows)
        else:
            yield statement


def _is_new(parameter: Any, since: datetime) -> bool:
    """Whether it is an id that was made after this moment (RFC 9562, version 7)."""
    is_timed = isinstance(parameter, UUID) and parameter.version == 7
    return is_timed and parameter.int >> 80 >= int(since.timestamp() * 1000)
