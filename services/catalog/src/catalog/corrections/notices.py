"""What the people of an entry's owner are told about suggested corrections."""

from catalog.solutions.models import Solution
from catalog.solutions.notices import owner_notice
from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice


def suggested_notice(solution: Solution) -> OrganizationNotice:
    """Without the words of whoever wrote: they are for the page, and go when they are answered."""
    return owner_notice(
        solution,
        title=Bilingual(
            de=f"Ein Hinweis zum Eintrag „{solution.name}“",
            en=f"A suggestion for the entry “{solution.name}”",
        ),
        text=Bilingual(
            de="Jemand schlägt vor, etwas an dem Eintrag zu ändern. Lesen und beantworten Sie es "
            "unter „Meine Einträge“.",
            en="Somebody suggests a correction of the entry. Read and answer it under “My "
            "entries”.",
        ),
        page="/meine-eintraege",
        topic=NoticeTopic.CORRECTIONS,
    )
