"""Writes how a solution went from one use to another."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.keepers import require_keeper
from catalog.uses import repository, transfer_repository
from catalog.uses.content import NewTransfer, TransferContent
from catalog.uses.editing import touch
from catalog.uses.errors import TransferAcrossSolutions, TransferNotFound
from catalog.uses.events import telling
from catalog.uses.models import Transfer, Use
from catalog.uses.policy import require_user
from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.problems import wrong_member


async def record_transfer(
    session: AsyncSession, new: NewTransfer, *, principal: Principal, now: datetime
) -> Transfer:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not speak for who took it over.
        InvalidBody: one of the uses does not exist, or both are the same.
        TransferAcrossSolutions: the uses are of two solutions.
        Conflict: this transfer is recorded already.
    """
    require_keeper(principal)
    if new.from_use_id == new.to_use_id:
        raise wrong_member("to_use_id", "is where it comes from")
    uses = await repository.find_for_update(session, [new.from_use_id, new.to_use_id])
    readable = await repository.find_readable(session, [*uses], reader=principal)
    for member in ("from_use_id", "to_use_id"):
        if getattr(new, member) not in readable:
            raise wrong_member(member, "is not a use")
    from_use, to_use = uses[new.from_use_id], uses[new.to_use_id]
    require_user(principal, to_use)
    if from_use.solution_id != to_use.solution_id:
        raise TransferAcrossSolutions("Record the use of the same solution first.")
    transfer = Transfer(id=new_id(), version=1, created_at=now, updated_at=now, **new.model_dump())
    async with telling(session, [from_use.solution_id]):
        session.add(transfer)
        _touch(uses.values(), now=now)
    return transfer


async def change_transfer(
    session: AsyncSession,
    transfer_id: UUID,
    content: TransferContent,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Transfer:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not speak for who took it over.
        TransferNotFound: there is none.
        PreconditionRequired, VersionConflict: see `check_version`.
    """
    transfer, uses = await _take(session, transfer_id, if_match=if_match, principal=principal)
    async with telling(session, [uses[0].solution_id]):
        for name, value in content.model_dump().items():
            setattr(transfer, name, value)
        transfer.version += 1
        transfer.updated_at = now
        _touch(uses, now=now)
    return transfer


async def remove_transfer(
    session: AsyncSession,
    transfer_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """
    Raises:
        Unauthenticated, Forbidden: the caller does not speak for who took it over.
        TransferNotFound: there is none.
        PreconditionRequired, VersionConflict: see `check_version`.
    """
    transfer, uses = await _take(session, transfer_id, if_match=if_match, principal=principal)
    async with telling(session, [uses[0].solution_id]):
        await session.delete(transfer)
        _touch(uses, now=now)


async def _take(
    session: AsyncSession, transfer_id: UUID, *, if_match: str | None, principal: Principal
) -> tuple[Transfer, Sequence[Use]]:
    require_keeper(principal)
    transfer = await transfer_repository.find_for_update(session, transfer_id)
    if transfer is None:
        raise TransferNotFound(f"There is no transfer {transfer_id}.")
    ends = [transfer.from_use_id, transfer.to_use_id]
    if set(ends) - await repository.find_readable(session, ends, reader=principal):
        raise TransferNotFound(f"There is no transfer {transfer_id}.")
    uses = await repository.find_for_update(session, ends)
    require_user(principal, uses[transfer.to_use_id])
    check_version(if_match, transfer.version)
    return transfer, [*uses.values()]


def _touch(uses: Iterable[Use], *, now: datetime) -> None:
    for use in uses:
        touch(use, now=now)
