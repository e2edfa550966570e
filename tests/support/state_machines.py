"""Plays state machines of Hypothesis on a database of their own, where commits are real."""

import asyncio

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from chassis.database import Database
from tests.support.service import ServiceUnderTest


def play(
    machine: type[RuleBasedStateMachine], service: ServiceUnderTest, *, examples: int, steps: int
) -> None:
    """The machine finds the `database`, and `run` for what has to be awaited, at itself."""
    with asyncio.Runner() as runner:
        url = runner.run(service.clone())
        database: Database = service.app(url).state.database
        found = {"database": database, "run": staticmethod(runner.run)}
        try:
            run_state_machine_as_test(
                type("Machine", (machine,), found),
                settings=settings(
                    max_examples=examples,
                    stateful_step_count=steps,
                    deadline=None,
                    derandomize=True,
                    database=None,
                    # A shorter example would take minutes, and ids differ each time.
                    phases=[Phase.generate],
                    suppress_health_check=list(HealthCheck),
                ),
            )
        finally:
            runner.run(database.close())
            runner.run(service.databases.drop(url))
