"""What can go wrong with profiles."""

from chassis.problems import NotFound


class ProfileNotFound(NotFound):
    type = "/problems/profile-not-found"
    title = "This organisation has no profile"
