"""What can go wrong with projects."""

from chassis.problems import NotFound


class ProjectNotFound(NotFound):
    type = "/problems/project-not-found"
    title = "There is no such project"
