"""Puts the service together."""

from fastapi import FastAPI

from catalog.areas import endpoints as areas
from catalog.comparisons import endpoints as comparisons
from catalog.drafts import endpoints as drafts
from catalog.exports import endpoints as exports
from catalog.search import endpoints as search
from catalog.solutions import endpoints as solutions
from catalog.uses import endpoints as uses
from catalog.uses import experience_endpoints as experiences
from catalog.uses import transfer_endpoints as transfers
from catalog.vocabularies import endpoints as vocabularies
from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.settings import ServiceSettings


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="catalog",
        schema="catalog",
        title="Stufenplan catalog",
        description="Digital solutions for municipalities, who uses them, and what they need.",
        routers=[
            search.router,
            # Before the solutions, whose slugs would take the suffixes.
            exports.router,
            solutions.router,
            uses.router,
            drafts.router,
            comparisons.router,
            experiences.router,
            transfers.router,
            areas.router,
            vocabularies.router,
            build_feed_router(schema="catalog", source="/api/catalog"),
        ],
    )
