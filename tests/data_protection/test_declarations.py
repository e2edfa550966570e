"""Every column that can hold something about a person says so, or says that it does not."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import Boolean, Column, Date, DateTime, Enum, Integer, Numeric, Uuid

from chassis import personal_data
from chassis.command import Deployable
from chassis.mechanics import TransactionId
from chassis.personal_data import TableDeclaration
from tests.support.deployables import DEPLOYABLES, ROOT
from tests.support.service import MakeService

each_deployable = pytest.mark.parametrize(
    "deployable", DEPLOYABLES, ids=lambda deployable: deployable.name
)
# What cannot spell a name: a number, a moment, one of a few words.
HARMLESS = (Boolean, Date, DateTime, Enum, Integer, Numeric, TransactionId)
SPELLING = (
    "text", "character varying", "character", "json", "jsonb", "bytea", "uuid", "ARRAY",
    "tsvector", "inet", "cidr",
)  # fmt: skip


def can_tell_of_people(column: Column[object]) -> bool:
    """Not numbers and times; of ids only those that could be a person's."""
    if isinstance(column.type, HARMLESS):
        return False
    if isinstance(column.type, Uuid) and (column.primary_key or column.foreign_keys):
        return any(key.column.table.name == "person" for key in column.foreign_keys)
    return True


def names_beside(declaration: TableDeclaration) -> Iterator[str]:
    """Columns that say whose something is, or when it ends."""
    for held in declaration.personal:
        yield from held.person_ids
        if held.email:
            yield held.email
        for kept in held.kept_for:
            yield from (kept.after, *kept.only)


def how_to_declare(deployable: Deployable, missing: Iterable[tuple[str, str]]) -> str:
    """What to write, ready to be copied."""
    file = (deployable.package / personal_data.FILE).relative_to(ROOT)
    lines = [f"{file} does not say whether these columns can say something about a person."]
    for table in sorted({table for table, _ in missing}):
        columns = ", ".join(f'"{name}"' for of, name in missing if of == table)
        lines.append(
            f"""
If they cannot, add them there:

[{table}]
not_personal = [{columns}]

If they can, say for what, how long and what erasing the account does (chassis/personal_data.py
explains every word), once for each purpose:

[[{table}.personal]]
columns = [{columns}]
person_ids = ["…"]  # or email = "…": the column that says whose it is; neither with erasure = "ask"
what.de = "…"
what.en = "…"
purpose.de = "…"
purpose.en = "…"
basis = "e"  # the point of Art. 6 (1) GDPR
seen_by.de = "…"
seen_by.en = "…"
# kept_until.de and .en where no time can be given
kept_for = [{{ days = 30, after = "…_at", de = "nach …", en = "after …" }}]
erasure = "delete"  # the row; or "empty" the columns; or "keep" or "ask", with because.de/.en"""
        )
    lines.append("\nThen write the page: make data-protection")
    return "\n".join(lines)


class TestDeclarations:
    @each_deployable
    def test_every_column_of_the_models_is_declared(self, deployable: Deployable) -> None:
        declared = deployable.personal_rows.declarations
        missing = [
            (table.name, column.name)
            for table in deployable.metadata.sorted_tables
            for column in table.columns
            if can_tell_of_people(column)
            and (table.name not in declared or column.name not in declared[table.name].columns)
        ]

        assert not missing, how_to_declare(deployable, missing)

    @each_deployable
    async def test_every_other_column_of_the_database_is_declared(
        self, deployable: Deployable, under_test: MakeService
    ) -> None:
        connection = await asyncpg.connect(await under_test(deployable).clone())
        found = await connection.fetch(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = $1 AND data_type = ANY($2)",
            deployable.schema,
            SPELLING,
        )
        await connection.close()

        modelled = {table.name for table in deployable.metadata.sorted_tables}
        declared = deployable.personal_rows.declarations
        missing = [
            (table, column)
            for table, column in found
            if table not in modelled
            and (table not in declared or column not in declared[table].columns)
        ]

        assert {table for table, _ in found} >= {"pgqueuer", "alembic_version"}
        assert not missing, how_to_declare(deployable, missing)

    @each_deployable
    def test_nothing_is_declared_that_does_not_exist(self, deployable: Deployable) -> None:
        tables = {table.name: table.columns for table in deployable.metadata.sorted_tables}
        declared = deployable.personal_rows.declarations
        named = [
            (table, name)
            for table, declaration in declared.items()
            for name in (*declaration.columns, *names_beside(declaration))
        ]

        foreign = declared.keys() - tables.keys() - personal_data.shared_declarations().keys()
        gone = [(of, name) for of, name in named if of in tables and name not in tables[of]]

        assert (foreign, gone) == (set(), [])

    @each_deployable
    def test_no_column_is_declared_twice(self, deployable: Deployable) -> None:
        twice = [
            (table, name)
            for table, declaration in deployable.personal_rows.declarations.items()
            for name in set(declaration.columns)
            if declaration.columns.count(name) > 1
        ]

        assert twice == []

    def test_only_the_deployable_that_knows_mail_addresses_finds_people_by_them(self) -> None:
        by_address = {
            deployable.name
            for deployable in DEPLOYABLES
            for declaration in deployable.personal_rows.declarations.values()
            if any(held.email for held in declaration.personal)
        }

        assert by_address == {"gateway"}

    def test_the_message_names_file_table_and_columns(self) -> None:
        message = how_to_declare(DEPLOYABLES[0], [("alert", "email"), ("alert", "words")])

        assert "services/catalog/src/catalog/personal_data.toml" in message
        assert '[alert]\nnot_personal = ["email", "words"]' in message
        assert '[[alert.personal]]\ncolumns = ["email", "words"]' in message


WHOLE = """
[[cat.personal]]
columns = ["id"]
person_ids = ["id"]
what = { de = "w", en = "w" }
purpose = { de = "p", en = "p" }
basis = "e"
seen_by = { de = "s", en = "s" }
kept_until = { de = "k", en = "k" }
erasure = "delete"
"""


class TestForm:
    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('basis = "e"', 'basis = "z"'),
            ('purpose = { de = "p", en = "p" }', 'purpose = { de = "p" }'),
            ('person_ids = ["id"]', ""),
            ('kept_until = { de = "k", en = "k" }', ""),
            ('erasure = "delete"', 'erasure = "keep"'),
            ('erasure = "delete"', 'erasure = "delete"\nforgotten = true'),
        ],
    )
    def test_a_declaration_without_all_it_needs_is_refused(
        self, tmp_path: Path, old: str, new: str
    ) -> None:
        file = tmp_path / personal_data.FILE
        file.write_text(WHOLE, encoding="utf-8")
        assert personal_data.declarations_of(tmp_path)["cat"].columns == ["id"]

        file.write_text(WHOLE.replace(old, new), encoding="utf-8")

        with pytest.raises(ValueError, match="cat"):
            personal_data.declarations_of(tmp_path)
