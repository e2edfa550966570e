"""Puts the service together."""

from fastapi import FastAPI

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.settings import ServiceSettings
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
        ],
    )
