"""Closed lists of drafts."""

from enum import StrEnum


class DraftStatus(StrEnum):
    """Same values as the status of a solution that was never public."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    REJECTED = "rejected"


class Severity(StrEnum):
    """An error keeps a draft from being submitted and published; the others do not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
