"""What can go wrong with webhooks."""

from chassis.problems import Conflict, NotFound


class WebhookNotFound(NotFound):
    type = "/problems/webhook-not-found"
    title = "There is no such webhook"


class DeliveryNotFound(NotFound):
    type = "/problems/delivery-not-found"
    title = "There is no such delivery"


class TooManyWebhooks(Conflict):
    type = "/problems/too-many-webhooks"
    title = "The organisation has as many webhooks as it can"


class WebhookPaused(Conflict):
    type = "/problems/webhook-paused"
    title = "The webhook is paused"
