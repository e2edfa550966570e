"""Whatever is done in whatever order: an action stays one that both sides understand."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis import mechanics
from chassis.database import Database, new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from chassis.problems import Problem
from chassis.row_security import narrow
from competence_center import cli
from competence_center.action_plans import planning, recommending
from competence_center.action_plans.jobs import remind
from competence_center.action_plans.models import Action
from competence_center.action_plans.schemas import NewAction, OwnActionForm, Progress, ProgressForm
from competence_center.action_plans.states import ENDED, REASONED, ActionState
from competence_center.requests import advising, asking
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.schemas import NewAdvisoryRequest
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit
from tests.competence_center.factories import make_advice, make_unit
from tests.support.service import MakeService
from tests.support.state_machines import play

TOWN, BODY, TOWN_KEY = new_id(), new_id(), "064150000000"
ADVISER = new_id()
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
REQUEST = {
    "topic": "mobilitaet-verkehr",
    "subject": "Parken",
    "description": "Wer hilft?",
    "consent": {"tiers": ["gemeinde", "bund"], "text_version": "1"},
}
DAYS = st.none() | st.integers(0, 20)


class ActionMachine(RuleBasedStateMachine):
    """One municipality with a plan, one unit that recommends, and time."""

    database: Database
    run: Callable[[Awaitable[Any]], Any]

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGIN
        self.withdrawn: set[object] = set()
        self.changes = 0
        self.run(self._begin())

    @initialize()
    def begin_with_some(self) -> None:
        for days in (None, 3, 7):
            self.recommend(days)
            self.plan(days)

    @rule(is_own=st.booleans(), days=DAYS)
    def begin(self, *, is_own: bool, days: int | None) -> None:
        begin = self.plan if is_own else self.recommend
        begin(days)

    @rule(data=st.data(), what=st.sampled_from(["report", "report", "withdraw", "remove"]))
    def go_on(self, data: st.DataObject, what: str) -> None:
        action = data.draw(st.sampled_from(self._actions()))
        match what:
            case "report":
                self.report(action, data.draw(st.sampled_from(Progress)), data.draw(DAYS))
            case "withdraw" if action.request_id:
                self.withdraw(action)
            case _:
                self.remove(action)

    @rule(days=st.integers(1, 10))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)
        before = self.run(self._count_reminders())
        open_ones = len([each for each in self._actions() if each.state not in ENDED])
        for _ in range(2):
            self.run(self._remind())
        # One for what is due and one for what will be, however many there are and however often.
        assert self.run(self._count_reminders()) - before <= min(2, open_ones)
        assert self.run(self._remind()) == 0

    def recommend(self, days: int | None) -> None:
        new = NewAction.model_validate(self._free(days))

        async def deed(session: AsyncSession) -> None:
            await recommending.recommend_action(
                session, self.request_id, new, principal=self._adviser(), now=self.now
            )

        assert self._do(self._adviser(), deed)

    def plan(self, days: int | None) -> None:
        form = OwnActionForm.model_validate(self._free(days))

        async def deed(session: AsyncSession) -> None:
            await planning.plan_action(session, form, principal=self._town(), now=self.now)

        assert self._do(self._town(), deed)

    def report(self, action: Action, state: Progress, days: int | None) -> None:
        reason = "Kein Geld." if ActionState(state) in REASONED else None
        form = ProgressForm(state=state, reason=reason, due_on=self._day(days))

        async def deed(session: AsyncSession) -> None:
            await planning.report_progress(
                session, action.id, form, if_match="*", principal=self._town(), now=self.now
            )

        if self._do(self._town(), deed) and action.request_id and action.state != state.value:
            self.changes += 1

    def withdraw(self, action: Action) -> None:
        async def deed(session: AsyncSession) -> None:
            await recommending.withdraw_recommendation(
                session, action.id, if_match="*", principal=self._adviser(), now=self.now
            )

        is_done = self._do(self._adviser(), deed)
        assert is_done == (action.state is ActionState.PROPOSED)
        if is_done:
            self.withdrawn.add(action.id)

    def remove(self, action: Action) -> None:
        async def deed(session: AsyncSession) -> None:
            await planning.remove_action(session, action.id, if_match="*", principal=self._town())

        assert self._do(self._town(), deed) == (action.request_id is None)

    @invariant()
    def each_action_says_what_its_state_needs(self) -> None:
        for action in self._actions():
            assert (action.ended_at is not None) == (action.state in ENDED)
            assert (action.reason is not None) == (action.state in REASONED)
            assert (action.id in self.withdrawn) == (action.state is ActionState.WITHDRAWN)
            if action.request_id is None:
                assert action.state is not ActionState.PROPOSED

    @invariant()
    def the_unit_hears_each_change_once(self) -> None:
        assert self.run(self._count_answers()) == self.changes

    def _actions(self) -> list[Action]:
        return list(self.run(self._list()))

    def _free(self, days: int | None) -> dict[str, Any]:
        return {"kind": "free", "title": "Klären", "due_on": self._day(days)}

    def _day(self, days: int | None) -> date | None:
        return None if days is None else self.now.date() + timedelta(days=days)

    def _do(self, principal: Principal, deed: Callable[[AsyncSession], Awaitable[None]]) -> bool:
        # What the state does not allow is refused, and nothing else.
        with suppress(Problem):
            self.run(self._commit(principal, deed))
            return True
        return False

    async def _commit(
        self, principal: Principal, deed: Callable[[AsyncSession], Awaitable[None]]
    ) -> None:
        async with self.database.sessions() as session:
            narrow(session, principal)
            async with session.begin():
                await deed(session)

    async def _begin(self) -> None:
        async with self.database.sessions.begin() as session:
            for table in (Action, AdvisoryRequest, SupportOffer, Unit):
                await session.execute(delete(table))
            await session.execute(delete(mechanics.notice))
            unit = await make_unit(
                session, organization_id=BODY, covers=[TOWN_KEY], is_last_resort=True
            )
            await make_advice(session, unit, people=[ADVISER])
            new = NewAdvisoryRequest.model_validate(REQUEST)
            made = await asking.submit_request(session, new, principal=self._town(), now=self.now)
            self.request_id = made.id
            await advising.accept_request(
                session, made.id, if_match="*", principal=self._adviser(), now=self.now
            )

    async def _list(self) -> list[Action]:
        async with self.database.sessions() as session:
            return list(await session.scalars(select(Action).order_by(Action.id)))

    async def _remind(self) -> int:
        async with self.database.sessions.begin() as session:
            return await remind(session, now=self.now)

    async def _count_reminders(self) -> int:
        return await self._count_notices(mechanics.notice.c.page == "/massnahmenplan")

    async def _count_answers(self) -> int:
        is_answer = mechanics.notice.c.title["de"].astext.startswith("Ihre Empfehlung")
        return await self._count_notices(is_answer)

    async def _count_notices(self, wanted: Any) -> int:
        async with self.database.sessions() as session:
            rows = select(func.count()).select_from(mechanics.notice).where(wanted)
            return (await session.execute(rows)).scalar_one()

    def _town(self) -> Principal:
        acting = Acting(TOWN, "municipality", TOWN_KEY)
        return Principal(PrincipalKind.PERSON, str(new_id()), frozenset({Role.MEMBER}), acting)

    def _adviser(self) -> Principal:
        acting = Acting(BODY, "district", None)
        roles = frozenset({Role.MEMBER, Role.ADVISER})
        return Principal(PrincipalKind.PERSON, str(ADVISER), roles, acting)


class TestNoOrderOfDeeds:
    def test_leaves_an_action_that_nobody_understands(self, under_test: MakeService) -> None:
        play(ActionMachine, under_test(cli.deployable), examples=4, steps=20)

    @pytest.mark.long
    def test_leaves_one_however_long(self, under_test: MakeService) -> None:
        play(ActionMachine, under_test(cli.deployable), examples=100, steps=60)
