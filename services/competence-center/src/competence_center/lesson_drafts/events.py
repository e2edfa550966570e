"""What the feed tells of released lessons, to the services of the platform alone."""

from chassis.events import Audience, Change
from competence_center.lesson_drafts.models import LessonDraft

RELEASED = "de.stufenplan.competence-center.lesson-draft.released.v1"
REMOVED = "de.stufenplan.competence-center.lesson-draft.removed.v1"


def released(draft: LessonDraft) -> Change:
    return _change(RELEASED, draft, is_tombstone=False)


def removed(draft: LessonDraft) -> Change:
    """The municipality has withdrawn its consent."""
    return _change(REMOVED, draft, is_tombstone=True)


def _change(event: str, draft: LessonDraft, *, is_tombstone: bool) -> Change:
    return Change(
        type=event,
        subject=str(draft.id),
        version=draft.version,
        link=f"/v1/lesson-drafts/{draft.id}",
        audience=Audience.SIBLINGS,
        is_tombstone=is_tombstone,
    )
