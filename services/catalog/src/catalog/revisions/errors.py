"""What can go wrong with revisions."""

from chassis.problems import NotFound


class RevisionNotFound(NotFound):
    type = "/problems/revision-not-found"
    title = "There is no such revision"
