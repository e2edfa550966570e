"""Alembic's entry point."""

from catalog.tables import Base
from chassis.migrations import run_environment

run_environment(Base.metadata)
