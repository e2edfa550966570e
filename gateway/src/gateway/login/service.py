"""What happens at a login: begin it, complete it, obey the provider when it ends one."""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import urlsplit

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.identity import Principal, PrincipalKind
from gateway.audit.models import Action
from gateway.audit.service import Entry, record
from gateway.browser_sessions import repository as browser_sessions
from gateway.browser_sessions.service import Origin, open_session
from gateway.identity_provider.errors import LoginCancelled, LoginRefused
from gateway.identity_provider.provider import Challenge, IdentityProvider
from gateway.identity_provider.tokens import LEEWAY_S, Identity
from gateway.login import repository
from gateway.login.models import LoginAttempt
from gateway.notices.letters import Language
from gateway.people.service import recognise
from gateway.random_secrets import hashed, new_secret

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")

ATTEMPT_LASTS = timedelta(minutes=10)
LEEWAY = timedelta(seconds=LEEWAY_S)

REFUSED = Entry(Action.LOGIN_REFUSED, "login", "answer", PrincipalKind.ANONYMOUS, "anonymous")
ENDED_BY_PROVIDER = Entry(
    Action.SESSION_ENDED, "login", "provider", PrincipalKind.SERVICE, "identity-provider"
)

Transaction = Callable[[], AbstractAsyncContextManager[AsyncSession]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the browser brings back from the provider (RFC 6749 §4.1.2, RFC 9207)."""

    state: str
    code: str | None
    error: str | None
    issuer: str | None


@dataclass(frozen=True, slots=True)
class Completed:
    session_secret: str
    return_to: str


async def begin_login(
    provider: IdentityProvider,
    transaction: Transaction,
    *,
    browser_secret: str,
    redirect_uri: str,
    return_to: str,
    language: Language,
    is_fresh: bool,
    now: datetime,
) -> str:
    """Note the attempt and return the provider's address for the browser.

    Raises:
        IdentityProviderUnavailable, LoginNotConfigured: there is no such address now.
    """
    state, nonce, code_verifier = (new_secret() for _ in range(3))
    challenge = Challenge(state, nonce, _code_challenge(code_verifier))
    address = await provider.authorization_address(
        challenge, redirect_uri=redirect_uri, language=language, is_fresh=is_fresh
    )
    async with transaction() as session:
        session.add(
            LoginAttempt(
                state_hash=hashed(state),
                browser_hash=hashed(browser_secret),
                nonce=nonce,
                code_verifier=code_verifier,
                redirect_uri=redirect_uri,
                return_to=return_to,
                language=language,
                is_fresh=is_fresh,
                begun_at=now,
            )
        )
    return address


async def complete_login(
    provider: IdentityProvider,
    transaction: Transaction,
    answer: Answer,
    *,
    browser_secret: str | None,
    earlier_session: str | None,
    origin: Origin,
    now: datetime,
) -> Completed:
    """Open a session for whom the provider has recognised.

    Two transactions: none is open while the provider is asked, or a slow one would take away the
    connections of everybody else.

    Raises:
        LoginCancelled: the person has changed their mind.
        LoginRefused: the answer does not belong to a login that this browser has begun, or the
            provider or we do not accept it.
        IdentityProviderUnavailable: the provider does not answer.
    """
    async with transaction() as session:
        attempt = await _take(session, answer.state, browser_secret, now=now)
    try:
        identity = await _identity(provider, answer, attempt, now=now)
        async with transaction() as session:
            secret = await _open(
                session,
                identity,
                attempt,
                earlier_session=earlier_session,
                origin=origin,
                now=now,
            )
    except LoginRefused:
        async with transaction() as session:
            await record(session, REFUSED, now=now)
        raise
    return Completed(secret, attempt.return_to)


async def _identity(
    provider: IdentityProvider, answer: Answer, attempt: LoginAttempt, *, now: datetime
) -> Identity:
    await provider.check_named_issuer(answer.issuer)
    if answer.error == "access_denied":
        raise LoginCancelled("You can start it again at any time.")
    if answer.error is not None or answer.code is None:
        raise LoginRefused("The identity provider did not accept this login.")
    identity = await provider.identity_for(
        answer.code,
        redirect_uri=attempt.redirect_uri,
        code_verifier=attempt.code_verifier,
        nonce=attempt.nonce,
        now=now,
    )
    proved_at = identity.authenticated_at
    if attempt.is_fresh and (proved_at is None or proved_at < attempt.begun_at - LEEWAY):
        log.warning("the identity provider did not ask anew who somebody is")
        raise LoginRefused("The identity provider did not ask you anew who you are.")
    return identity


async def _open(
    session: AsyncSession,
    identity: Identity,
    attempt: LoginAttempt,
    *,
    earlier_session: str | None,
    origin: Origin,
    now: datetime,
) -> str:
    scheme, host, *_ = urlsplit(attempt.redirect_uri)
    person = await recognise(
        session, identity, language=attempt.language, platform=f"{scheme}://{host}", now=now
    )
    if person.disabled_at is not None:
        log.warning("login of a disabled person", person=str(person.id))
        raise LoginRefused("This account is disabled.")
    earlier = None
    if earlier_session is not None:
        earlier = await browser_sessions.take(session, hashed(earlier_session))
    secret = await open_session(
        session,
        person,
        provider_session=identity.provider_session,
        authenticated_at=identity.authenticated_at,
        earlier=earlier,
        origin=origin,
        now=now,
    )
    actor = Principal(PrincipalKind.PERSON, str(person.id))
    await record(session, Entry.by(actor, Action.SESSION_OPENED, "person", person.id), now=now)
    return secret


async def log_out(
    session: AsyncSession, secret: str, *, principal: Principal, now: datetime
) -> None:
    """End the session behind a cookie; one that has ended already is left alone."""
    if await browser_sessions.end_by_token(session, hashed(secret)):
        entry = Entry.by(principal, Action.SESSION_ENDED, "person", principal.subject)
        await record(session, entry, now=now)


async def obey_logout(
    provider: IdentityProvider, transaction: Transaction, token: str, *, now: datetime
) -> None:
    """End what the provider says has ended (OpenID Connect Back-Channel Logout 1.0).

    Raises:
        LoginRefused: the token does not hold, or has been used before.
    """
    logout = await provider.logout_by(token, now=now)
    async with transaction() as session:
        if not await repository.note_logout(session, logout.token_id, now=now):
            raise LoginRefused("This token has been used before.")
        ended = await browser_sessions.end_by_provider(
            session,
            issuer=logout.issuer,
            subject=logout.subject,
            provider_session=logout.provider_session,
        )
        if ended:
            entry = replace(ENDED_BY_PROVIDER, details={"sessions": str(ended)})
            await record(session, entry, now=now)
    log.info("sessions ended by the identity provider", number=ended)


async def _take(
    session: AsyncSession, state: str, browser_secret: str | None, *, now: datetime
) -> LoginAttempt:
    attempt = None
    if browser_secret is not None:
        attempt = await repository.take(
            session, state_hash=hashed(state), browser_hash=hashed(browser_secret)
        )
    if attempt is None or now - attempt.begun_at > ATTEMPT_LASTS:
        log.warning("login answer without a login that was begun here")
        raise LoginRefused("Please start the login again.")
    return attempt


def _code_challenge(code_verifier: str) -> str:
    """Method S256 of RFC 7636 §4.2."""
    digest = sha256(code_verifier.encode()).digest()
    return urlsafe_b64encode(digest).rstrip(b"=").decode()
