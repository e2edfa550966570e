"""Whatever happens in whatever order: an open request has one owner, and moves on by itself."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database, new_id
from chassis.identity import Acting, Principal, PrincipalKind, Role
from chassis.problems import Problem
from chassis.row_security import narrow
from competence_center import cli
from competence_center.advice.models import Absence, Advice, Adviser
from competence_center.requests import advising, asking, conversation, policy
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.repository import WITH_PARTS
from competence_center.requests.schemas import (
    AnswerForm,
    ClosingForm,
    ConsentChange,
    NewAdvisoryRequest,
    NewMessage,
    RefusalForm,
    WaitForm,
    WithdrawalForm,
)
from competence_center.requests.states import OPEN, OWNING, RequestState
from competence_center.requests.tending import tend_silent, tend_unattended
from competence_center.rerouting.schemas import ChosenMove, ReroutingForm, ReroutingParameters
from competence_center.rerouting.service import preview_rerouting, reroute_requests
from competence_center.routing.models import RoutingPolicy
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit, UnitLevel
from tests.competence_center.factories import make_advice, make_unit
from tests.support.service import MakeService
from tests.support.state_machines import play

HANAU, TOPIC = new_id(), "mobilitaet-verkehr"
# As it is now, and as it was until it left its Kreis on 2025-12-31.
AREAS = ("064150000000", "064350014014")
COVERS = {"near": ["06415"], "land": ["06"], "federal": [], "last": []}
LEVELS = {
    "near": UnitLevel.KOMMUNAL,
    "land": UnitLevel.LAND,
    "federal": UnitLevel.BUND,
    "last": UnitLevel.BUND,
}
PEOPLE = {name: (new_id(), new_id()) for name in COVERS}
ORGANIZATIONS = {name: new_id() for name in COVERS}
LAND = Principal(
    PrincipalKind.PERSON,
    str(new_id()),
    frozenset({Role.MEMBER.value, Role.LAND_COORDINATOR.value}),
    Acting(new_id(), "state", "06"),
)
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
OF_THE_TOWN = ("write", "withdraw", "close", "reopen", "agree")
TIERS = st.lists(st.sampled_from(["gemeinde", "land", "bund"]), unique=True)

Deed = Callable[[AsyncSession, Principal], Awaitable[Any]]


class _PowerCut(Exception):
    """The process dies before it commits."""


async def make_world(session: AsyncSession) -> None:
    await session.execute(delete(SupportOffer))
    await session.execute(delete(Unit))
    for name, covers in COVERS.items():
        unit = await make_unit(
            session,
            slug=name,
            organization_id=ORGANIZATIONS[name],
            covers=covers,
            level=LEVELS[name],
            is_last_resort=name == "last",
        )
        hours = [{"weekday": day, "opens": "09:00", "closes": "16:00"} for day in range(1, 6)]
        if name != "last":
            await make_advice(session, unit, people=list(PEOPLE[name]), hours=hours, capacity=2)


class OwnerMachine(RuleBasedStateMachine):
    """One municipality with several requests, its units, their people, and time."""

    database: Database
    run: Callable[[Awaitable[Any]], Any]

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGIN
        self.run(self._begin())

    async def _begin(self) -> None:
        async with self.database.sessions.begin() as session:
            await session.execute(delete(AdvisoryRequest))
            await session.execute(delete(RoutingPolicy))
            await make_world(session)

    @initialize()
    def ask_the_first(self) -> None:
        self.ask(AREAS[0], ["gemeinde", "land", "bund"])

    @rule(area=st.sampled_from(AREAS), tiers=TIERS)
    def ask(self, area: str, tiers: list[str]) -> None:
        new = NewAdvisoryRequest.model_validate(
            {
                "topic": TOPIC,
                "subject": "Parken",
                "description": "Wer hilft?",
                "consent": {"tiers": tiers, "text_version": "1"},
            }
        )

        async def deed(session: AsyncSession, town: Principal) -> None:
            await asking.submit_request(session, new, principal=town, now=self.now)

        self._as(self._town(area), deed)

    @rule(
        data=st.data(),
        name=st.sampled_from(["accept", "decline", "answer", "wait", "resume", *OF_THE_TOWN]),
        crashes=st.booleans(),
    )
    def do(self, data: st.DataObject, name: str, crashes: bool) -> None:
        requests = self.run(self._requests())
        if requests:
            request = data.draw(st.sampled_from(requests))
            caller = self._town(AREAS[0]) if name in OF_THE_TOWN else self._owner(request)
            deed = self._deeds(request.id, data)[name]
            self._as(caller, deed, crashes=crashes)

    @rule(days=st.sampled_from([1, 4, 40]))
    def time_passes(self, days: int) -> None:
        end = self.now + timedelta(days=days)
        while (due := self._next_due()) is not None and due <= end:
            self.now = max(self.now, due)
            self._tend()
            after = self._next_due()
            assert after is None or after > self.now
        self.now = end
        self._tend()

    @rule(name=st.sampled_from([*COVERS]), person=st.sampled_from([0, 1]))
    def somebody_leaves(self, name: str, person: int) -> None:
        own = Adviser.person_id == PEOPLE[name][person]
        self.run(self._execute(delete(Adviser).where(own)))

    @rule(name=st.sampled_from(["near", "land", "federal"]), person=st.sampled_from([0, 1]))
    def somebody_is_away(self, name: str, person: int) -> None:
        self.run(self._away(name, PEOPLE[name][person], self.now.date()))

    @rule(name=st.sampled_from(["near", "land", "federal"]), is_open=st.booleans())
    def a_unit_opens_or_closes(self, name: str, is_open: bool) -> None:
        unit_id = select(Unit.id).where(Unit.slug == name).scalar_subquery()
        change = update(Advice).where(Advice.unit_id == unit_id)
        self.run(self._execute(change.values(is_open=is_open)))

    @precondition(lambda self: self.now == BEGIN)
    @rule(tiers=TIERS.filter(bool))
    def the_land_changes_its_rules(self, tiers: list[str]) -> None:
        self.run(self._state_rules(tiers))

    @rule(with_accepted=st.booleans())
    def the_land_routes_anew(self, with_accepted: bool) -> None:
        asked = ReroutingParameters(land="06", with_accepted=with_accepted)
        self.run(self._reroute(asked))

    @invariant()
    def open_requests_have_one_owner_and_move_on(self) -> None:
        for request in self.run(self._requests()):
            owners = [
                part for part in request.assignments if part.role == "lead" and part.state in OWNING
            ]
            assert len(owners) == (request.state in OPEN)
            waits_for_consent = request.state is RequestState.OFFERED and not policy.is_agreed(
                request, request.lead
            )
            assert (request.due_at is None) == (request.state not in OPEN or waits_for_consent)

    def _deeds(self, request_id: UUID, data: st.DataObject) -> dict[str, Deed]:
        """What can be done, each with the newest version."""

        def on(use_case: Callable[..., Awaitable[Any]], *form: Any) -> Deed:
            async def deed(session: AsyncSession, principal: Principal) -> None:
                await use_case(
                    session, request_id, *form, if_match="*", principal=principal, now=self.now
                )

            return deed

        async def write(session: AsyncSession, principal: Principal) -> None:
            await conversation.write_message(
                session, request_id, NewMessage(text="Ja."), principal=principal, now=self.now
            )

        third = self.now.date() + timedelta(days=5)
        waits = [
            WaitForm(text="?", for_whom="requester"),
            WaitForm(text="?", for_whom="third_party", third_party="IT", expected_on=third),
        ]
        agreed = {"tiers": data.draw(TIERS), "text_version": "1"}
        answer = AnswerForm.model_validate({"text": "So.", "outcome": "information_given"})
        return {
            "accept": on(advising.accept_request),
            "decline": on(
                advising.decline_request, RefusalForm.model_validate({"refusal": "other"})
            ),
            "answer": on(advising.answer_request, answer),
            "wait": on(advising.wait_with_request, data.draw(st.sampled_from(waits))),
            "resume": on(advising.resume_request),
            "write": write,
            "withdraw": on(asking.withdraw_request, WithdrawalForm()),
            "close": on(asking.close_request, ClosingForm()),
            "reopen": on(asking.reopen_request, NewMessage(text="Noch etwas.")),
            "agree": on(asking.change_consent, ConsentChange.model_validate(agreed)),
        }

    def _as(self, principal: Principal, deed: Deed, *, crashes: bool = False) -> None:
        # What the state of the request does not allow is refused, and nothing else.
        with suppress(Problem, _PowerCut):
            self.run(self._commit(principal, deed, crashes=crashes))

    async def _commit(self, principal: Principal, deed: Deed, *, crashes: bool) -> None:
        async with self.database.sessions() as session:
            narrow(session, principal)
            async with session.begin():
                await deed(session, principal)
                if crashes:
                    raise _PowerCut

    def _next_due(self) -> datetime | None:
        times = (request.due_at for request in self.run(self._requests()))
        return min((at for at in times if at is not None), default=None)

    def _tend(self) -> None:
        for tend in (tend_unattended, tend_silent):
            while self.run(self._tend_some(tend)):
                pass

    async def _tend_some(self, tend: Callable[..., Awaitable[int]]) -> bool:
        async with self.database.sessions.begin() as session:
            return await tend(session, now=self.now, limit=2) > 0

    async def _requests(self) -> list[AdvisoryRequest]:
        async with self.database.sessions() as session:
            rows = select(AdvisoryRequest).options(*WITH_PARTS).order_by(AdvisoryRequest.id)
            return list(await session.scalars(rows))

    async def _reroute(self, asked: ReroutingParameters) -> None:
        """All that the preview shows, and nobody else has changed anything since."""
        async with self.database.sessions() as session:
            narrow(session, LAND)
            found = await preview_rerouting(session, asked, principal=LAND, now=self.now)
        moves = [
            ChosenMove(request_id=each.id, version=each.version, to_unit=each.to_unit.slug)
            for each in found.items
        ]
        if moves:
            form = ReroutingForm(land=asked.land, moves=moves)
            await reroute_requests(self.database, form, principal=LAND, now=self.now)

    async def _execute(self, statement: Any) -> None:
        async with self.database.sessions.begin() as session:
            await session.execute(statement)

    async def _away(self, name: str, person_id: UUID, day: date) -> None:
        async with self.database.sessions.begin() as session:
            named = select(Adviser).join(Unit, Unit.id == Adviser.unit_id).where(Unit.slug == name)
            adviser = await session.scalar(named.where(Adviser.person_id == person_id))
            if adviser is not None:
                until = day + timedelta(days=2)
                session.add(
                    Absence(
                        unit_id=adviser.unit_id, person_id=person_id, from_on=day, until_on=until
                    )
                )

    async def _state_rules(self, tiers: list[str]) -> None:
        async with self.database.sessions.begin() as session:
            stated = await session.scalar(select(func.count()).select_from(RoutingPolicy)) or 0
            session.add(
                RoutingPolicy(
                    land="06",
                    valid_from=date(2026, 1, 1) + timedelta(days=stated),
                    rules={"tiers": tiers, "topics": []},
                    stated_at=BEGIN,
                )
            )

    def _town(self, area: str) -> Principal:
        acting = Acting(HANAU, "municipality", area)
        return Principal(PrincipalKind.PERSON, str(new_id()), frozenset({Role.MEMBER}), acting)

    def _owner(self, request: AdvisoryRequest) -> Principal:
        name = request.lead.unit.slug
        acting = Acting(ORGANIZATIONS[name], "state", None)
        roles = frozenset({Role.MEMBER, Role.ADVISER})
        return Principal(PrincipalKind.PERSON, str(PEOPLE[name][0]), roles, acting)


class TestNoOrderOfEvents:
    def test_leaves_an_open_request_without_an_owner(self, under_test: MakeService) -> None:
        play(OwnerMachine, under_test(cli.deployable), examples=4, steps=20)

    @pytest.mark.long
    def test_leaves_one_without_an_owner_however_long(self, under_test: MakeService) -> None:
        play(OwnerMachine, under_test(cli.deployable), examples=100, steps=60)
