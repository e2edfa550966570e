"""What can go wrong with pushed records; a faulty content is none of it."""

from chassis.problems import Conflict, Forbidden, NotFound


class SourceNotFound(NotFound):
    type = "/problems/source-not-found"
    title = "There is no such source"


class RecordNotFound(NotFound):
    type = "/problems/record-not-found"
    title = "There is no such record"


class RecordDecided(Conflict):
    type = "/problems/record-decided"
    title = "Nothing is to be decided about this record"


class TooManySources(Conflict):
    type = "/problems/too-many-sources"
    title = "The organisation has as many sources as it may have"


class OutsideLand(Forbidden):
    type = "/problems/outside-land"
    title = "The client is limited to its Land"
