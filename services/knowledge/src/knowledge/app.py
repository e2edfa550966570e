"""Puts the service together."""

from pathlib import Path

from fastapi import FastAPI

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.notices import build_notices_router
from chassis.personal_copies import build_personal_copies_router
from chassis.personal_rows import PersonalRows
from chassis.settings import ServiceSettings
from knowledge import tables
from knowledge.implementation_steps import endpoints as implementation_steps
from knowledge.projects import endpoints as projects


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="knowledge",
        schema="knowledge",
        title="Stufenplan knowledge",
        description="What the model projects learned, and how far the programme is.",
        routers=[
            projects.router,
            implementation_steps.router,
            build_feed_router(schema="knowledge", source="/api/knowledge"),
            build_notices_router(),
            build_personal_copies_router(
                PersonalRows.of(tables.Base.metadata, Path(__file__).parent)
            ),
        ],
    )
