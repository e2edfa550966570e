"""What can be done with search alerts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.conditional import check_version
from chassis.database import new_id
from chassis.identity import Principal
from chassis.problems import wrong_member
from gateway.notices.rhythms import Rhythm, next_time
from gateway.notices.service import send_mail
from gateway.people.service import id_of, require_person, verified_address
from gateway.random_secrets import hashed, new_secret
from gateway.search_alerts import repository, schemas
from gateway.search_alerts.errors import AlertNotFound, NoVerifiedAddress, TooManyAlerts
from gateway.search_alerts.letters import confirmation_notice
from gateway.search_alerts.links import alert_behind, link_token
from gateway.search_alerts.models import SearchAlert
from gateway.search_alerts.policy import require_sibling
from gateway.settings import Settings

CONFIRMED_WITHIN = timedelta(hours=48)
# Whoever types the address of others into the form disturbs them with so many mails a day.
MAX_WAITING = 3
WAITING_COUNTED_FOR = timedelta(hours=24)
MAX_CONFIRMED = 20


@dataclass(frozen=True, slots=True)
class Confirmed:
    """An alert, and the secret of the link with which it is changed."""

    alert: SearchAlert
    link: str


async def request_alert(
    session: AsyncSession,
    new: schemas.NewSearchAlert,
    *,
    platform: str,
    principal: Principal,
    now: datetime,
) -> bool:
    """Write the mail that asks to confirm; False where the caller's login proves the address.

    The answer is the same for every address, known or not, with too many mails or not.

    Raises:
        InvalidBody: nobody is logged in, and there is no address.
        NoVerifiedAddress: the login has none.
        TooManyAlerts: the own address has as many as it can have.
    """
    own = await _own_address(session, principal)
    email = new.email or own
    if email is None:
        if id_of(principal) is not None:
            raise NoVerifiedAddress("Give a mail address; it gets a link to confirm.")
        raise wrong_member("email", "is needed without a login")
    alert = SearchAlert(
        id=new_id(),
        email=email,
        mailbox=mailbox_of(email),
        search=new.search,
        rhythm=new.rhythm,
        language=new.language,
        platform=platform,
        requested_at=now,
        version=1,
    )
    await repository.lock_mailbox(session, alert.mailbox)
    if own is not None and email.lower() == own.lower():
        await _confirm(session, alert, now=now)
        return False
    since = now - WAITING_COUNTED_FOR
    if await repository.count_waiting(session, alert.mailbox, since=since) < MAX_WAITING:
        token = new_secret()
        alert.token_hash = hashed(token)
        session.add(alert)
        url = f"{platform}/benachrichtigungen/bestaetigung/{token}"
        notice = confirmation_notice(url=url)
        await send_mail(session, notice, to=email, language=new.language, now=now)
    return True


async def preview_alert(session: AsyncSession, token: str, *, now: datetime) -> SearchAlert:
    """
    Raises:
        AlertNotFound: the link was used, or is older than 48 hours.
    """
    since = now - CONFIRMED_WITHIN
    alert = await repository.find_waiting(session, hashed(token), since=since)
    if alert is None:
        raise AlertNotFound("The link works once, within 48 hours.")
    return alert


async def confirm_alert(
    session: AsyncSession, token: str, *, settings: Settings, now: datetime
) -> Confirmed:
    """
    Raises:
        AlertNotFound: the link was used, or is older than 48 hours.
        TooManyAlerts: the address has as many as it can have.
    """
    alert = await preview_alert(session, token, now=now)
    await repository.lock_mailbox(session, alert.mailbox)
    alert.token_hash = None
    await _confirm(session, alert, now=now)
    return Confirmed(alert, link_token(alert.id, settings))


async def find_holder(
    session: AsyncSession, link: str | None, *, settings: Settings, principal: Principal
) -> str | None:
    """The mail address whose alerts the caller keeps: of the link in a mail, else of the login.

    None for a login without a verified address.

    Raises:
        AlertNotFound: the alert of the link has ended.
        Unauthenticated: neither a link nor a person's login.
    """
    if link is not None:
        return (await _behind(session, link, settings=settings)).email
    return verified_address(await require_person(session, principal))


async def list_alerts(session: AsyncSession, holder: str | None) -> schemas.SearchAlerts:
    found = await repository.find_confirmed(session, holder) if holder else []
    return schemas.SearchAlerts(
        email=holder, items=[schemas.SearchAlert.of(alert) for alert in found]
    )


async def change_rhythm(
    session: AsyncSession,
    alert_id: UUID,
    *,
    rhythm: Rhythm,
    if_match: str | None,
    holder: str | None,
    now: datetime,
) -> SearchAlert:
    """
    Raises:
        AlertNotFound: it has ended, or is of another address.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    alert = await _own(session, alert_id, holder)
    check_version(if_match, alert.version)
    alert.rhythm = rhythm
    alert.next_look_at = next_time(rhythm, now=now)
    alert.version += 1
    return alert


async def end_alert(
    session: AsyncSession, alert_id: UUID, *, if_match: str | None, holder: str | None
) -> None:
    """Delete it, and with it what is known of the address.

    Raises:
        AlertNotFound: it has ended, or is of another address.
        PreconditionRequired, VersionConflict: it is not the current version.
    """
    alert = await _own(session, alert_id, holder)
    check_version(if_match, alert.version)
    await session.delete(alert)


async def unsubscribe(session: AsyncSession, link: str, *, settings: Settings) -> None:
    """End the alert of a link; nothing happens where it has ended already (RFC 8058)."""
    alert_id = alert_behind(link, settings)
    alert = await repository.find_for_update(session, alert_id) if alert_id else None
    if alert is not None:
        await session.delete(alert)


async def count_announcements(
    session: AsyncSession, solution_id: UUID, *, principal: Principal
) -> schemas.AlertFigures:
    """
    Raises:
        Forbidden: the caller is no other service.
    """
    require_sibling(principal)
    return schemas.AlertFigures(alerts=await repository.count_announcements(session, solution_id))


def mailbox_of(email: str) -> str:
    """One spelling for addresses that most providers deliver into the same box."""
    local, _, domain = email.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


async def _confirm(session: AsyncSession, alert: SearchAlert, *, now: datetime) -> None:
    """A second alert for the same search replaces the first; the caller holds the mailbox."""
    others = await repository.find_confirmed(session, alert.email)
    for other in others:
        if other.search == alert.search:
            await session.delete(other)
    if sum(other.search != alert.search for other in others) >= MAX_CONFIRMED:
        raise TooManyAlerts(f"An address has at most {MAX_CONFIRMED}. End one first.")
    await session.flush()
    is_complete = await repository.is_copy_complete(session)
    alert.requested_at, alert.confirmed_at = None, now
    alert.told_up_to = await repository.newest_number(session) if is_complete else None
    alert.next_look_at = next_time(alert.rhythm, now=now)
    session.add(alert)
    await session.flush()


async def _own_address(session: AsyncSession, principal: Principal) -> str | None:
    if id_of(principal) is None:
        return None
    return verified_address(await require_person(session, principal))


async def _behind(session: AsyncSession, link: str, *, settings: Settings) -> SearchAlert:
    alert_id = alert_behind(link, settings)
    alert = await repository.find(session, alert_id) if alert_id else None
    if alert is None or alert.confirmed_at is None:
        raise _not_found()
    return alert


async def _own(session: AsyncSession, alert_id: UUID, holder: str | None) -> SearchAlert:
    alert = await repository.find_for_update(session, alert_id)
    if alert is None or holder is None or alert.email.lower() != holder.lower():
        raise _not_found()
    # Until the address has confirmed it, nobody keeps it.
    if alert.confirmed_at is None:
        raise _not_found()
    return alert


def _not_found() -> AlertNotFound:
    return AlertNotFound("It has ended, or it is of another address.")
