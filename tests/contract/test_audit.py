"""Every deed at the gateway leaves its entries in the audit: no more, no fewer.

A writing operation that is not named here fails; a service that writes without recording does, too.
"""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from gateway.audit.models import AuditEntry
from tests.contract.matrix import ALLOWED, matrix
from tests.contract.test_authorization import Operation, Stage, operations_of, rule_of, staged
from tests.support.deployables import GATEWAY
from tests.support.service import MakeService, undone

RECORDED = {
    "act_for": ["acting_for.changed"],
    "log_out": ["session.ended"],
    "register": ["registration.made"],
    "confirm_registration": ["registration.confirmed", "membership.added"],
    "reject_registration": ["registration.rejected"],
    "change_roles": ["membership.changed"],
    "end_membership": ["membership.ended"],
    "invite": ["invitation.made"],
    "renew_invitation": ["invitation.renewed"],
    "withdraw_invitation": ["invitation.withdrawn"],
    # One for each side.
    "delegate": ["delegation.made", "delegation.made"],
    "end_delegation": ["delegation.ended", "delegation.ended"],
    "make_api_client": ["api_client.made"],
    "revoke_api_client": ["api_client.revoked"],
    "make_credential": ["credential.made"],
    "revoke_credential": ["credential.revoked"],
    "make_webhook": ["webhook.made"],
    "change_webhook": ["webhook.changed"],
    "rotate_webhook_secret": ["webhook.rotated"],
    "delete_webhook": ["webhook.deleted"],
    "change_profile": ["profile.changed"],
    "erase_account": ["person.erased"],
    "mark_barrier_report": ["barrier_report.marked"],
}
# These need a person with a mail address, or the identity provider.
SHOWN_IN_TESTS_OF_THE_AUDIT = {
    "accept_invitation",
    "complete_login",
    "end_other_sessions",
    "end_session",
    "obey_logout",
    "withdraw_registration",
}
OWN_MAIL = "what somebody wants to be told of, for nobody's sake but the own"
NO_DEED = {
    "begin_login": "nobody is logged in yet",
    "choose_language": "of one's own mails",
    "choose_notice_rhythm": OWN_MAIL,
    "ping_webhook": "it stands in the log of deliveries",
    "replay_webhook_delivery": "it stands in the log of deliveries",
    "preview_invitation": "it only reads",
    "report_barrier": "anybody may, without saying who they are",
    "request_search_alert": OWN_MAIL,
    "preview_search_alert": OWN_MAIL,
    "confirm_search_alert": OWN_MAIL,
    "change_search_alert": OWN_MAIL,
    "end_search_alert": OWN_MAIL,
    "unsubscribe": OWN_MAIL,
    "unsubscribe_from_notices": OWN_MAIL,
}

WRITING = [
    each
    for each in operations_of(GATEWAY)
    if each.method != "GET" or each.name in {"begin_login", "complete_login"}
]


@pytest.fixture(scope="module")
async def stage(under_test: MakeService) -> AsyncIterator[Stage]:
    async with staged(GATEWAY, under_test) as stage:
        yield stage


def who_may(operation: Operation) -> str:
    callers = ("organization_admin", "land_coordinator", "platform_admin")
    rule = rule_of(operation)
    return next(each for each in callers if matrix().expected(rule, each) == ALLOWED)


class TestEveryWrite:
    def test_it_is_named_here_whether_and_what_it_records(self) -> None:
        named = {*RECORDED, *SHOWN_IN_TESTS_OF_THE_AUDIT, *NO_DEED}

        assert {each.name for each in WRITING} == named

    @pytest.mark.parametrize(
        "operation",
        [each for each in WRITING if each.name in RECORDED],
        ids=lambda operation: operation.name,
    )
    async def test_it_leaves_exactly_its_entries(self, stage: Stage, operation: Operation) -> None:
        async with undone(stage.app) as session:
            before = (await session.execute(select(func.max(AuditEntry.number)))).scalar() or 0
            response = await stage.send(operation, who_may(operation))
            found = select(AuditEntry).where(AuditEntry.number > before)
            entries = (await session.execute(found.order_by(AuditEntry.number))).scalars().all()

        assert response.is_success, response.text
        assert [entry.action for entry in entries] == RECORDED[operation.name]
