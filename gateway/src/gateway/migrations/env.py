"""Alembic's entry point."""

from chassis.migrations import run_environment
from gateway.tables import Base

run_environment(Base.metadata)
