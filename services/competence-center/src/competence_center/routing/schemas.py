"""What the API takes and tells about routing."""

from datetime import date, datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from chassis.types import AreaKey, LandKey, QueryParameters, RequestBody, Slug
from competence_center.coverage import TIERS, Tier
from competence_center.routing.deciding import Verdict
from competence_center.routing.rules import Promise
from competence_center.vocabulary import ActionField
from reference.labels import Label

EXAMPLE: dict[str, Any] = {
    "land": "08",
    "valid_from": "2027-01-01",
    "tiers": ["gemeinde", "verband", "kreis", "land", "bund"],
    "topics": [{"topic": "daten-plattformen-infrastruktur", "tiers": ["land", "bund"]}],
    "deadlines": {
        "acknowledge_days": 2,
        "answer_days": 5,
        "update_days": 10,
        "resolve_days": 30,
    },
}


USUAL = Promise()


def _each_once(tiers: list[Tier]) -> list[Tier]:
    if len(set(tiers)) < len(tiers):
        raise ValueError("each tier is asked once")
    return tiers


AskedTiers = Annotated[
    list[Tier],
    AfterValidator(_each_once),
    Field(
        min_length=1,
        max_length=len(TIERS),
        json_schema_extra={"uniqueItems": True},
        description="In the order in which they are asked; what is left out is not asked.",
    ),
]


class TopicRule(BaseModel):
    """Another order for one topic."""

    model_config = ConfigDict(extra="forbid")

    topic: ActionField
    tiers: AskedTiers


def _days(default: int, *, at_least: int = 1, at_most: int) -> Any:
    return Field(default, ge=at_least, le=at_most, validate_default=True)


class Deadlines(BaseModel):
    """In working days of the unit, from the day after the offer on; news from the last one on."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    acknowledge_days: int = _days(USUAL.acknowledge_days, at_most=10)
    answer_days: int = _days(USUAL.answer_days, at_most=30)
    update_days: int = _days(USUAL.update_days, at_most=60)
    resolve_days: int = _days(USUAL.resolve_days, at_least=5, at_most=250)

    @field_validator("answer_days", "resolve_days")
    @classmethod
    def _follows(cls, days: int, info: ValidationInfo) -> int:
        before = "acknowledge_days" if info.field_name == "answer_days" else "answer_days"
        if days < info.data.get(before, 0):
            raise ValueError(f"must not end before {before}")
        return days

    def promise(self) -> Promise:
        return Promise(**self.model_dump())


class Rules(RequestBody):
    """Whatever the rules, what nobody takes goes to the last resort of the federation."""

    tiers: AskedTiers
    topics: list[TopicRule] = Field(default_factory=list, max_length=50)
    deadlines: Deadlines = Field(default_factory=Deadlines)

    @model_validator(mode="after")
    def _names_each_topic_once(self) -> Self:
        topics = [rule.topic for rule in self.topics]
        if len(set(topics)) < len(topics):
            raise ValueError("each topic has one rule")
        return self


class NewRoutingPolicy(Rules):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    land: LandKey
    valid_from: date = Field(description="After today: nobody changes what was already decided.")


class PolicyParameters(QueryParameters):
    land: LandKey = Field(examples=["08"])


class RoutingPolicyDetail(BaseModel):
    """The rules of a Land from `valid_from` until the next ones begin."""

    id: UUID
    land: str
    valid_from: date
    tiers: list[Tier]
    topics: list[TopicRule]
    deadlines: Deadlines
    stated_at: datetime
    is_in_force: bool


class RoutingPolicyList(BaseModel):
    """The latest first. Before the first one, the nearest tier is asked first."""

    items: list[RoutingPolicyDetail]


class SimulationParameters(QueryParameters):
    area: AreaKey = Field(examples=["081365001088"])
    topic: ActionField = Field(examples=["mobilitaet-verkehr"])
    on: date | None = Field(None, description="Day of the request; today without it.")
    full: list[Slug] = Field(
        default_factory=list, max_length=50, description="Units taken to be at capacity."
    )


class UnitRef(BaseModel):
    slug: str
    name: str


class CandidateItem(BaseModel):
    """A unit that was looked at, and what became of it."""

    unit: UnitRef
    tier: Tier = Field(description="From which it serves the place.")
    area_key: str | None = Field(description="By which area it does; null for all of Germany.")
    verdict: Verdict


class RoutingSimulation(BaseModel):
    """Who would get a request, and why."""

    owner: UnitRef
    is_last_resort: bool
    reason: Label = Field(description="What the municipality would be told.")
    tiers: list[Tier] = Field(description="In the order in which they are asked.")
    policy_id: UUID | None = Field(description="Null where the Land has stated no rules.")
    candidates: list[CandidateItem] = Field(
        description="The chosen one, who would follow in this order, then who cannot."
    )


class RoutingChange(BaseModel):
    """Municipalities whose requests on a topic would go elsewhere."""

    topic: str
    from_unit: UnitRef
    to_unit: UnitRef
    municipalities: int
    examples: list[str] = Field(description="Names of up to three.")


class RoutingPreview(BaseModel):
    """What new rules would change on the day from which they hold."""

    municipalities: int
    affected: int = Field(description="Municipalities for which at least one topic changes.")
    deadlines_before: Deadlines = Field(description="Of requests that are offered before.")
    deadlines_after: Deadlines
    changes: list[RoutingChange] = Field(description="The largest first.")
