"""Imports every slice's models, so that the metadata is complete for migrations."""

from competence_center.action_plans.models import Action
from competence_center.advice.models import Absence, Advice, AdviceArea, Adviser
from competence_center.assessments.models import Assessment, AssessmentAnswer, AssessmentSnapshot
from competence_center.attachments.models import Attachment
from competence_center.database import Base
from competence_center.handovers.models import Handover
from competence_center.learning.models import Course
from competence_center.lesson_drafts.models import LessonDraft
from competence_center.links.models import LinkCheck
from competence_center.organizations.models import Organization
from competence_center.profiles.models import Profile
from competence_center.requests.models import (
    AdvisoryRequest,
    Assignment,
    Consent,
    Message,
    Pause,
    RoutingDecision,
)
from competence_center.routing.models import RoutingPolicy
from competence_center.support_offers.models import SupportOffer
from competence_center.units.models import Unit

__all__ = [
    "Absence", "Action", "Advice", "AdviceArea", "Adviser", "AdvisoryRequest", "Assessment",
    "AssessmentAnswer", "AssessmentSnapshot", "Assignment", "Attachment", "Base", "Consent",
    "Course", "Handover", "LessonDraft", "LinkCheck", "Message", "Organization", "Pause", "Profile",
    "RoutingDecision", "RoutingPolicy", "SupportOffer", "Unit",
]  # fmt: skip
