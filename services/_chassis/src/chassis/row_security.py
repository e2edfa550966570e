"""The second lock: PostgreSQL itself hides sensitive rows from callers whom they do not concern.

The policy of a slice decides first; this catches what somebody forgot there. A deployable's own
work sees all rows: jobs, commands, recognising who calls. The transaction of a request sees what
concerns its caller. A connection from anywhere else sees nothing.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy import Connection, event, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import SessionTransaction

from chassis.identity import Principal, PrincipalKind, Role

# With what every connection of a deployable begins.
OWN_WORK = {"stufenplan.sees": "all"}
SEE_ALL = frozenset({Role.FEDERAL_EDITOR.value, Role.PLATFORM_ADMIN.value})
# An administration of a Land keeps entries of its municipalities too.
LAND_BODY = "state"

# Until the transaction ends.
_NARROW = text(
    """
    SELECT set_config('stufenplan.sees', :sees, true),
           set_config('stufenplan.organization', :organization, true),
           set_config('stufenplan.person', :person, true),
           set_config('stufenplan.land', :land, true)
    """
)
# What was seen before comes back, so that it can be set again.
_SEE_ALL = text(
    """
    WITH before AS MATERIALIZED (SELECT current_setting('stufenplan.sees') AS sees)
    SELECT sees, set_config('stufenplan.sees', 'all', true) FROM before
    """
)
_SEE = text("SELECT set_config('stufenplan.sees', :sees, true)")


def narrow(session: AsyncSession, principal: Principal) -> None:
    """Let each transaction that begins from now on see only what concerns its caller.

    Siblings and who looks after the whole platform see all. A transaction without a statement
    costs nothing.
    """

    @event.listens_for(session.sync_session, "after_begin")
    def begin(_session: object, transaction: SessionTransaction, connection: Connection) -> None:
        if not transaction.nested:
            connection.execute(_NARROW, _settings_of(principal))


@asynccontextmanager
async def all_rows(session: AsyncSession) -> AsyncIterator[None]:
    """For what a request has to know or write beyond its caller; the policy has decided already."""
    sees = (await session.execute(_SEE_ALL)).scalars().one()
    yield
    # What waits to be written is written while it may be.
    await session.flush()
    await session.execute(_SEE, {"sees": sees})


def _settings_of(principal: Principal) -> dict[str, str]:
    acting = principal.acting
    sees_all = principal.is_sibling or bool(SEE_ALL & principal.roles)
    is_land = acting is not None and acting.kind == LAND_BODY
    return {
        "sees": "all" if sees_all else "own",
        "organization": str(acting.organization_id) if acting else "",
        "person": _person_id(principal),
        "land": (principal.land or "") if is_land else "",
    }


def _person_id(principal: Principal) -> str:
    if principal.kind is not PrincipalKind.PERSON:
        return ""
    try:
        return str(UUID(principal.subject))
    except ValueError:
        # The administrator is nobody in particular.
        return ""
