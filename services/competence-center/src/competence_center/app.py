"""Puts the service together."""

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.settings import ServiceSettings
from fastapi import FastAPI


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="competence-center",
        schema="competence_center",
        title="Stufenplan competence center",
        description="Who helps a municipality: units of Bund and Länder, and what they offer.",
        routers=[build_feed_router(schema="competence_center", source="/api/competence-center")],
    )
