"""What can go wrong with uses, experiences and transfers."""

from chassis.problems import Conflict, NotFound


class UseNotFound(NotFound):
    type = "/problems/use-not-found"
    title = "There is no such use"


class ExperienceNotFound(NotFound):
    type = "/problems/experience-not-found"
    title = "Nobody has told of an experience"


class TransferNotFound(NotFound):
    type = "/problems/transfer-not-found"
    title = "There is no such transfer"


class UseAlreadyRecorded(Conflict):
    type = "/problems/use-already-recorded"
    title = "This use is recorded already"


class OrganizationNotCopied(Conflict):
    type = "/problems/organization-not-copied"
    title = "The catalogue does not know the organisation yet"


class UseOfOthersWord(Conflict):
    type = "/problems/use-of-others-word"
    title = "Others stand for this use too"


class UseNotClaimed(Conflict):
    type = "/problems/use-not-claimed"
    title = "Only a claim can be declined"


class ConfirmedByStranger(Conflict):
    type = "/problems/confirmed-by-stranger"
    title = "Only the using organisation can confirm"


class SolutionOwnerUnknown(Conflict):
    type = "/problems/solution-owner-unknown"
    title = "Nobody owns the solution, so nobody can reply"


class TransferAcrossSolutions(Conflict):
    type = "/problems/transfer-across-solutions"
    title = "A transfer stays within one solution"
