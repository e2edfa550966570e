"""What a webhook can be told of: the public events of all feeds, by what they are about."""

from collections.abc import Mapping
from enum import StrEnum

PING = "de.stufenplan.webhooks.ping.v1"


class Topic(StrEnum):
    """Events are of the type `de.stufenplan.<topic>.<what happened>.v1`."""

    SOLUTION = "catalog.solution"
    USE = "catalog.use"
    EXPERIENCE = "catalog.experience"
    TRANSFER = "catalog.transfer"
    ORGANIZATION = "accounts.organization"
    PROFILE = "accounts.profile"
    UNIT = "competence-center.unit"
    SUPPORT_OFFER = "competence-center.support-offer"
    COURSE = "competence-center.course"
    PROJECT = "knowledge.project"
    IMPLEMENTATION_STEP = "knowledge.implementation-step"


_COMES_AND_GOES = ("published", "changed", "removed")
_HAPPENS: Mapping[Topic, tuple[str, ...]] = dict.fromkeys(Topic, _COMES_AND_GOES) | {
    Topic.SOLUTION: ("published", "changed", "withdrawn", "archived"),
    Topic.ORGANIZATION: ("registered", "changed", "removed"),
    Topic.PROFILE: ("changed",),
}
EVENT_TYPES = tuple(
    f"de.stufenplan.{topic}.{what}.v1"
    for topic, all_of_it in _HAPPENS.items()
    for what in all_of_it
)


def topic_of(event_type: str) -> Topic | None:
    """None for events that no webhook can choose."""
    about = event_type.removeprefix("de.stufenplan.").rsplit(".", 2)[0]
    return Topic(about) if about in set(Topic) else None
