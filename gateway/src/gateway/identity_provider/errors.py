"""What can go wrong between the identity provider and us."""

from chassis.problems import Problem, ServiceUnavailable


class LoginRefused(Problem):
    status = 400
    type = "/problems/login-refused"
    title = "The login was not accepted"


class LoginCancelled(Problem):
    status = 400
    type = "/problems/login-cancelled"
    title = "The login was cancelled"


class IdentityProviderUnavailable(ServiceUnavailable):
    type = "/problems/identity-provider-unavailable"
    title = "Logging in is not possible at the moment"


class LoginNotConfigured(Problem):
    status = 404
    type = "/problems/login-not-configured"
    title = "This platform has no login"
