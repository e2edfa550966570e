"""Whether a PostgreSQL is new enough and grants what the platform needs."""

from stufenplan_local.options import StartError

OLDEST_MAJOR = 15


async def check_server(admin_url: str) -> None:
    """Look before anything is changed.

    Raises:
        StartError: this server cannot be used; the message says what to do.
    """
    # Imported here: a start with the embedded database never needs the driver.
    import asyncpg

    try:
        connection = await asyncpg.connect(admin_url, timeout=10)
    except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise StartError(
            f"The PostgreSQL of DATABASE_URL cannot be reached: {error or type(error).__name__}"
        ) from error
    try:
        major = connection.get_server_version().major
        rights = await connection.fetchrow(
            "SELECT rolsuper OR rolcreaterole AS may_create_roles,"
            " has_database_privilege(current_database(), 'CREATE') AS may_create_schemas,"
            " current_setting('server_encoding') AS encoding"
            " FROM pg_roles WHERE rolname = current_user"
        )
    finally:
        await connection.close()
    if major < OLDEST_MAJOR:
        raise StartError(
            f"DATABASE_URL leads to PostgreSQL {major}; {OLDEST_MAJOR} or newer is needed."
        )
    if not rights["may_create_roles"] or not rights["may_create_schemas"]:
        raise StartError(
            "The user of DATABASE_URL has to create roles and schemas. Let an administrator run:\n"
            "  ALTER ROLE <user> CREATEROLE;\n"
            "  GRANT CREATE ON DATABASE <database> TO <user>;"
        )
    if rights["encoding"] != "UTF8":
        raise StartError(
            f"The database of DATABASE_URL is encoded in {rights['encoding']}, but German names "
            "need UTF8:\n  CREATE DATABASE <database> ENCODING 'UTF8' TEMPLATE template0;"
        )
