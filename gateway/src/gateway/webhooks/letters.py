"""What administrators are told when a webhook has stopped."""

from chassis.notices import NoticeTopic, OrganizationNotice
from gateway.webhooks.models import Webhook


def paused_notice(webhook: Webhook) -> OrganizationNotice:
    return OrganizationNotice(
        topic=NoticeTopic.PROGRAMS,
        organizations=[webhook.organization_id],
        title={"de": "Webhook angehalten", "en": "Webhook paused"},
        text={
            "de": f"An {webhook.url} ist mehr als einen Tag lang keine Meldung angekommen, oder "
            "der Empfänger hat geantwortet, dass es ihn nicht mehr gibt. Der Webhook ist "
            "angehalten.\n"
            "Was weiter geschieht, wird dreißig Tage aufgehoben und gesendet, sobald Sie ihn "
            "fortsetzen.",
            "en": f"For more than a day no event has arrived at {webhook.url}, or the receiver has "
            "answered that it is gone. The webhook is paused.\n"
            "What happens from now on is kept for thirty days and sent when you resume it.",
        },
        page="/organisation/webhooks",
    )
