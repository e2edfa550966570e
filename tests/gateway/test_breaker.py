"""The circuit breaker, alone and in the proxy."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gateway.app import create_app
from gateway.proxy.breaker import Attempt, Breaker, BreakerState, CircuitOpen
from tests.gateway.behind import Service, running, services_of, settings
from tests.support.server import serve

FAILURE_LIMIT = 3
RECOVERY_S = 5.0


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def breaker_on(clock: Clock) -> Breaker:
    return Breaker(failure_limit=FAILURE_LIMIT, recovery_s=RECOVERY_S, clock=clock)


def open_up(breaker: Breaker) -> None:
    for _ in range(FAILURE_LIMIT):
        breaker.begin().failed()


class TestBreaker:
    def test_it_opens_after_some_failures_in_a_row(self) -> None:
        breaker = breaker_on(Clock())

        open_up(breaker)

        with pytest.raises(CircuitOpen) as refused:
            breaker.begin()
        assert refused.value.retry_after_s == 5

    def test_a_success_in_between_starts_the_count_anew(self) -> None:
        breaker = breaker_on(Clock())

        for _ in range(FAILURE_LIMIT):
            breaker.begin().failed()
            breaker.begin().succeeded()

        assert breaker.state is BreakerState.CLOSED

    def test_after_a_while_one_attempt_probes_and_closes(self) -> None:
        clock = Clock()
        breaker = breaker_on(clock)
        open_up(breaker)

        clock.now += RECOVERY_S
        probe = breaker.begin()
        with pytest.raises(CircuitOpen):
            breaker.begin()
        probe.succeeded()

        assert breaker.state is BreakerState.CLOSED

    def test_a_failed_probe_opens_it_for_another_while(self) -> None:
        clock = Clock()
        breaker = breaker_on(clock)
        open_up(breaker)

        clock.now += RECOVERY_S
        breaker.begin().failed()

        with pytest.raises(CircuitOpen):
            breaker.begin()

    def test_a_probe_whose_caller_left_lets_the_next_one_probe(self) -> None:
        clock = Clock()
        breaker = breaker_on(clock)
        open_up(breaker)

        clock.now += RECOVERY_S
        breaker.begin().abandoned()
        breaker.begin().succeeded()

        assert breaker.state is BreakerState.CLOSED

    def test_what_began_before_it_opened_says_nothing_afterwards(self) -> None:
        clock = Clock()
        breaker = breaker_on(clock)
        late = [breaker.begin(), breaker.begin(), breaker.begin()]
        open_up(breaker)

        clock.now += RECOVERY_S
        probe = breaker.begin()
        late[0].succeeded()
        late[1].failed()
        late[2].abandoned()

        while_probing = breaker.state
        probe.succeeded()

        assert while_probing is BreakerState.HALF_OPEN
        assert breaker.state is BreakerState.CLOSED


class BreakerMachine(RuleBasedStateMachine):
    """Any order of attempts, outcomes and waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.breaker = breaker_on(self.clock)
        self.running: list[Attempt] = []

    @rule(seconds=st.sampled_from([0.5, 2.0, RECOVERY_S]))
    def wait(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule()
    def begin(self) -> None:
        before = self.breaker.state
        try:
            self.running.append(self.breaker.begin())
        except CircuitOpen:
            assert before is not BreakerState.CLOSED
        else:
            assert before is not BreakerState.HALF_OPEN

    @precondition(lambda self: self.running)
    @rule(data=st.data(), outcome=st.sampled_from(["succeeded", "failed", "abandoned"]))
    def end(self, data: st.DataObject, outcome: str) -> None:
        place = data.draw(st.integers(0, len(self.running) - 1))
        getattr(self.running.pop(place), outcome)()

    @invariant()
    def exactly_one_attempt_probes_while_it_is_half_open(self) -> None:
        probing = [attempt for attempt in self.running if attempt.epoch == self.breaker.epoch]
        if self.breaker.state is BreakerState.HALF_OPEN:
            assert len(probing) == 1

    def teardown(self) -> None:
        """However it got there: when all attempts have ended and time has passed, it recovers."""
        for attempt in self.running:
            attempt.abandoned()
        self.clock.now += RECOVERY_S
        self.breaker.begin().succeeded()
        assert self.breaker.state is BreakerState.CLOSED


TestAnyOrder = BreakerMachine.TestCase
TestAnyOrder.settings = hypothesis_settings(max_examples=100, derandomize=True, deadline=None)


class TestBreakerInTheProxy:
    async def test_a_service_that_comes_back_is_used_again(self) -> None:
        clock = Clock()
        app = create_app(settings())
        services = services_of(app)
        down = replace(services.by_name["catalog"], breaker=breaker_on(clock))
        services.by_name["catalog"] = down
        catalog = Service()

        async with running(app) as api, serve(catalog) as url:
            for _ in range(FAILURE_LIMIT):
                await api.get("/api/catalog/v1/solutions")
            services.by_name["catalog"] = replace(down, url=url)
            too_early = await api.get("/api/catalog/v1/solutions")
            clock.now += RECOVERY_S
            in_time = await api.get("/api/catalog/v1/solutions")

        assert too_early.status_code == 503
        assert too_early.headers["retry-after"] == "5"
        assert in_time.status_code == 200
        assert len(catalog.requests) == 1
        assert down.breaker.state is BreakerState.CLOSED

    async def test_only_one_request_probes_a_service_that_was_down(self) -> None:
        clock = Clock()
        app = create_app(settings())
        services = services_of(app)
        catalog = Service()

        async with running(app) as api, serve(catalog) as url:
            breaker = breaker_on(clock)
            open_up(breaker)
            clock.now += RECOVERY_S
            services.by_name["catalog"] = replace(
                services.by_name["catalog"], url=url, breaker=breaker
            )
            is_held = asyncio.Event()
            answer = catalog.answer

            async def hold(*arguments: object) -> None:
                await is_held.wait()
                await answer(*arguments)  # type: ignore[arg-type]

            catalog.answer = hold
            first = asyncio.create_task(api.get("/api/catalog/v1/solutions"))
            while not catalog.requests:
                await asyncio.sleep(0.01)
            second = await api.get("/api/catalog/v1/solutions")
            is_held.set()
            probe = await first

        assert second.status_code == 503
        assert probe.status_code == 200
        assert len(catalog.requests) == 1
