"""What can go wrong with reported barriers."""

from chassis.problems import NotFound


class BarrierReportNotFound(NotFound):
    type = "/problems/barrier-report-not-found"
    title = "There is no such report"
