"""What can go wrong with registrations."""

from chassis.problems import Conflict, Forbidden, NotFound


class RegistrationNotFound(NotFound):
    type = "/problems/registration-not-found"
    title = "There is no such registration"


class RegistrationExists(Conflict):
    type = "/problems/registration-exists"
    title = "You have registered this organisation already"


class AlreadyMember(Conflict):
    type = "/problems/already-member"
    title = "You belong to this organisation already"


class TooManyRegistrations(Conflict):
    type = "/problems/too-many-registrations"
    title = "Too many of your registrations are open"


class RegistrationDecided(Conflict):
    type = "/problems/registration-decided"
    title = "Somebody has decided about it already"


class OwnRegistration(Forbidden):
    type = "/problems/own-registration"
    title = "Somebody else has to decide"
