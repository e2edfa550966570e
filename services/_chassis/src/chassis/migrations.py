"""Roles, schema and migrations of one service, safe to run from several machines at once."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from alembic import command, context
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from chassis import jobs, mechanics
from chassis.database import async_url
from chassis.row_security import OWN_WORK
from chassis.settings import ServiceSettings


def admin_engine(settings: ServiceSettings) -> AsyncEngine:
    """An engine for schema changes: gives up on a lock soon instead of stopping the service.

    Raises:
        ValueError: no admin address is configured.
    """
    if settings.admin_database_url is None:
        raise ValueError("Set ..._ADMIN_DATABASE_URL to change the schema.")
    return create_async_engine(
        async_url(settings.admin_database_url),
        poolclass=NullPool,
        connect_args={
            "timeout": 5,
            "server_settings": {
                "search_path": "public",
                "lock_timeout": "4000",
                "statement_timeout": "60000",
                # Row-level security binds the owner of a table too.
                **OWN_WORK,
            },
        },
    )


async def upgrade(
    settings: ServiceSettings, *, metadata: MetaData, scripts: Path, revision: str = "head"
) -> None:
    """Bring roles and schema to a revision; nothing happens when it is reached already."""
    await _run(settings, metadata, scripts, lambda config: command.upgrade(config, revision))


async def downgrade(
    settings: ServiceSettings, *, metadata: MetaData, scripts: Path, revision: str
) -> None:
    """The way back; "base" drops every table."""
    await _run(settings, metadata, scripts, lambda config: command.downgrade(config, revision))


async def make_revision(
    settings: ServiceSettings, *, metadata: MetaData, scripts: Path, message: str
) -> None:
    """Write a new migration from what differs between the models and the database."""
    await _run(
        settings,
        metadata,
        scripts,
        lambda config: command.revision(config, message=message, autogenerate=True),
    )


async def drift(settings: ServiceSettings, *, metadata: MetaData) -> list[Any]:
    """What the models say and the migrated database does not have, or the other way round."""
    engine = admin_engine(settings)
    async with engine.connect() as connection:
        return await connection.run_sync(_compare, metadata)


def heads(scripts: Path) -> list[str]:
    """The newest revisions; more than one means that two branches were never joined."""
    return ScriptDirectory(str(scripts)).get_heads()


async def _run(settings: ServiceSettings, metadata: MetaData, scripts: Path, step: Any) -> None:
    schema = _schema(metadata)
    engine = admin_engine(settings)
    async with engine.connect() as connection:
        await connection.run_sync(_take_turn, schema)
        await connection.run_sync(_prepare_roles, schema, str(settings.database_url))
        await connection.run_sync(_run_alembic, metadata, scripts, step)
        await connection.commit()
    await engine.dispose()


def _take_turn(connection: Connection, schema: str) -> None:
    # Released with the connection; a second migrating process waits here and then finds its work
    # done.
    connection.execute(text("SET lock_timeout = '60s'"))
    lock = text("SELECT pg_advisory_lock(hashtextextended('migrate ' || :schema, 0))")
    connection.execute(lock, {"schema": schema})
    connection.execute(text("SET lock_timeout = '4s'"))
    connection.commit()


def _prepare_roles(connection: Connection, schema: str, service_url: str) -> None:
    """Owner (no login, owns the schema) and service role (rows only), made once.

    The service role takes name and password from the service's own address, so that there is one
    place for them. A role that an administrator made beforehand is left as it is.
    """
    url = urlsplit(service_url)
    service, password = unquote(url.username or ""), unquote(url.password or "")
    owner = f"{schema}_owner"
    run = connection.exec_driver_sql
    if not _role_exists(connection, owner):
        run(f'CREATE ROLE "{owner}" NOLOGIN')
        run(f'GRANT "{owner}" TO CURRENT_USER')
    if not _role_exists(connection, service):
        secret = _literal(connection, password)
        run(f'CREATE ROLE "{service}" LOGIN NOINHERIT PASSWORD {secret}')
    run(f'CREATE SCHEMA IF NOT EXISTS "{schema}" AUTHORIZATION "{owner}"')
    run(f'GRANT USAGE ON SCHEMA "{schema}" TO "{service}"')
    rights = f'ALTER DEFAULT PRIVILEGES FOR ROLE "{owner}" IN SCHEMA "{schema}" GRANT'
    run(f'{rights} SELECT, INSERT, UPDATE, DELETE ON TABLES TO "{service}"')
    run(f'{rights} USAGE, SELECT ON SEQUENCES TO "{service}"')
    run(f'{rights} EXECUTE ON FUNCTIONS TO "{service}"')
    connection.commit()


def _role_exists(connection: Connection, role: str) -> bool:
    found = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
    return connection.execute(found, {"role": role}).first() is not None


def _literal(connection: Connection, value: str) -> str:
    quoted = text("SELECT quote_literal(CAST(:value AS text))")
    return str(connection.execute(quoted, {"value": value}).scalar_one())


def _run_alembic(connection: Connection, metadata: MetaData, scripts: Path, step: Any) -> None:
    connection.exec_driver_sql(f'SET ROLE "{_schema(metadata)}_owner"')
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option(
        "file_template", "%%(year)d%%(month).2d%%(day).2d_%%(hour).2d%%(minute).2d_%%(slug)s"
    )
    config.attributes["connection"] = connection
    step(config)


def run_environment(metadata: MetaData) -> None:
    """All that a service's `env.py` has to call."""
    connection: Connection = context.config.attributes["connection"]
    schema = _schema(metadata)
    context.configure(
        connection=connection,
        target_metadata=metadata,
        version_table_schema=schema,
        transaction_per_migration=True,
        **_comparison(schema),
    )
    with context.begin_transaction():
        context.run_migrations()


def install_mechanics(connection: Connection, schema: str) -> None:
    """First migration of every service: the chassis tables and the job queue."""
    script = (Path(__file__).parent / "mechanics_v1.sql").read_text(encoding="utf-8")
    _execute_script(connection, script.format(schema=schema))
    _execute_script(connection, jobs.install_statements(schema))


def remove_mechanics(connection: Connection, schema: str) -> None:
    """The way back from `install_mechanics`."""
    _execute_script(connection, jobs.uninstall_statements(schema))
    for table in mechanics.metadata.tables.values():
        # Those of later scripts have gone before.
        _execute_script(connection, f"DROP TABLE IF EXISTS {schema}.{table.name}")


def install_notices(connection: Connection, schema: str) -> None:
    """A later migration of every service: the table of what people are told."""
    script = (Path(__file__).parent / "mechanics_v2.sql").read_text(encoding="utf-8")
    _execute_script(connection, script.format(schema=schema))


def remove_notices(connection: Connection, schema: str) -> None:
    """The way back from `install_notices`."""
    _execute_script(connection, f"DROP TABLE {schema}.notice")


def _execute_script(connection: Connection, script: str) -> None:
    # Several statements at once work in the simple protocol only, which SQLAlchemy never uses.
    adapted: Any = connection.connection.dbapi_connection
    adapted.run_async(lambda driver: driver.execute(script))


def _compare(connection: Connection, metadata: MetaData) -> list[Any]:
    schema = _schema(metadata)
    options = {"version_table_schema": schema, **_comparison(schema)}
    migration_context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(migration_context, metadata))


def _comparison(schema: str) -> dict[str, Any]:
    def include_name(name: str | None, kind: str, _parents: Any) -> bool:
        if kind == "schema":
            return name == schema
        # The queue's tables are the library's own.
        return not (kind == "table" and (name or "").startswith(jobs.TABLE_PREFIX))

    return {"include_schemas": True, "include_name": include_name, "compare_server_default": True}


def _schema(metadata: MetaData) -> str:
    assert metadata.schema is not None  # noqa: S101 - build_metadata always sets it
    return metadata.schema
