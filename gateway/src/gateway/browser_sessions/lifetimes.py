"""How long a session lasts: shorter for those who can do more."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from chassis.identity import Role


@dataclass(frozen=True, slots=True)
class Lifetime:
    idle: timedelta
    absolute: timedelta


USUAL = Lifetime(idle=timedelta(minutes=60), absolute=timedelta(hours=12))
PRIVILEGED = Lifetime(idle=timedelta(minutes=15), absolute=timedelta(hours=8))
# What hands out rights, or cannot be undone, asks for a login that is no older.
FRESH_FOR = timedelta(minutes=30)
PRIVILEGED_ROLES = frozenset({Role.PLATFORM_ADMIN.value, Role.FEDERAL_EDITOR.value})


def lifetime_for(roles: frozenset[str]) -> Lifetime:
    return PRIVILEGED if roles & PRIVILEGED_ROLES else USUAL


def is_over(
    roles: frozenset[str],
    *,
    opened_at: datetime,
    seen_at: datetime,
    ends_at: datetime,
    now: datetime,
) -> bool:
    lifetime = lifetime_for(roles)
    return now >= min(seen_at + lifetime.idle, opened_at + lifetime.absolute, ends_at)
