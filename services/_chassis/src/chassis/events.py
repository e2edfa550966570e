"""One feed for all: what changed, in an order in which nothing can be skipped.

Each change that others may care about is a thin row written in the same transaction as the change.
Readers page by (transaction id, position) and see only what lies behind the oldest transaction that
still runs: a sequence number alone would let a slow transaction commit behind a reader's back.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field, StringConstraints
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.identity import CurrentPrincipal
from chassis.mechanics import event
from chassis.problems import InvalidParameter, Problem
from chassis.types import QueryParameters

# Below the request timeout, so that waiting never looks like a failure.
MAX_WAIT_S = 4
POLL_INTERVAL_S = 0.5
# Waiting readers hold no database connection, but each asks twice a second.
MAX_WAITING_READERS = 100
# Superseded rows and tombstones are kept this long; whoever reads less often starts again.
KEPT_FOR = timedelta(days=90)


class Audience(StrEnum):
    PUBLIC = "public"
    SIBLINGS = "siblings"


class FeedRestarted(Problem):
    status = 410
    type = "/problems/feed-restarted"
    title = "This cursor is no longer valid"


@dataclass(frozen=True, slots=True)
class Change:
    """What to say about one change: ids, version and link, never content.

    `link` is the address below the service's API, e.g. `/v1/solutions/klarschiff`. A tombstone
    says that the subject is no longer there for this audience.
    """

    type: str
    subject: str
    version: int
    link: str
    audience: Audience = Audience.PUBLIC
    is_tombstone: bool = False


async def record(session: AsyncSession, *changes: Change) -> None:
    """Write changes to the feed; readers see them when the transaction commits."""
    rows = [
        {
            "id": new_id(),
            "type": change.type,
            "subject": change.subject,
            "version": change.version,
            "link": change.link,
            "audience": change.audience,
            "is_tombstone": change.is_tombstone,
        }
        for change in changes
    ]
    if rows:
        await session.execute(insert(event), rows)


class EventData(BaseModel):
    """The thin payload: read the link for the content."""

    id: str
    version: int
    link: str = Field(description="Address below the source, e.g. `/v1/solutions/klarschiff`.")
    deleted: bool = Field(description="True: it is no longer there; drop your copy.")


class CloudEvent(BaseModel):
    """CloudEvents 1.0 in JSON."""

    specversion: Literal["1.0"] = "1.0"
    id: str
    source: str
    type: str
    subject: str
    time: datetime
    datacontenttype: Literal["application/json"] = "application/json"
    data: EventData


class EventPage(BaseModel):
    """A stretch of the feed; ask again with `next_cursor`."""

    items: list[CloudEvent]
    next_cursor: str
    is_caught_up: bool = Field(description="True: there was nothing more at this moment.")


class FeedParameters(QueryParameters):
    cursor: Annotated[
        str | None,
        StringConstraints(max_length=200),
        Field(description="`next_cursor` of your last answer; without it: from the start."),
    ] = None
    limit: Annotated[int, Field(ge=1, le=1000, description="Events per answer.")] = 200
    wait: Annotated[
        int, Field(ge=0, le=MAX_WAIT_S, description="Seconds to wait for news (long polling).")
    ] = 0


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the feed of one generation; orders by (xid, position).

    `compacted_xid` is the newest row that had been dropped when its reader read this far.
    """

    generation: str
    xid: int
    position: int
    compacted_xid: int

    def __str__(self) -> str:
        return f"{self.generation}.{self.xid}.{self.position}.{self.compacted_xid}"


_CURSOR = re.compile(r"([0-9a-f]{16})\.(\d{1,19})\.(\d{1,18})\.(\d{1,19})")


def parse_cursor(cursor: str) -> Position:
    """The position in a cursor.

    Raises:
        InvalidParameter: it is not a cursor of any feed.
    """
    match = _CURSOR.fullmatch(cursor)
    if match is None:
        raise InvalidParameter(
            "This is not a feed cursor. Start again without it.",
            errors=[{"parameter": "cursor", "detail": "is not a feed cursor"}],
        )
    return Position(match[1], *(int(number) for number in match.groups()[1:]))


# A restored database is another feed: a physical restore changes the timeline, a restored dump
# re-creates the table. `feed.generation` covers disk snapshots, which show neither; operators
# renew it by command.
_STATE = """
    SELECT substr(md5(concat_ws('.', feed.generation, control.system_identifier,
                                checkpoint.timeline_id, '{schema}.event'::regclass::oid)), 1, 16)
             AS generation,
           feed.compacted_xid::text::bigint AS compacted_xid,
           pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon
      FROM {schema}.feed, pg_control_system() AS control, pg_control_checkpoint() AS checkpoint
"""

_PAGE = """
    SELECT position, xid::text::bigint AS xid, id, type, subject, version, link, is_tombstone,
           occurred_at
      FROM {schema}.event
     WHERE (xid, position) > (CAST(CAST(:xid AS text) AS xid8), CAST(:position AS bigint))
       AND xid < CAST(CAST(:horizon AS text) AS xid8)
       AND audience = ANY(CAST(:audiences AS text[]))
     ORDER BY event.xid, position
     LIMIT :limit
"""


async def read_feed(
    session: AsyncSession,
    *,
    schema: str,
    source: str,
    audiences: list[Audience],
    cursor: str | None,
    limit: int,
) -> EventPage:
    """The next events behind a cursor.

    Raises:
        FeedRestarted: the cursor is of another generation, or older than what is still kept.
    """
    state = (await session.execute(text(_STATE.format(schema=schema)))).one()
    start = _beginning(state) if cursor is None else parse_cursor(cursor)
    _check_still_valid(start, state)
    parameters: dict[str, Any] = {
        "xid": str(start.xid),
        "position": start.position,
        "horizon": str(state.horizon),
        "audiences": [audience.value for audience in audiences],
        "limit": limit + 1,
    }
    rows = (await session.execute(text(_PAGE.format(schema=schema)), parameters)).all()
    page = rows[:limit]
    end = page[-1] if page else start
    return EventPage(
        items=[_cloud_event(row, source) for row in page],
        next_cursor=str(Position(state.generation, end.xid, end.position, state.compacted_xid)),
        is_caught_up=len(rows) <= limit,
    )


_LAST_SETTLED = """
    SELECT xid::text::bigint AS xid, position FROM {schema}.event
     WHERE xid < CAST(CAST(:horizon AS text) AS xid8)
     ORDER BY event.xid DESC, position DESC LIMIT 1
"""


async def continuing_cursor(session: AsyncSession, *, schema: str) -> str:
    """From where the feed goes on behind what this transaction sees.

    The transaction has to be REPEATABLE READ. What committed shortly before it began may come once
    more: everything behind the oldest transaction that still ran at that moment.
    """
    state = (await session.execute(text(_STATE.format(schema=schema)))).one()
    parameters = {"horizon": str(state.horizon)}
    last = (await session.execute(text(_LAST_SETTLED.format(schema=schema)), parameters)).first()
    place = last or _beginning(state)
    return str(Position(state.generation, place.xid, place.position, state.compacted_xid))


def _beginning(state: Any) -> Position:
    return Position(state.generation, 0, 0, state.compacted_xid)


def _check_still_valid(start: Position, state: Any) -> None:
    # Rows dropped before the reader began are no loss: it never saw what they took back.
    has_missed_rows = start.compacted_xid != state.compacted_xid
    is_too_old = 0 < start.xid < state.compacted_xid and has_missed_rows
    is_ahead = start.xid >= state.horizon and start.xid > 0
    if start.generation != state.generation or is_too_old or is_ahead:
        raise FeedRestarted(
            "Read the feed again from the start, without a cursor, and afterwards drop every copy "
            "that did not appear."
        )


def _cloud_event(row: Any, source: str) -> CloudEvent:
    return CloudEvent(
        id=str(row.id),
        source=source,
        type=row.type,
        subject=row.subject,
        time=row.occurred_at,
        data=EventData(
            id=row.subject, version=row.version, link=row.link, deleted=row.is_tombstone
        ),
    )


def build_feed_router(*, schema: str, source: str) -> APIRouter:
    """`GET /v1/events` of one service; `source` is its public address, e.g. `/api/catalog`."""
    router = APIRouter(tags=["events"])
    waiting = asyncio.Semaphore(MAX_WAITING_READERS)

    @router.get("/v1/events", name="list_events", responses={410: {"description": "Restarted"}})
    async def list_events(
        request: Request,
        response: Response,
        principal: CurrentPrincipal,
        parameters: Annotated[FeedParameters, Query()],
    ) -> EventPage:
        """What changed, oldest first, as CloudEvents with ids and links.

        Without a cursor the feed starts at the beginning and still names everything that exists.
        Keep `next_cursor`; `wait` turns the request into a long poll. 410 means: start again
        without a cursor, then drop what did not appear.
        """
        audiences = [Audience.PUBLIC, *([Audience.SIBLINGS] if principal.is_sibling else [])]
        database: Database = request.app.state.database

        async def read() -> EventPage:
            async with database.sessions.begin() as session:
                return await read_feed(
                    session,
                    schema=schema,
                    source=source,
                    audiences=audiences,
                    cursor=parameters.cursor,
                    limit=parameters.limit,
                )

        page = await read()
        if not page.items and parameters.wait and not waiting.locked():
            async with waiting:
                page = await _wait_for_news(request, read, parameters.wait)
        if principal.is_sibling:
            response.headers["Cache-Control"] = "private, no-store"
        return page

    return router


async def _wait_for_news(
    request: Request, read: Callable[[], Awaitable[EventPage]], seconds: float
) -> EventPage:
    deadline = asyncio.get_running_loop().time() + seconds
    page = await read()
    while not page.items and asyncio.get_running_loop().time() < deadline:
        if await request.is_disconnected():
            break
        # A plain question twice a second: NOTIFY would serialise all commits and get lost behind
        # a connection pooler.
        await asyncio.sleep(POLL_INTERVAL_S)
        page = await read()
    return page


_COMPACT = """
    WITH last AS (
        SELECT subject, audience, max(position) AS position
          FROM {schema}.event GROUP BY subject, audience
    ), gone AS (
        DELETE FROM {schema}.event AS e USING last
         WHERE e.occurred_at < :before AND last.subject = e.subject
           AND last.audience = e.audience
           AND (e.position < last.position OR e.is_tombstone)
        RETURNING e.xid
    )
    UPDATE {schema}.feed SET compacted_xid = greatest(compacted_xid, gone.newest)
      FROM (SELECT max(xid::text::bigint)::text::xid8 AS newest FROM gone) AS gone
     WHERE gone.newest IS NOT NULL
"""


async def compact_feed(session: AsyncSession, *, schema: str, now: datetime) -> None:
    """Drop what is superseded or long gone; everything that exists keeps its latest event.

    A reader whose cursor is older than the newest dropped row gets 410 and starts again.
    """
    await session.execute(text(_COMPACT.format(schema=schema)), {"before": now - KEPT_FOR})


async def renew_generation(session: AsyncSession, *, schema: str) -> None:
    """Make every cursor given out so far invalid; to be run after restoring a disk snapshot."""
    await session.execute(text(f"UPDATE {schema}.feed SET generation = gen_random_uuid()"))  # noqa: S608
