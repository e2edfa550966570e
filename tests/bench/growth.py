"""The same catalogue smaller and larger: the rows that search reads, taken away or copied.

Copies have the same words, so the vocabulary does not grow with them, and no vectors of their own:
what grows is what a search has to match, rank and count.
"""

import asyncpg

from tests.support.postgres import Databases

_SHRINK = """
    DELETE FROM catalog.search_entry WHERE neutral_order NOT IN (
        SELECT neutral_order FROM catalog.search_entry ORDER BY neutral_order LIMIT $1)
"""
_GROW = """
    INSERT INTO catalog.search_entry
        (solution_id, document, codes, card, gist, name_order, neutral_order, updated_at)
    SELECT gen_random_uuid(), document, codes, card, gist, name_order,
        md5(neutral_order || copy), updated_at
    FROM catalog.search_entry, generate_series(2, $1) AS copy
"""
_INDEXES = """
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index WHERE indrelid = 'catalog.search_entry'::regclass AND NOT indisunique
"""


async def resized(databases: Databases, template: str, *, size: int) -> str:
    """Address of a copy of a filled template with about `size` entries in its index."""
    url = await databases.clone(template)
    connection = await asyncpg.connect(url)
    # Copies have no solution behind them: replicas check no foreign keys.
    await connection.execute("SET session_replication_role = replica")
    present: int = await connection.fetchval("SELECT count(*) FROM catalog.search_entry")
    if size < present:
        await connection.execute(_SHRINK, size)
    elif size > present:
        await _grow(connection, round(size / present))
    await connection.execute("VACUUM ANALYZE catalog.search_entry")
    await connection.close()
    return url


async def _grow(connection: asyncpg.Connection, factor: int) -> None:
    """Without its indexes, which are made faster at once than row by row."""
    indexes = await connection.fetch(_INDEXES)
    for index in indexes:
        await connection.execute(f"DROP INDEX {index['name']}")
    await connection.execute(_GROW, factor)
    await connection.execute("SET maintenance_work_mem = '512MB'")
    for index in indexes:
        await connection.execute(index["definition"])
