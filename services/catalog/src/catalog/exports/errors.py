"""What can go wrong with exports."""

from chassis.problems import Conflict, Problem


class NotAcceptable(Problem):
    status = 406
    type = "/problems/not-acceptable"
    title = "None of the accepted media types is offered"


class NotOpenSource(Conflict):
    type = "/problems/not-open-source"
    title = "Only open-source entries have a publiccode.yml"


class ExportsBusy(Problem):
    status = 503
    type = "/problems/exports-busy"
    title = "Too many exports at the same time"
