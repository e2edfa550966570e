"""What can be done with invitations."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal, Role
from gateway.accounts.models import Organization
from gateway.accounts.service import lock_organization
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.invitations import repository, schemas
from gateway.invitations.errors import (
    AlreadyInvited,
    InvitationExpired,
    InvitationForAnother,
    InvitationNotFound,
    InvitationUsed,
    TooManyInvitations,
)
from gateway.invitations.letters import invitation_notice
from gateway.invitations.models import Invitation
from gateway.memberships.members import add_member, may_still_give
from gateway.memberships.policy import (
    check_may_administer,
    check_may_give,
    may_administer,
    runs_platform,
)
from gateway.memberships.roles import check_fits
from gateway.notices.letters import Language
from gateway.notices.service import send_mail
from gateway.people.models import Person
from gateway.people.service import id_of, language_at, require_person
from gateway.random_secrets import hashed, new_secret

VALID_FOR = timedelta(days=14)
MAX_OPEN = 50
# Beside the open ones, those that have expired lately.
MAX_LISTED = 100


@dataclass(frozen=True, slots=True)
class Issued:
    """An invitation, and the secret of its link, which nobody can read again."""

    invitation: Invitation
    token: str


async def invite(
    session: AsyncSession,
    new: schemas.NewInvitation,
    *,
    own_address: str,
    principal: Principal,
    now: datetime,
) -> Issued:
    """Make a link and send it; `own_address` is that of the platform, as people know it.

    Raises:
        Forbidden: the caller does not administer the organisation, or may not give these roles.
        OrganizationNotFound: there is no such organisation.
        InvalidBody: the roles do not fit the organisation.
        AlreadyInvited: an invitation to this address is open.
        TooManyInvitations: accept or withdraw some first.
    """
    check_may_administer(principal, new.organization_id)
    check_may_give(principal, new.roles)
    organization = await lock_organization(session, new.organization_id)
    check_fits(new.roles, organization.kind)
    earlier = await repository.find_waiting_at(session, organization.id, email=new.email)
    if earlier is not None and earlier.expires_at > now:
        raise AlreadyInvited("Renew it to get a new link, or withdraw it.")
    if earlier is not None:
        await session.delete(earlier)
        await session.flush()
    if await repository.count_open(session, organization.id, now=now) >= MAX_OPEN:
        raise TooManyInvitations(f"An organisation has at most {MAX_OPEN} open invitations.")
    invitation = Invitation(
        id=new_id(),
        organization_id=organization.id,
        email=new.email,
        roles=sorted({*new.roles, Role.MEMBER}),
        version=0,
    )
    session.add(invitation)
    issued = await _issue(session, invitation, principal=principal, now=now)
    await _send(session, issued, organization, own_address, language=new.language, now=now)
    await record(session, _entry(Action.INVITATION_MADE, invitation, principal), now=now)
    return issued


async def list_invitations(
    session: AsyncSession, organization_id: UUID, *, principal: Principal, now: datetime
) -> schemas.Invitations:
    """Those that nobody has accepted, the newest first, expired ones included.

    Raises:
        Forbidden: the caller does not administer the organisation.
    """
    check_may_administer(principal, organization_id)
    found = await repository.find_waiting(session, organization_id, limit=MAX_LISTED)
    return schemas.Invitations(items=[schemas.Invitation.of(each, now=now) for each in found])


async def renew_invitation(
    session: AsyncSession,
    invitation_id: UUID,
    *,
    language: Language,
    own_address: str,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> Issued:
    """Make and send a new link that is valid from now; the old one ends.

    Raises:
        InvitationNotFound: there is none, or the caller does not administer its organisation.
        InvitationUsed: somebody has accepted it.
        Forbidden: the caller may not give these roles.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    invitation = await _own_waiting(session, invitation_id, principal=principal)
    check_version(if_match, invitation.version)
    check_may_give(principal, {Role(role) for role in invitation.roles})
    organization = await lock_organization(session, invitation.organization_id)
    issued = await _issue(session, invitation, principal=principal, now=now)
    await _send(session, issued, organization, own_address, language=language, now=now)
    await record(session, _entry(Action.INVITATION_RENEWED, invitation, principal), now=now)
    return issued


async def withdraw_invitation(
    session: AsyncSession,
    invitation_id: UUID,
    *,
    if_match: str | None,
    principal: Principal,
    now: datetime,
) -> None:
    """
    Raises:
        InvitationNotFound: there is none, or the caller does not administer its organisation.
        InvitationUsed: somebody has accepted it: end the membership instead.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    invitation = await _own_waiting(session, invitation_id, principal=principal)
    check_version(if_match, invitation.version)
    await session.delete(invitation)
    await record(session, _entry(Action.INVITATION_WITHDRAWN, invitation, principal), now=now)


async def preview_invitation(
    session: AsyncSession, token: str, *, now: datetime
) -> schemas.InvitationPreview:
    """
    Raises:
        InvitationNotFound, InvitationUsed, InvitationExpired: the link does not work.
    """
    invitation, organization = await _behind(session, token, now=now)
    return schemas.InvitationPreview.of(invitation, organization)


async def accept_invitation(
    session: AsyncSession, token: str, *, principal: Principal, now: datetime
) -> schemas.InvitationPreview:
    """
    Raises:
        Unauthenticated: nobody in particular is logged in.
        InvitationNotFound, InvitationUsed, InvitationExpired: the link does not work.
        InvitationForAnother: the login does not have the invited address.
    """
    person = await require_person(session, principal)
    invitation, organization = await _behind(session, token, now=now)
    _check_is_invited(person, invitation)
    roles = {Role(role) for role in invitation.roles}
    added = await add_member(
        session, person.id, organization.id, roles=roles, principal=principal, now=now
    )
    invitation.accepted_at = now
    invitation.version += 1
    accepted = _entry(Action.INVITATION_ACCEPTED, invitation, principal)
    await record(session, accepted, added, now=now)
    return schemas.InvitationPreview.of(invitation, organization)


async def _issue(
    session: AsyncSession, invitation: Invitation, *, principal: Principal, now: datetime
) -> Issued:
    token = new_secret()
    invitation.token_hash = hashed(token)
    invitation.invited_by = None if runs_platform(principal) else id_of(principal)
    invitation.invited_at = now
    invitation.expires_at = now + VALID_FOR
    invitation.version += 1
    await session.flush()
    return Issued(invitation, token)


async def _send(
    session: AsyncSession,
    issued: Issued,
    organization: Organization,
    own_address: str,
    *,
    language: Language,
    now: datetime,
) -> None:
    url = f"{own_address}/einladung/{issued.token}"
    notice = invitation_notice(organization, url=url, expires_at=issued.invitation.expires_at)
    email = issued.invitation.email
    own_language = await language_at(session, email)
    await send_mail(session, notice, to=email, language=own_language or language, now=now)


async def _own_waiting(
    session: AsyncSession, invitation_id: UUID, *, principal: Principal
) -> Invitation:
    invitation = await repository.find_for_update(session, invitation_id)
    if invitation is None or not may_administer(principal, invitation.organization_id):
        raise InvitationNotFound("It was withdrawn, or it is of another organisation.")
    if invitation.accepted_at is not None:
        raise InvitationUsed("End the membership instead.")
    return invitation


async def _behind(
    session: AsyncSession, token: str, *, now: datetime
) -> tuple[Invitation, Organization]:
    found = await repository.find_by_token(session, hashed(token))
    if found is None:
        raise InvitationNotFound("It was withdrawn or renewed. Ask for a new link.")
    invitation, organization = found
    if invitation.accepted_at is not None:
        raise InvitationUsed("A link works once. Ask for a new one where it was not you.")
    if invitation.expires_at <= now:
        raise InvitationExpired("Ask for a new link.")
    if not await _is_still_meant(session, invitation, now=now):
        raise InvitationNotFound("Who invited you no longer decides there. Ask for a new link.")
    return invitation, organization


async def _is_still_meant(session: AsyncSession, invitation: Invitation, *, now: datetime) -> bool:
    """What an administrator has begun ends with the own rights."""
    if invitation.invited_by is None:
        return True
    return await may_still_give(
        session,
        invitation.invited_by,
        roles={Role(role) for role in invitation.roles},
        organization_id=invitation.organization_id,
        now=now,
    )


def _entry(action: Action, invitation: Invitation, principal: Principal) -> Entry:
    return Entry.by(
        principal,
        action,
        "invitation",
        invitation.id,
        organization_id=invitation.organization_id,
        details={"roles": ", ".join(invitation.roles)},
    )


def _check_is_invited(person: Person, invitation: Invitation) -> None:
    # The link alone may have been forwarded; the address is what the organisation has chosen.
    is_invited = (
        person.email is not None
        and person.is_email_verified
        # Every provider of today delivers without regard to capitals.
        and person.email.casefold() == invitation.email.casefold()
    )
    if not is_invited:
        raise InvitationForAnother(
            "Log in with the account that has the invited address, or ask to be invited under "
            "the address of this login."
        )
