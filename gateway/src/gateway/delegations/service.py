"""What can be done with delegations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal, Role, require_role
from chassis.notices import OrganizationNotice
from chassis.problems import wrong_member
from gateway.accounts import service as accounts
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.delegations import repository, schemas
from gateway.delegations.errors import DelegationExists, DelegationNotFound
from gateway.delegations.letters import delegated_notice, ended_notice
from gateway.delegations.policy import (
    concerns,
    organization_that_may_delegate,
    own_organization,
)
from gateway.memberships.members import administrators_of
from gateway.memberships.models import Delegation
from gateway.organization_notices.telling import tell_people


async def list_delegations(
    session: AsyncSession, *, principal: Principal, now: datetime
) -> list[schemas.Delegation]:
    """Given and received ones of the caller's organisation, the newest first."""
    found = await repository.find_of(session, own_organization(principal))
    return [
        schemas.Delegation.of(delegation, organization, delegate, now=now)
        for delegation, organization, delegate in found
    ]


async def delegate(
    session: AsyncSession,
    new: schemas.NewDelegation,
    *,
    principal: Principal,
    now: datetime,
) -> schemas.Delegation:
    """Let another organisation act for the caller's own, and tell its administrators.

    Raises:
        InvalidBody: there is no such other organisation, or the time is over.
        DelegationExists: it acts for it already, or will.
    """
    own_id = organization_that_may_delegate(principal)
    organization = await accounts.find_organization(session, own_id)
    other = await accounts.find_organization(session, new.delegate_id)
    if organization is None or other is None or other.id == own_id:
        raise wrong_member("delegate_id", "names no other organisation")
    since = max(new.since or now, now)
    if new.until is not None and new.until <= since:
        raise wrong_member("until", "must be in the future")
    if await repository.exists(session, organization_id=own_id, delegate_id=other.id, at=now):
        raise DelegationExists("End it first, if it is to be another one.")
    delegation = Delegation(
        id=new_id(),
        organization_id=own_id,
        delegate_id=other.id,
        reason=new.reason,
        since=since,
        until=new.until,
    )
    session.add(delegation)
    notice = delegated_notice(organization, other)
    await _tell(session, notice, other.id, now=now)
    await _record(session, Action.DELEGATION_MADE, delegation, principal=principal, now=now)
    return schemas.Delegation.of(delegation, organization, other, now=now)


async def end_delegation(
    session: AsyncSession,
    delegation_id: UUID,
    *,
    principal: Principal,
    now: datetime,
) -> None:
    """End it now, and tell the other side; ending what has ended changes nothing.

    Raises:
        DelegationNotFound: it does not concern the caller's organisation.
        Forbidden: the caller is not its administrator.
    """
    delegation = await repository.find_for_update(session, delegation_id)
    if delegation is None or not concerns(principal, delegation):
        raise DelegationNotFound("It does not concern your organisation.")
    require_role(principal, Role.ORGANIZATION_ADMIN)
    if delegation.until is None or delegation.until > now:
        # One that has not begun never does.
        delegation.since = min(delegation.since, now)
        delegation.until = now
        delegation.version += 1
        await _tell_end(session, delegation, by=principal.organization_id, now=now)
        await _record(session, Action.DELEGATION_ENDED, delegation, principal=principal, now=now)


async def _tell_end(
    session: AsyncSession,
    delegation: Delegation,
    *,
    by: UUID | None,
    now: datetime,
) -> None:
    organization = await accounts.find_organization(session, delegation.organization_id)
    delegate = await accounts.find_organization(session, delegation.delegate_id)
    if organization is not None and delegate is not None:
        other = delegate if by == organization.id else organization
        notice = ended_notice(organization, delegate, to=other)
        await _tell(session, notice, other.id, now=now)


async def _tell(
    session: AsyncSession, notice: OrganizationNotice, organization_id: UUID, *, now: datetime
) -> None:
    people = await administrators_of(session, organization_id, now=now)
    await tell_people(session, notice, to=people, now=now)


async def _record(
    session: AsyncSession,
    action: Action,
    delegation: Delegation,
    *,
    principal: Principal,
    now: datetime,
) -> None:
    """In the protocol of both: it concerns each of them."""
    entries = [
        Entry.by(
            principal,
            action,
            "delegation",
            delegation.id,
            organization_id=organization_id,
            details={"delegate": str(delegation.delegate_id)},
        )
        for organization_id in (delegation.organization_id, delegation.delegate_id)
    ]
    await record(session, *entries, now=now)
