"""The table `routing_policy`."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from chassis.database import new_id
from competence_center.coverage import Tier
from competence_center.database import Base
from competence_center.routing.rules import Promise, RoutingRules


class RoutingPolicy(Base):
    """The rules of a Land from a day on, until those of a later day; `rules` as in the API."""

    __tablename__ = "routing_policy"
    __table_args__ = (UniqueConstraint("land", "valid_from"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    land: Mapped[str]
    valid_from: Mapped[date]
    rules: Mapped[dict[str, Any]]
    stated_at: Mapped[datetime]

    def as_rules(self) -> RoutingRules:
        return RoutingRules(
            tiers=tuple(map(Tier, self.rules["tiers"])),
            by_topic={
                each["topic"]: tuple(map(Tier, each["tiers"])) for each in self.rules["topics"]
            },
            # Rules from before Länder could say so name none.
            promise=Promise(**self.rules.get("deadlines", {})),
        )
