"""Puts the service together."""

from chassis.app import build_app
from chassis.events import build_feed_router
from chassis.settings import ServiceSettings
from fastapi import FastAPI


def create_app(settings: ServiceSettings) -> FastAPI:
    return build_app(
        settings,
        name="catalog",
        schema="catalog",
        title="Stufenplan catalog",
        description="Digital solutions for municipalities, who uses them, and what they need.",
        routers=[build_feed_router(schema="catalog", source="/api/catalog")],
    )
