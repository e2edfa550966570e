"""What can go wrong with lesson drafts."""

from chassis.problems import Conflict, Forbidden, NotFound


class LessonDraftNotFound(NotFound):
    type = "/problems/lesson-draft-not-found"
    title = "There is no such lesson draft"


class LessonDraftExists(Conflict):
    type = "/problems/lesson-draft-exists"
    title = "The request has a lesson draft already"


class LessonDraftNotInThisState(Conflict):
    """`state` is where the draft stands."""

    type = "/problems/lesson-draft-not-in-this-state"
    title = "The lesson draft is not in a state for this"


class RequestNotClosed(Conflict):
    """`state` is where the request stands."""

    type = "/problems/request-not-closed"
    title = "Only a closed request with an outcome yields a lesson"


class SameEyes(Forbidden):
    type = "/problems/same-eyes"
    title = "Somebody else has to check this"


class NamesFound(Conflict):
    """`findings` are the words, and in which members of the body they stand."""

    type = "/problems/names-found"
    title = "The text seems to name somebody"
