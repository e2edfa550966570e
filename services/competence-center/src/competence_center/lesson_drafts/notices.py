"""What people are told about lesson drafts."""

from uuid import UUID

from chassis.notices import Bilingual, OrganizationNotice
from competence_center.lesson_drafts.models import LessonDraft, LessonDraftState
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import request_notice


def to_check_notice(request: AdvisoryRequest, draft: LessonDraft) -> OrganizationNotice:
    """To the unit, of which somebody else than the writer has to look."""
    return _notice(
        request,
        draft.unit.organization_id,
        de="Bitte lesen Sie den Entwurf einer Erfahrung gegen. Wer ihn geschrieben hat, darf das "
        "nicht selbst.",
        en="Please check the draft of a lesson. Who wrote it must not do so.",
    )


def to_agree_notice(request: AdvisoryRequest) -> OrganizationNotice:
    """To the municipality, without whose consent nothing is released."""
    return _notice(
        request,
        request.organization_id,
        de="Die Stelle möchte ohne Ihren Namen weitergeben, was andere daraus lernen können. Lesen "
        "Sie den Text, und sagen Sie, ob Sie zustimmen.",
        en="The unit would like to pass on what others can learn from it, without your name. Read "
        "the text and say whether you consent.",
    )


_ANSWERS = {
    LessonDraftState.DRAFTED: (
        "Beim Gegenlesen gab es einen Einwand.",
        "The check brought an objection.",
    ),
    LessonDraftState.RELEASED: (
        "Die Kommune stimmt zu; die Erfahrung ist freigegeben.",
        "The municipality consents; the lesson is released.",
    ),
    LessonDraftState.REFUSED: (
        "Die Kommune stimmt nicht zu; die Erfahrung bleibt unveröffentlicht.",
        "The municipality does not consent; the lesson stays unpublished.",
    ),
}


def answered_notice(request: AdvisoryRequest, draft: LessonDraft) -> OrganizationNotice:
    """To the unit."""
    de, en = _ANSWERS[draft.state]
    return _notice(request, draft.unit.organization_id, de=de, en=en)


def _notice(
    request: AdvisoryRequest, organization_id: UUID | None, *, de: str, en: str
) -> OrganizationNotice:
    return request_notice(
        request,
        organization_id,
        title=Bilingual(
            de=f"Erfahrung aus Anfrage Nr. {request.number}",
            en=f"Lesson from request no. {request.number}",
        ),
        text=Bilingual(de=de, en=en),
    )
