"""What can go wrong with exports."""

from chassis.problems import Problem


class NotAcceptable(Problem):
    status = 406
    type = "/problems/not-acceptable"
    title = "None of the accepted media types is offered"
