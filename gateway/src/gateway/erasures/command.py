"""`replay-erasures`: erases again who was erased after the backup that was restored."""

import sys

from chassis.database import Database
from gateway.erasures.jobs import keep_in_step
from gateway.settings import Settings


async def replay_erasures(database: Database) -> None:
    """
    Raises:
        SystemExit: with status 1, where no ledger is kept.
    """
    path = Settings().erasure_ledger
    if path is None or not path.exists():
        sys.exit("There is no ledger. Set GATEWAY_ERASURE_LEDGER to its newest copy.")
    step = await keep_in_step(database, path)
    sys.stdout.write(f"{step.erased_again} erased again, {step.written} written down.\n")
