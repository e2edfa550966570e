"""What can go wrong with attachments."""

from chassis.problems import Conflict, NotFound, Problem


class AttachmentNotFound(NotFound):
    type = "/problems/attachment-not-found"
    title = "There is no such attachment"


class AttachmentNotTaken(Problem):
    """`accepted` are the endings of names that are taken."""

    status = 415
    type = "/problems/attachment-not-taken"
    title = "This file cannot be attached"


class AttachmentLocked(Problem):
    """`scan_state` says why: it is not scanned yet, or was found to be malware."""

    status = 423
    type = "/problems/attachment-locked"
    title = "The attachment cannot be opened"


class TooManyAttachments(Conflict):
    type = "/problems/too-many-attachments"
    title = "The request has as many attachments as it may"
