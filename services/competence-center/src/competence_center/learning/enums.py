"""For whom a course is, and how it is held."""

from enum import StrEnum


class Role(StrEnum):
    """What somebody does in a municipality."""

    PROJECT_LEAD = "project_lead"
    IT = "it"
    MANAGEMENT = "management"
    DEPARTMENT = "department"
    COUNCIL = "council"


class Mode(StrEnum):
    SELF_PACED = "self_paced"
    LIVE_ONLINE = "live_online"
    ON_SITE = "on_site"
    BLENDED = "blended"


class ModeAnswer(StrEnum):
    """`Mode` as a filter: what nobody has said can be asked for too."""

    SELF_PACED = "self_paced"
    LIVE_ONLINE = "live_online"
    ON_SITE = "on_site"
    BLENDED = "blended"
    UNKNOWN = "unknown"
