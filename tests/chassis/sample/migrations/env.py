"""Alembic's entry point."""

from chassis.migrations import run_environment
from tests.chassis.sample.service import Base

run_environment(Base.metadata)
