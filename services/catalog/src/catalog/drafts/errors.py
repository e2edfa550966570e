"""What can go wrong with drafts."""

from chassis.problems import Conflict, Forbidden, NotFound


class DraftNotFound(NotFound):
    type = "/problems/draft-not-found"
    title = "There is no such draft"


class DraftExists(Conflict):
    type = "/problems/draft-exists"
    title = "There is a draft of this entry already"


class DraftGone(Conflict):
    type = "/problems/draft-gone"
    title = "The draft was published or deleted in the meantime"


class DraftHasErrors(Conflict):
    type = "/problems/draft-has-errors"
    title = "The draft has errors"


class DraftNotInReview(Conflict):
    type = "/problems/draft-not-in-review"
    title = "The draft was not submitted for review"


class DraftOutdated(Conflict):
    type = "/problems/draft-outdated"
    title = "Another revision was published since the draft was made"


class DraftHasUses(Conflict):
    type = "/problems/draft-has-uses"
    title = "Uses of this entry are recorded"


class ChecksMissing(Conflict):
    type = "/problems/checks-missing"
    title = "This review depth needs more checks"


class SlugTaken(Conflict):
    type = "/problems/slug-taken"
    title = "Another entry has this short name"


class SlugFixed(Conflict):
    type = "/problems/slug-fixed"
    title = "The short name of an entry that was public stays"


class OwnerNotYours(Forbidden):
    type = "/problems/owner-not-yours"
    title = "Entries are written for the organisation for which one acts"


class FourEyesNeeded(Forbidden):
    type = "/problems/four-eyes-needed"
    title = "Who submitted a draft, or owns its entry, does not publish it"
