"""What can go wrong with mails."""

from chassis.problems import NotFound


class NoMailbox(NotFound):
    type = "/problems/no-mailbox"
    title = "This platform has no open mailbox"
