"""Loads a service's sourced entries, and only when their files have changed."""

import hashlib
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.mechanics import seed_state


def fingerprint(files: Iterable[Path], variant: str = "") -> str:
    """Changes when any of the files does, in name or in content, and with the variant."""
    digest = hashlib.sha256(variant.encode())
    for file in sorted(files):
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)} ".encode() + content)
    return digest.hexdigest()


async def load_if_changed(
    session: AsyncSession,
    *,
    name: str,
    files: Iterable[Path],
    load: Callable[[AsyncSession], Awaitable[None]],
    variant: str = "",
) -> bool:
    """Run `load` unless exactly these files were loaded last; True when it ran.

    `variant` is what decides beside the files about what is loaded. `load` must be idempotent: it
    also runs over what an earlier version of the files left.
    """
    current = fingerprint(files, variant)
    stored = select(seed_state.c.fingerprint).where(seed_state.c.name == name)
    if (await session.execute(stored)).scalar_one_or_none() == current:
        return False
    await load(session)
    row = insert(seed_state).values(name=name, fingerprint=current)
    await session.execute(
        row.on_conflict_do_update(
            index_elements=[seed_state.c.name], set_={"fingerprint": row.excluded.fingerprint}
        )
    )
    return True
