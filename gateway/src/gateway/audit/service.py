"""What can be done with the audit: add to it, read it, check it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal, PrincipalKind
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from gateway.audit import chain, repository, schemas
from gateway.audit.models import Action, AuditEntry
from gateway.audit.policy import readable_part
from gateway.audit.schemas import AuditParameters, Period

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
        return cls(
            action,
            subject_kind,
            str(subject_id),
            principal.kind,
            principal.subject,
            organization_id=organization_id or principal.organization_id,
            delegate_id=acting.delegate_id if acting else None,
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


async def list_entries(
    session: AsyncSession, parameters: AuditParameters, *, principal: Principal
) -> Page[schemas.AuditEntry]:
    """What the caller may read, the latest first.

    Raises:
        Unauthenticated, Forbidden: see `policy.readable_part`.
    """
    organization_id = readable_part(principal)
    scope = cursor_scope(f"audit {organization_id}", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    before = int(str(keys[0])) if keys and keys[0] is not None else None
    rows = await repository.find_page(
        session,
        parameters,
        organization_id=organization_id,
        before=before,
        limit=parameters.limit + 1,
    )
    page = rows[: parameters.limit]
    has_more = len(rows) > len(page)
    return Page(
        items=[schemas.AuditEntry.of(row) for row in page],
        next_cursor=encode_cursor(scope, page[-1].number) if has_more else None,
        total=await repository.count(session, parameters, organization_id=organization_id),
    )


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
