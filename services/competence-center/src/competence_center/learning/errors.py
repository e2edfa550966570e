"""What can go wrong with courses."""

from chassis.problems import NotFound


class CourseNotFound(NotFound):
    type = "/problems/course-not-found"
    title = "There is no such course"
