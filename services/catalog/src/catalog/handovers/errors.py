"""What can go wrong when an entry is handed over."""

from chassis.problems import Conflict, NotFound


class HandoverNotFound(NotFound):
    type = "/problems/handover-not-found"
    title = "There is no such handover"


class HandoverOpen(Conflict):
    type = "/problems/handover-open"
    title = "The entry is offered to an organisation already"


class HandoverClosed(Conflict):
    type = "/problems/handover-closed"
    title = "The handover is not open any more"


class EntryArchived(Conflict):
    type = "/problems/entry-archived"
    title = "An archived entry stays where it is"
