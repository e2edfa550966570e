"""What can go wrong with rhythms of notices."""

from chassis.problems import NotFound


class NoticeLinkEnded(NotFound):
    type = "/problems/notice-link-ended"
    title = "The link does not lead to anybody's mails"
