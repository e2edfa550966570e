"""Loads what invented units state about their advice, with people of the demo login."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from ruamel.yaml import YAML
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from competence_center.advice.models import Absence, Advice, AdviceArea, Adviser
from competence_center.advice.schemas import AdvisedArea, ServiceHours
from competence_center.vocabulary import ActionField
from reference.demo_people import demo_person_id

FIRST_VERSION = 1


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class StatedAdvice(_Strict):
    is_open: bool
    topics: list[ActionField] = []
    hours: list[ServiceHours]
    holiday_land: str
    capacity: int
    areas: list[AdvisedArea]


class DemoAbsence(_Strict):
    person: str
    from_on: date
    until_on: date
    deputy: str


class DemoAdvice(_Strict):
    """`unit` is a slug of the demo; the first of the `advisers` leads."""

    unit: str
    advice: StatedAdvice
    advisers: list[str] = Field(min_length=1)
    absences: list[DemoAbsence] = []


def read_advice(file: Path) -> list[DemoAdvice]:
    return [DemoAdvice.model_validate(each) for each in YAML(typ="safe", pure=True).load(file)]


async def load_advice(
    session: AsyncSession, demo: list[DemoAdvice], *, unit_ids: Mapping[str, UUID], issuer: str
) -> None:
    """Load it anew where nobody has stated another since: with the address of the demo login the
    ids of its people change."""
    unstated = Advice.version == FIRST_VERSION
    await session.execute(delete(Advice).where(Advice.unit_id.in_(unit_ids.values()), unstated))
    stated = set(await session.scalars(select(Advice.unit_id)))
    session.add_all(
        _advice(unit_ids[each.unit], each, issuer=issuer)
        for each in demo
        if unit_ids[each.unit] not in stated
    )


def _advice(unit_id: UUID, demo: DemoAdvice, *, issuer: str) -> Advice:
    def person(subject: str) -> UUID:
        return demo_person_id(issuer, subject)

    stated: dict[str, Any] = demo.advice.model_dump(exclude={"hours", "areas"})
    return Advice(
        unit_id=unit_id,
        version=FIRST_VERSION,
        hours=[each.model_dump(mode="json") for each in demo.advice.hours],
        areas=[
            AdviceArea(id=new_id(), position=place, **area.model_dump())
            for place, area in enumerate(demo.advice.areas)
        ],
        advisers=[
            Adviser(person_id=person(subject), is_lead=subject == demo.advisers[0])
            for subject in demo.advisers
        ],
        absences=[
            Absence(
                id=new_id(),
                person_id=person(each.person),
                from_on=each.from_on,
                until_on=each.until_on,
                deputy_id=person(each.deputy),
            )
            for each in demo.absences
        ],
        **stated,
    )
