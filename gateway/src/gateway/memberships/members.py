"""Who belongs to an organisation: list, add, change and end memberships."""

from collections.abc import Collection, Sequence, Set
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal, Role
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from chassis.row_security import all_rows
from gateway.accounts.models import Organization
from gateway.accounts.service import lock_organization
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.memberships import repository, schemas
from gateway.memberships.errors import LastAdministrator, MembershipNotFound
from gateway.memberships.models import Membership
from gateway.memberships.policy import (
    check_may_administer,
    check_may_give,
    check_may_see_members,
    may_administer,
    may_see_members,
)
from gateway.memberships.roles import beyond_reach, check_fits
from gateway.people.models import Person
from gateway.people.service import id_of


async def list_memberships(
    session: AsyncSession,
    parameters: schemas.MembershipParameters,
    *,
    principal: Principal,
    now: datetime,
) -> Page[schemas.Membership]:
    """
    Raises:
        Forbidden: the caller does not act for the organisation.
    """
    check_may_see_members(principal, parameters.organization_id)
    scope = cursor_scope("memberships", parameters)
    keys = decode_cursor(parameters.cursor, scope, str, UUID)
    after = (str(keys[0]), UUID(str(keys[1]))) if keys else None
    rows = await repository.find_members(
        session, parameters.organization_id, limit=parameters.limit, after=after, now=now
    )
    page = rows[: parameters.limit]
    has_more = len(rows) > len(page)
    last = (page[-1][1].name, str(page[-1][0].id)) if has_more else None
    return Page(
        items=[_shown(membership, person, principal) for membership, person in page],
        next_cursor=encode_cursor(scope, *last) if last else None,
        total=await repository.count_members(session, parameters.organization_id, now=now),
    )


async def change_roles(
    session: AsyncSession,
    membership_id: UUID,
    *,
    roles: Set[Role],
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> schemas.Membership:
    """
    Raises:
        MembershipNotFound: there is none, or the caller does not act for its organisation.
        Forbidden: the caller does not decide about these roles.
        InvalidBody: the roles do not fit the organisation.
        LastAdministrator: nobody would administer the organisation.
        PreconditionRequired, VersionConflict: the change is not made from the current version.
    """
    membership, person, organization = await _locked(session, membership_id, now=now)
    _check_may_see(membership, principal)
    check_may_administer(principal, organization.id)
    check_version(if_match, membership.version)
    wanted = {*roles, Role.MEMBER}
    before = {Role(role) for role in membership.roles}
    check_fits(wanted, organization.kind)
    check_may_give(principal, wanted ^ before)
    if Role.ORGANIZATION_ADMIN in before - wanted:
        await _check_not_last(session, membership, now=now)
    if wanted != before:
        membership.roles = sorted(wanted)
        membership.version += 1
        entry = _entry(Action.MEMBERSHIP_CHANGED, membership, principal=principal)
        await record(session, entry, now=now)
    return _shown(membership, person, principal)


async def end_membership(
    session: AsyncSession,
    membership_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Remove a member, or leave.

    Raises:
        MembershipNotFound: there is none, or it is neither the caller's own nor of the
            organisation for which the caller acts.
        Forbidden: it is somebody else's, and the caller does not administer the organisation.
        LastAdministrator: nobody would administer the organisation.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    membership, person, organization = await _locked(session, membership_id, now=now)
    if person.id != id_of(principal):
        _check_may_see(membership, principal)
        check_may_administer(principal, organization.id)
    check_version(if_match, membership.version)
    if Role.ORGANIZATION_ADMIN in membership.roles:
        await _check_not_last(session, membership, now=now)
    membership.until = now
    membership.version += 1
    entry = _entry(Action.MEMBERSHIP_ENDED, membership, principal=principal)
    await record(session, entry, now=now)


async def add_member(
    session: AsyncSession,
    person_id: UUID,
    organization_id: UUID,
    *,
    roles: Set[Role],
    principal: Principal,
    now: datetime,
) -> Entry:
    """Make somebody a member; who is one already gets the roles beside the own.

    The entry for the audit is the caller's to record, as the last step of all.
    """
    async with all_rows(session):
        membership = await repository.find_of_person(
            session, person_id, organization_id=organization_id
        )
        if membership is None:
            membership = Membership(
                id=new_id(), person_id=person_id, organization_id=organization_id, version=0
            )
            session.add(membership)
        is_back = membership.until is not None and membership.until <= now
        if membership.version == 0 or is_back:
            membership.roles, membership.since, membership.until = [], now, None
        membership.roles = sorted({*membership.roles, *(role.value for role in roles)})
        membership.version += 1
    return _entry(Action.MEMBERSHIP_ADDED, membership, principal=principal)


async def names_of_members(
    session: AsyncSession, organization_id: UUID, ids: Collection[UUID]
) -> dict[UUID, str]:
    """Of those ids that are a person's who belongs to the organisation, or once did."""
    return await repository.find_names(session, organization_id, ids) if ids else {}


async def people_of(
    session: AsyncSession, organization_ids: Collection[UUID], *, now: datetime
) -> Sequence[Person]:
    """Who belongs to any of them and can log in, each once."""
    return await repository.find_people(session, organization_ids, now=now)


async def organizations_of(session: AsyncSession, person_id: UUID, *, now: datetime) -> set[UUID]:
    found = await repository.find_memberships(session, person_id, now=now)
    return {organization.id for _, organization in found}


async def administrators_of(
    session: AsyncSession, organization_id: UUID, *, now: datetime
) -> Sequence[Person]:
    async with all_rows(session):
        return await repository.find_administrators(session, organization_id, now=now)


async def has_administrator(session: AsyncSession, organization_id: UUID, *, now: datetime) -> bool:
    async with all_rows(session):
        return await repository.has_administrator(session, organization_id, now=now)


async def administered_alone(
    session: AsyncSession, person_id: UUID, *, now: datetime
) -> list[Organization]:
    """Organisations that nobody would administer without this person."""
    own = await repository.find_memberships(session, person_id, now=now)
    async with all_rows(session):
        return [
            organization
            for membership, organization in own
            if Role.ORGANIZATION_ADMIN in membership.roles
            and not await repository.has_administrator(
                session, organization.id, but=membership.id, now=now
            )
        ]


def administered(now: datetime) -> Select[UUID]:
    """The ids of the organisations that have an administrator."""
    return repository.administered(now)


async def belongs_to(
    session: AsyncSession, person_id: UUID, *, organization_id: UUID, now: datetime
) -> bool:
    found = await repository.find_of_person(session, person_id, organization_id=organization_id)
    return found is not None and (found.until is None or found.until > now)


async def may_still_give(
    session: AsyncSession,
    person_id: UUID,
    *,
    roles: Set[Role],
    organization_id: UUID,
    now: datetime,
) -> bool:
    """Whether somebody administers the organisation and has what reaches beyond it."""
    async with all_rows(session):
        administers = await repository.has_administrator(
            session, organization_id, person_id=person_id, now=now
        )
        membership = await repository.find_of_person(
            session, person_id, organization_id=organization_id
        )
    if not administers or membership is None:
        return False
    return not beyond_reach(roles, set(membership.roles))


async def _locked(
    session: AsyncSession, membership_id: UUID, *, now: datetime
) -> tuple[Membership, Person, Organization]:
    """One after the other, or two administrators could remove each other at the same moment."""
    organization_id = await repository.find_organization_id(session, membership_id)
    if organization_id is None:
        raise _not_found()
    organization = await lock_organization(session, organization_id)
    found = await repository.find(session, membership_id, now=now)
    if found is None:
        raise _not_found()
    return (*found, organization)


def _entry(action: Action, membership: Membership, *, principal: Principal) -> Entry:
    return Entry.by(
        principal,
        action,
        "person",
        membership.person_id,
        organization_id=membership.organization_id,
        details={"roles": ", ".join(membership.roles)},
    )


def _check_may_see(membership: Membership, principal: Principal) -> None:
    if not may_see_members(principal, membership.organization_id):
        raise _not_found()


async def _check_not_last(session: AsyncSession, membership: Membership, *, now: datetime) -> None:
    async with all_rows(session):
        is_other_there = await repository.has_administrator(
            session, membership.organization_id, but=membership.id, now=now
        )
    if not is_other_there:
        raise LastAdministrator("Make somebody else an administrator first.")


def _shown(membership: Membership, person: Person, principal: Principal) -> schemas.Membership:
    with_email = person.id == id_of(principal) or may_administer(
        principal, membership.organization_id
    )
    return schemas.Membership.of(membership, person, with_email=with_email)


def _not_found() -> MembershipNotFound:
    return MembershipNotFound("It has ended, or you do not act for its organisation.")
