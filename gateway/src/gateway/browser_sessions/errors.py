"""What can go wrong with browser sessions."""

from chassis.problems import Forbidden, NotFound


class BrowserSessionNotFound(NotFound):
    type = "/problems/session-not-found"
    title = "There is no such session"


class CrossSiteRequest(Forbidden):
    type = "/problems/cross-site-request"
    title = "This request does not come from the platform's own page"


class NotYourOrganization(Forbidden):
    type = "/problems/not-your-organization"
    title = "You cannot act for this organisation"
