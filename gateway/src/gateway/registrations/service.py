"""What can be done with registrations."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal, Role
from chassis.pagination import Page, cursor_scope, decode_cursor, encode_cursor
from chassis.problems import wrong_member
from chassis.row_security import all_rows
from gateway.accounts.service import lock_organization, register_organization
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.memberships.members import add_member, belongs_to, has_administrator
from gateway.notices.letters import Notice
from gateway.notices.service import send_mail
from gateway.people.models import Person
from gateway.people.service import id_of, require_person
from gateway.registrations import repository, schemas
from gateway.registrations.errors import (
    AlreadyMember,
    RegistrationDecided,
    RegistrationExists,
    RegistrationNotFound,
    TooManyRegistrations,
)
from gateway.registrations.letters import confirmed_notice, rejected_notice
from gateway.registrations.models import Registration, RegistrationStatus
from gateway.registrations.policy import (
    Reach,
    check_is_about_others,
    check_may_decide_any,
    reach_of,
)
from gateway.registrations.proposals import proposal_of

MAX_OPEN = 10


@dataclass(frozen=True, slots=True)
class Pending:
    """A registration about which the caller decides, locked."""

    registration: Registration
    person: Person
    has_administrator: bool


async def register(
    session: AsyncSession, new: schemas.NewRegistration, *, principal: Principal, now: datetime
) -> Registration:
    """
    Raises:
        Unauthenticated: nobody in particular is logged in.
        InvalidBody: there is no such organisation, or the work mail is missing.
        AlreadyMember, RegistrationExists, TooManyRegistrations: there is nothing to register.
    """
    person = await require_person(session, principal)
    work_email, is_verified = _work_email(new, person)
    proposal = await proposal_of(session, new)
    if proposal.organization_id and await belongs_to(
        session, person.id, organization_id=proposal.organization_id, now=now
    ):
        raise AlreadyMember("Its administrators can give you another role.")
    await repository.lock_organization_key(session, f"of {person.id}")
    if await repository.is_open(session, person.id, organization_key=proposal.key):
        raise RegistrationExists("Wait until somebody decides, or withdraw it.")
    if await repository.count_open_of(session, person.id) >= MAX_OPEN:
        raise TooManyRegistrations(f"At most {MAX_OPEN} can be open: withdraw one first.")
    registration = Registration(
        id=new_id(),
        person_id=person.id,
        organization_id=proposal.organization_id,
        organization_key=proposal.key,
        kind=proposal.kind,
        name=proposal.name,
        area_key=proposal.area_key,
        work_email=work_email,
        is_email_verified=is_verified,
        routing_id=new.routing_id,
        status=RegistrationStatus.OPEN,
        registered_at=now,
    )
    session.add(registration)
    await session.flush()
    await record(session, _own_deed(Action.REGISTRATION_MADE, registration, principal), now=now)
    return registration


async def list_registrations(
    session: AsyncSession,
    parameters: schemas.RegistrationParameters,
    *,
    principal: Principal,
    now: datetime,
) -> Page[schemas.Registration]:
    """The newest first.

    Raises:
        Unauthenticated: one's own, and nobody in particular is logged in.
        Forbidden: those of others, and the caller decides about none.
    """
    if parameters.whose == "own":
        person = await require_person(session, principal)
        conditions = [Registration.person_id == person.id]
    else:
        reach = reach_of(principal)
        check_may_decide_any(reach)
        conditions = [repository.to_decide(reach, now=now)]
        if (person_id := id_of(principal)) is not None:
            conditions.append(Registration.person_id != person_id)
    if parameters.status is not None:
        conditions.append(Registration.status == parameters.status)
    scope = cursor_scope("registrations", parameters)
    keys = decode_cursor(parameters.cursor, scope, UUID)
    before = UUID(str(keys[0])) if keys else None
    # Who decides may depend on whether an organisation has an administrator.
    async with all_rows(session):
        rows = await repository.find_page(
            session, *conditions, limit=parameters.limit, before=before
        )
        total = await repository.count(session, *conditions)
    page = rows[: parameters.limit]
    last = str(page[-1][0].id) if len(rows) > len(page) else None
    return Page(
        items=_shown(page),
        next_cursor=encode_cursor(scope, last) if last else None,
        total=total,
    )


async def confirm_registration(
    session: AsyncSession,
    registration_id: UUID,
    *,
    own_address: str,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> schemas.Registration:
    """Make the person a member, and the first one the administrator, of what now is public.

    Raises:
        RegistrationNotFound: there is none, or others decide about it.
        OwnRegistration: nobody confirms the own organisation.
        RegistrationDecided: somebody was faster.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    pending = await _pending(
        session, registration_id, if_match=if_match, principal=principal, now=now
    )
    registration = pending.registration
    organization_id = registration.organization_id
    if organization_id is None:
        organization = await register_organization(
            session,
            kind=registration.kind,
            name=registration.name,
            area_key=registration.area_key,
            now=now,
        )
        organization_id = organization.id
        await repository.point_to(session, registration.organization_key, organization_id)
        await session.refresh(registration)
    roles = {Role.MEMBER} if pending.has_administrator else {Role.MEMBER, Role.ORGANIZATION_ADMIN}
    added = await add_member(
        session,
        registration.person_id,
        organization_id,
        roles=roles,
        principal=principal,
        now=now,
    )
    shown = await _decide(
        session,
        pending,
        RegistrationStatus.CONFIRMED,
        confirmed_notice(registration, own_address=own_address),
        principal=principal,
        now=now,
    )
    confirmed = _entry(Action.REGISTRATION_CONFIRMED, registration, principal)
    await record(session, confirmed, added, now=now)
    return shown


async def reject_registration(
    session: AsyncSession,
    registration_id: UUID,
    *,
    reason: str,
    own_address: str,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> schemas.Registration:
    """
    Raises:
        RegistrationNotFound: there is none, or others decide about it.
        OwnRegistration: somebody else has to decide.
        RegistrationDecided: somebody was faster.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    pending = await _pending(
        session, registration_id, if_match=if_match, principal=principal, now=now
    )
    registration = pending.registration
    registration.reason = reason
    shown = await _decide(
        session,
        pending,
        RegistrationStatus.REJECTED,
        rejected_notice(registration, own_address=own_address),
        principal=principal,
        now=now,
    )
    rejected = _entry(Action.REGISTRATION_REJECTED, registration, principal)
    await record(session, rejected, now=now)
    return shown


async def withdraw_registration(
    session: AsyncSession,
    registration_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """
    Raises:
        RegistrationNotFound: there is none, or it is somebody else's.
        RegistrationDecided: what is decided cannot be withdrawn.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    found = await repository.find_locked(session, registration_id)
    if found is None or found[0].person_id != id_of(principal):
        raise _not_found()
    registration = found[0]
    check_version(if_match, registration.version)
    _check_is_open(registration)
    await session.delete(registration)
    withdrawn = _own_deed(Action.REGISTRATION_WITHDRAWN, registration, principal)
    await record(session, withdrawn, now=now)


async def _pending(
    session: AsyncSession,
    registration_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Pending:
    found = await repository.find_locked(session, registration_id)
    if found is None:
        raise _not_found()
    registration, person = found
    is_administered = belongs = False
    if registration.organization_id is not None:
        await lock_organization(session, registration.organization_id)
        is_administered = await has_administrator(session, registration.organization_id, now=now)
        if (own_id := id_of(principal)) is not None:
            belongs = await belongs_to(
                session, own_id, organization_id=registration.organization_id, now=now
            )
    reach: Reach = reach_of(principal)
    if not reach.covers(registration, has_administrator=is_administered):
        raise _not_found()
    check_is_about_others(
        registration,
        principal,
        belongs_to_it=belongs,
        administers=is_administered and reach.organization_id == registration.organization_id,
    )
    check_version(if_match, registration.version)
    _check_is_open(registration)
    return Pending(registration, person, is_administered)


async def _decide(
    session: AsyncSession,
    pending: Pending,
    status: RegistrationStatus,
    notice: Notice,
    *,
    principal: Principal,
    now: datetime,
) -> schemas.Registration:
    registration = pending.registration
    registration.status = status
    registration.decided_at = now
    registration.decided_by = principal.subject
    registration.version += 1
    await session.flush()
    await send_mail(
        session,
        notice,
        to=registration.work_email,
        language=pending.person.language,
        now=now,
    )
    return schemas.Registration.of(registration, person=pending.person.name)


def _entry(action: Action, registration: Registration, principal: Principal) -> Entry:
    return Entry.by(
        principal,
        action,
        "registration",
        registration.id,
        organization_id=registration.organization_id,
    )


def _own_deed(action: Action, registration: Registration, principal: Principal) -> Entry:
    """Nobody registers for the organisation that they act for at the moment."""
    return _entry(action, registration, replace(principal, acting=None))


def _work_email(new: schemas.NewRegistration, person: Person) -> tuple[str, bool]:
    """The address, and whether the provider of the login has verified it."""
    verified = person.email if person.is_email_verified else None
    if new.work_email is None and verified is None:
        raise wrong_member("work_email", "is needed: your login brings no verified address")
    address = new.work_email or verified or ""
    return address, verified is not None and address.casefold() == verified.casefold()


def _check_is_open(registration: Registration) -> None:
    if registration.status is not RegistrationStatus.OPEN:
        raise RegistrationDecided("Load it again to see the decision.")


def _shown(rows: Sequence[tuple[Registration, Person]]) -> list[schemas.Registration]:
    return [schemas.Registration.of(each, person=person.name) for each, person in rows]


def _not_found() -> RegistrationNotFound:
    return RegistrationNotFound("It was withdrawn, or others decide about it.")
