"""What can go wrong with exports."""

from chassis.problems import Conflict


class NotOpenSource(Conflict):
    type = "/problems/not-open-source"
    title = "Only open-source entries have a publiccode.yml"
