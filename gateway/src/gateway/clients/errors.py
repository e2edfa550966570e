"""What can go wrong with API clients."""

from chassis.problems import Conflict, Forbidden, NotFound, Unauthenticated


class ApiClientNotFound(NotFound):
    type = "/problems/api-client-not-found"
    title = "There is no such API client"


class CredentialNotFound(NotFound):
    type = "/problems/credential-not-found"
    title = "There is no such key"


class TooManyApiClients(Conflict):
    type = "/problems/too-many-api-clients"
    title = "The organisation has as many API clients as it can"


class TooManyCredentials(Conflict):
    type = "/problems/too-many-credentials"
    title = "The client has two keys already"


class ApiClientRevoked(Conflict):
    type = "/problems/api-client-revoked"
    title = "The client is revoked"


class KeyInAddress(Unauthenticated):
    type = "/problems/key-in-address"
    title = "A key does not belong into an address"


class InsufficientScope(Forbidden):
    type = "/problems/insufficient-scope"
    title = "The client was not allowed this"
