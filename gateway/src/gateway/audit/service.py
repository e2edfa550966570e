"""Adding to the audit, and checking it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal, PrincipalKind
from gateway.audit import chain, repository
from gateway.audit.models import Action, AuditEntry
from gateway.audit.schemas import Period

# An id or a code word: no name, no mail address, nothing that a spreadsheet would calculate.
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/, -]{0,79}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded; `details` are ids and code words, never a person's data.

    Raises:
        ValueError: something else stands in it.
    """

    action: Action
    subject_kind: str
    subject_id: str
    actor_kind: PrincipalKind
    actor_id: str
    organization_id: UUID | None = None
    delegate_id: UUID | None = None
    details: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = [self.subject_kind, self.subject_id, self.actor_id, *self.details.values()]
        if not all(_CODE.fullmatch(word) for word in words):
            raise ValueError("the audit holds ids and code words only")

    @classmethod
    def by(
        cls,
        principal: Principal,
        action: Action,
        subject_kind: str,
        subject_id: object,
        *,
        organization_id: UUID | None = None,
        details: Mapping[str, str] | None = None,
    ) -> Self:
        """A deed of the caller; for the organisation it acts for, unless another is named."""
        acting = principal.acting
        concerned = organization_id or principal.organization_id
        acts_for_it = acting is not None and acting.organization_id == concerned
        return cls(
            action,
            subject_kind,
            str(subject_id),
            principal.kind,
            principal.subject,
            organization_id=concerned,
            delegate_id=acting.delegate_id if acting and acts_for_it else None,
            details=details or {},
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """`fault` names the first broken entry; without one, `head` stands for all that was counted."""

    count: int
    head: bytes
    fault: str | None


async def record(session: AsyncSession, *entries: Entry, now: datetime) -> None:
    """Add entries in the business transaction, as its last step.

    From here on others who record wait for this transaction, so whatever still locked rows after
    it could wait for one of them in turn.
    """
    await session.flush()
    await repository.take_turn(session)
    last = await repository.find_last(session)
    number, previous_hash = (last.number, last.hash) if last else (0, chain.FIRST_HASH)
    for entry in entries:
        number += 1
        row = AuditEntry(
            number=number,
            recorded_at=now,
            action=entry.action.value,
            actor_kind=entry.actor_kind,
            actor_id=entry.actor_id,
            organization_id=entry.organization_id,
            delegate_id=entry.delegate_id,
            subject_kind=entry.subject_kind,
            subject_id=entry.subject_id,
            details=dict(entry.details),
            previous_hash=previous_hash,
        )
        row.hash = previous_hash = chain.hash_of(row)
        session.add(row)
    await session.flush()


async def verify(session: AsyncSession) -> Verdict:
    """Follow the chain from the first entry to the last, or to the first that is broken."""
    number, head = 0, chain.FIRST_HASH
    async for batch in repository.read_all(session, Period()):
        for entry in batch:
            fault = chain.fault_of(entry, number=number + 1, previous_hash=head)
            if fault is not None:
                return Verdict(number, head, fault)
            number, head = entry.number, entry.hash
    return Verdict(number, head, None)
