"""What can go wrong with browser sessions."""

from chassis.problems import Forbidden, NotFound, Unauthenticated


class BrowserSessionNotFound(NotFound):
    type = "/problems/session-not-found"
    title = "There is no such session"


class LoginTooOld(Unauthenticated):
    type = "/problems/login-too-old"
    title = "This needs a login made lately"


class CrossSiteRequest(Forbidden):
    type = "/problems/cross-site-request"
    title = "This request does not come from the platform's own page"


class NotYourOrganization(Forbidden):
    type = "/problems/not-your-organization"
    title = "You cannot act for this organisation"
