"""Waiting for the feed's horizon, which every open transaction of the server holds back."""

import asyncio

from sqlalchemy import text

from chassis.database import Database

_HORIZON = text("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
_NEW_XID = text("SELECT pg_current_xact_id()::text::bigint")


async def readable(database: Database) -> None:
    """Return when everything committed so far can be read from the feed.

    Transactions of other test processes end by themselves; there is no event to wait for.
    """
    async with database.engine.connect() as connection:
        xid = await connection.scalar(_NEW_XID)
        await connection.rollback()
        async with asyncio.timeout(60):
            while await connection.scalar(_HORIZON) <= xid:
                await connection.rollback()
                await asyncio.sleep(0.02)
