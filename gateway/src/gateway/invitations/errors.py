"""What can go wrong with invitations."""

from chassis.problems import Conflict, Forbidden, NotFound


class InvitationNotFound(NotFound):
    type = "/problems/invitation-not-found"
    title = "There is no such invitation"


class InvitationExpired(Conflict):
    type = "/problems/invitation-expired"
    title = "The invitation has expired"


class InvitationUsed(Conflict):
    type = "/problems/invitation-used"
    title = "The invitation has been accepted already"


class InvitationForAnother(Forbidden):
    type = "/problems/invitation-for-another"
    title = "The invitation is for another mail address"


class AlreadyInvited(Conflict):
    type = "/problems/already-invited"
    title = "An invitation to this address is open"


class TooManyInvitations(Conflict):
    type = "/problems/too-many-invitations"
    title = "Too many invitations are open"
