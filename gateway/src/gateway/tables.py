"""Imports every slice's models, so that the metadata is complete for migrations."""

from gateway.accounts.models import Organization
from gateway.audit.models import AuditEntry
from gateway.barrier_reports.models import BarrierReport
from gateway.browser_sessions.models import BrowserSession
from gateway.clients.models import ApiClient, ClientCredential, ClientDay, SeenAssertion
from gateway.database import Base
from gateway.erasures.models import Erasure
from gateway.invitations.models import Invitation
from gateway.login.models import LoginAttempt, SeenLogout
from gateway.memberships.models import Delegation, Membership
from gateway.notices.models import Mail
from gateway.organization_notices.models import PendingNotice, TopicRhythm
from gateway.people.models import Person
from gateway.profiles.models import ProfileRevision
from gateway.registrations.models import Registration
from gateway.search_alerts.models import AnnouncedHit, ListedSolution, SearchAlert
from gateway.webhooks.models import Webhook, WebhookDelivery, WebhookTry

__all__ = [
    "AnnouncedHit",
    "ApiClient",
    "AuditEntry",
    "BarrierReport",
    "Base",
    "BrowserSession",
    "ClientCredential",
    "ClientDay",
    "Delegation",
    "Erasure",
    "Invitation",
    "ListedSolution",
    "LoginAttempt",
    "Mail",
    "Membership",
    "Organization",
    "PendingNotice",
    "Person",
    "ProfileRevision",
    "Registration",
    "SearchAlert",
    "SeenAssertion",
    "SeenLogout",
    "TopicRhythm",
    "Webhook",
    "WebhookDelivery",
    "WebhookTry",
]
