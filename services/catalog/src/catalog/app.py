"""Puts the service together."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from catalog import health, tables
from catalog.areas import endpoints as areas
from catalog.briefs import endpoints as briefs
from catalog.comparisons import endpoints as comparisons
from catalog.corrections import endpoints as corrections
from catalog.drafts import endpoints as drafts
from catalog.exports import endpoints as exports
from catalog.exports import feed_endpoints as feeds
from catalog.exports import publiccode_endpoints as publiccode_exports
from catalog.exports import schema_org_endpoints as schema_org_exports
from catalog.figures import endpoints as figures
from catalog.figures.counting import Readings
from catalog.handovers import endpoints as handovers
from catalog.imports import endpoints as imports
from catalog.municipalities import endpoints as municipalities
from catalog.own_entries import endpoints as own_entries
from catalog.revisions import endpoints as revisions
from catalog.search import endpoints as search
from catalog.search.answers import Answers
from catalog.search.meaning import Meanings, encode
from catalog.search.memory import recall_current
from catalog.search_misses import endpoints as search_misses
from catalog.settings import Settings
from catalog.similar_solutions import endpoints as similar_solutions
from catalog.solutions import endpoints as solutions
from catalog.sources import endpoints as sources
from catalog.suggestions import endpoints as suggestions
from catalog.synonyms import endpoints as synonyms
from catalog.uses import endpoints as uses
from catalog.uses import experience_endpoints as experiences
from catalog.uses import own_use_endpoints as own_uses
from catalog.uses import transfer_endpoints as transfers
from catalog.vocabularies import endpoints as vocabularies
from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.http import sibling_client
from chassis.identity import TokenSigner
from chassis.long_reads import LongReads
from chassis.notices import build_notices_router
from chassis.personal_copies import build_personal_copies_router
from chassis.personal_rows import PersonalRows
from chassis.subscriber import Producer
from reference.german import load_lexicon

KEPT_EVERY_S = 30.0

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("catalog")


def create_app(settings: Settings) -> FastAPI:
    app = build_app(
        settings,
        name="catalog",
        schema="catalog",
        locks_rows=True,
        title="Stufenplan catalog",
        description="Digital solutions for municipalities, who uses them, and what they need.",
        routers=[
            search.router,
            # Before the solutions, whose slugs would take the suffixes.
            exports.router,
            feeds.router,
            publiccode_exports.router,
            schema_org_exports.router,
            solutions.router,
            similar_solutions.router,
            solutions.stale_router,
            revisions.router,
            uses.router,
            own_uses.router,
            drafts.router,
            imports.router,
            sources.router,
            corrections.router,
            own_entries.router,
            handovers.router,
            figures.router,
            comparisons.router,
            briefs.router,
            experiences.router,
            transfers.router,
            suggestions.router,
            synonyms.router,
            search_misses.router,
            areas.router,
            municipalities.router,
            vocabularies.router,
            health.router,
            build_feed_router(schema="catalog", source="/api/catalog"),
            build_notices_router(),
            build_personal_copies_router(
                PersonalRows.of(tables.Base.metadata, Path(__file__).parent)
            ),
        ],
        lifespan=_run,
    )
    app.state.long_reads = LongReads(app.state.database, pool_size=settings.pool_size)
    app.state.answers = Answers(settings.remembered_answers)
    app.state.readings = Readings()
    app.state.meanings = Meanings() if settings.meaning_search else None
    return app


@asynccontextmanager
async def _run(app: FastAPI) -> AsyncIterator[None]:
    """Load what takes seconds before the service calls itself ready; nobody waits for the thread at
    the end. What was counted until then is written."""
    settings: Settings = app.state.settings
    loading = threading.Thread(target=_load_models, args=(app.state.meanings,), daemon=True)
    loading.start()
    app.state.loading = loading
    sessions = app.state.database.sessions
    readings: Readings = app.state.readings
    signer = TokenSigner(settings.signing_key.get_secret_value())
    keeping = asyncio.create_task(_keep_index(app.state.database.reads))
    writing = asyncio.create_task(readings.keep_writing(sessions))
    async with sibling_client(f"{settings.gateway_url}/api/accounts") as client:
        app.state.accounts = Producer("gateway", client, signer)
        yield
    keeping.cancel()
    writing.cancel()
    await readings.write(sessions)


async def _keep_index(reads: async_sessionmaker[AsyncSession]) -> None:
    """Searches keep up by themselves, but may not take as long as reading everything does."""
    while True:
        try:
            async with reads() as session:
                await recall_current(session)
        except (OSError, SQLAlchemyError) as error:
            log.warning("index not read", error=str(error))
        await asyncio.sleep(KEPT_EVERY_S)


def _load_models(meanings: Meanings | None) -> None:
    load_lexicon()
    if meanings is not None:
        # The weights are read when the first text is encoded.
        encode(["Bürgerbeteiligung"])
