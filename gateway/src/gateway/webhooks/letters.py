"""The mail that tells that a webhook has stopped."""

from gateway.notices.letters import Letter, Link, Notice
from gateway.webhooks.models import Webhook


def paused_notice(webhook: Webhook) -> Notice:
    page = f"{webhook.platform}/organisation/webhooks"
    return Notice(
        de=Letter(
            "Webhook angehalten",
            (
                f"An {webhook.url} ist mehr als einen Tag lang keine Meldung angekommen, oder der "
                "Empfänger hat geantwortet, dass es ihn nicht mehr gibt. Der Webhook ist "
                "angehalten.",
                "Was weiter geschieht, wird dreißig Tage aufgehoben und gesendet, sobald Sie ihn "
                "fortsetzen.",
            ),
            Link("Zu den Webhooks", page),
        ),
        en=Letter(
            "Webhook paused",
            (
                f"For more than a day no event has arrived at {webhook.url}, or the receiver has "
                "answered that it is gone. The webhook is paused.",
                "What happens from now on is kept for thirty days and sent when you resume it.",
            ),
            Link("To the webhooks", f"{webhook.platform}/en/organisation/webhooks"),
        ),
    )
