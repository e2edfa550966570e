"""What can go wrong with suggested corrections."""

from chassis.problems import Conflict, NotFound, Problem


class CorrectionNotFound(NotFound):
    type = "/problems/correction-not-found"
    title = "There is no such correction"


class CorrectionAnswered(Conflict):
    type = "/problems/correction-answered"
    title = "The correction was answered already"


class TooManyCorrections(Conflict):
    type = "/problems/too-many-corrections"
    title = "Many corrections of this entry wait for an answer"


class LooksLikeSpam(Problem):
    """`sign` is one of those of `spam.py`."""

    status = 422
    type = "/problems/looks-like-spam"
    title = "This looks as if a program had sent it"
