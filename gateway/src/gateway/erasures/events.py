"""What the feed tells the siblings about people who were erased."""

from chassis.erased_people import PERSON_ERASED
from chassis.events import Audience, Change


def person_erased(person_hash: str) -> Change:
    """The subject says all there is: behind the link nobody is told about others."""
    return Change(
        type=PERSON_ERASED,
        subject=person_hash,
        version=1,
        link="/v1/erasure",
        audience=Audience.SIBLINGS,
    )
