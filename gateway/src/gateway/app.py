"""Puts the gateway together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from fastapi import APIRouter, FastAPI
from starlette.middleware import Middleware

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.identity import TokenSigner, TokenVerifier
from gateway import health
from gateway.accounts.endpoints import router as accounts_router
from gateway.audit.endpoints import router as audit_router
from gateway.authentication import OutsideAuthentication
from gateway.barrier_reports.endpoints import router as barrier_reports_router
from gateway.browser_sessions.endpoints import router as browser_sessions_router
from gateway.clients.authentication import ClientAuthentication
from gateway.clients.endpoints import router as clients_router
from gateway.clients.middleware import RecogniseClients
from gateway.clients.oauth import router as oauth_router
from gateway.clients.usage import Usage
from gateway.cors import PublicReads
from gateway.delegations.endpoints import router as delegations_router
from gateway.discovery.endpoints import router as discovery_router
from gateway.docs.documents import Documents
from gateway.docs.endpoints import mount_page_files
from gateway.docs.endpoints import router as docs_router
from gateway.erasures.endpoints import router as erasures_router
from gateway.identity_provider.provider import IdentityProvider
from gateway.invitations.endpoints import router as invitations_router
from gateway.login.endpoints import router as login_router
from gateway.memberships.endpoints import router as memberships_router
from gateway.notices.endpoints import router as notices_router
from gateway.organization_notices.endpoints import router as organization_notices_router
from gateway.own_data.endpoints import router as own_data_router
from gateway.people.endpoints import router as people_router
from gateway.profiles.endpoints import router as profiles_router
from gateway.proxy.forwarding import Proxy
from gateway.proxy.public_address import PublicAddress
from gateway.proxy.services import Services
from gateway.rate_limits.middleware import RateLimits
from gateway.registrations.endpoints import router as registrations_router
from gateway.search.endpoints import router as search_router
from gateway.search_alerts.endpoints import router as search_alerts_router
from gateway.settings import Settings
from gateway.webhooks.endpoints import router as webhooks_router

DESCRIPTION = """\
What the platform has beside its services: organisations, one search over all services, reported
barriers, and the OpenAPI documents. Reading needs no account.
"""


def create_app(settings: Settings) -> FastAPI:
    services = Services(settings)
    public_address = PublicAddress(settings.public_url, settings.trusted_proxies)
    identity_provider = IdentityProvider(settings)
    signer = TokenSigner(settings.signing_key.get_secret_value())

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with services.opened():
            yield
        await write_usage(app)
        await identity_provider.close()

    app = build_app(
        settings,
        name="gateway",
        schema="gateway",
        locks_rows=True,
        title="Stufenplan gateway",
        description=DESCRIPTION,
        routers=[
            accounts_router,
            profiles_router,
            people_router,
            login_router,
            browser_sessions_router,
            own_data_router,
            erasures_router,
            audit_router,
            delegations_router,
            notices_router,
            organization_notices_router,
            memberships_router,
            invitations_router,
            registrations_router,
            search_alerts_router,
            webhooks_router,
            clients_router,
            oauth_router,
            _feed_router(),
            barrier_reports_router,
            search_router,
            docs_router,
            discovery_router,
            health.router,
        ],
        lifespan=lifespan,
        server="/",
        middleware=[
            Middleware(RecogniseClients, settings=settings),
            Middleware(RateLimits, settings=settings),
            Middleware(
                Proxy,
                services=services,
                public_address=public_address,
                signer=signer,
            ),
        ],
    )
    app.state.authentication = OutsideAuthentication(
        settings,
        database=app.state.database,
        siblings=TokenVerifier(settings.trusted_keys, audience="gateway"),
        public_address=public_address,
    )
    app.state.client_authentication = ClientAuthentication(
        settings, database=app.state.database, public_address=public_address
    )
    app.state.identity_provider = identity_provider
    app.state.services = services
    app.state.signer = signer
    app.state.public_address = public_address
    app.state.documents = Documents(services)
    app.state.service_states = health.ServiceStates(services)
    mount_page_files(app)
    # Outside everything, so that problems can be read too.
    app.add_middleware(PublicReads)
    return app


async def write_usage(app: FastAPI) -> None:
    """What was counted since the last minute is not lost when the process ends properly."""
    now = datetime.now(UTC)
    usage: Usage = app.state.client_authentication.usage
    if usage.is_due(now=now):
        async with app.state.database.sessions.begin() as session:
            await usage.write(session, now=now)


def _feed_router() -> APIRouter:
    router = APIRouter(prefix="/api/accounts")
    router.include_router(build_feed_router(schema="gateway", source="/api/accounts"))
    return router
