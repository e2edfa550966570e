"""`verify-audit`: checks the audit from its first entry to its last."""

import sys

from chassis.database import Database
from gateway.audit.service import verify


async def verify_audit(database: Database) -> None:
    """Print how many entries hold and the last hash.

    Only who has kept that sees whether entries are missing at the end.

    Raises:
        SystemExit: with status 1, for the first entry that does not hold.
    """
    async with database.sessions() as session:
        verdict = await verify(session)
    if verdict.fault is not None:
        sys.exit(f"Broken: {verdict.fault}. The {verdict.count} entries before it hold.")
    sys.stdout.write(f"{verdict.count} entries hold. The last hash is {verdict.head.hex()}.\n")
