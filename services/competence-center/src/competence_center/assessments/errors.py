"""What can go wrong with self-assessments."""

from chassis.problems import Conflict, Forbidden, NotFound


class QuestionSetNotFound(NotFound):
    type = "/problems/question-set-not-found"
    title = "There is no such question set"


class AssessmentNotFound(NotFound):
    type = "/problems/assessment-not-found"
    title = "There is no such self-assessment"


class StatementNotFound(NotFound):
    type = "/problems/statement-not-found"
    title = "The question set has no such statement"


class SnapshotNotFound(NotFound):
    type = "/problems/snapshot-not-found"
    title = "There is no such held state"


class OnlyMunicipalities(Forbidden):
    type = "/problems/only-municipalities"
    title = "Only municipalities, districts and their associations assess themselves"


class AssessmentExists(Conflict):
    """`assessment_id` names it."""

    type = "/problems/assessment-exists"
    title = "The organisation has a self-assessment already"


class NothingAnswered(Conflict):
    type = "/problems/nothing-answered"
    title = "No statement is answered yet"


class QuestionSetCurrent(Conflict):
    type = "/problems/question-set-current"
    title = "The self-assessment answers the newest question set already"


class TooManySnapshots(Conflict):
    type = "/problems/too-many-snapshots"
    title = "The self-assessment holds many states already"
