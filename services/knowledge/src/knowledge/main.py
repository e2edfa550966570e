"""The app for uvicorn: `uvicorn knowledge.main:app`."""

from chassis.telemetry import configure_logging
from knowledge.app import create_app
from knowledge.settings import Settings

settings = Settings()
configure_logging(settings.log_format, settings.log_level)
app = create_app(settings)
