"""What can go wrong with actions."""

from chassis.problems import Conflict, NotFound


class ActionNotFound(NotFound):
    type = "/problems/action-not-found"
    title = "There is no such action"


class ActionNotInThisState(Conflict):
    """`state` is where the action stands."""

    type = "/problems/action-not-in-this-state"
    title = "The action is not in a state for this"


class ActionRecommended(Conflict):
    type = "/problems/action-recommended"
    title = "The words of a recommendation are the unit's"


class TooManyActions(Conflict):
    type = "/problems/too-many-actions"
    title = "There are many actions already"
