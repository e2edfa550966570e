"""What the people of an entry's owner are told about it."""

from datetime import date

from catalog.solutions.models import Solution
from catalog.solutions.records import LocalizedLine
from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice

ONE_CLICK = Bilingual(
    de="Stimmt noch alles, genügt ein Klick.", en="If all is still correct, one click will do."
)


def owner_notice(
    solution: Solution,
    *,
    title: Bilingual,
    text: Bilingual,
    page: str,
    topic: NoticeTopic = NoticeTopic.ENTRIES,
) -> OrganizationNotice:
    """Nobody is told where nobody owns the entry."""
    return OrganizationNotice(
        topic=topic,
        organizations=[solution.owner_id] if solution.owner_id else [],
        title=title,
        text=text,
        page=page,
    )


def due_notice(solution: Solution, *, stale_on: date) -> OrganizationNotice:
    day = f"{stale_on.day}.{stale_on.month}.{stale_on.year}"
    return owner_notice(
        solution,
        title=Bilingual(
            de=f"Stimmt der Eintrag „{solution.name}“ noch?",
            en=f"Is the entry “{solution.name}” still correct?",
        ),
        text=Bilingual(
            de="Elf Monate lang hat ihn niemand geprüft oder bestätigt. Ab dem "
            f"{day} steht das an dem Eintrag. {ONE_CLICK['de']}",
            en="Nobody has reviewed or confirmed it for eleven months. From "
            f"{stale_on.isoformat()} the entry says so. {ONE_CLICK['en']}",
        ),
        page=_own_page(solution),
    )


def stale_notice(solution: Solution) -> OrganizationNotice:
    return owner_notice(
        solution,
        title=Bilingual(
            de=f"Der Eintrag „{solution.name}“ gilt als veraltet",
            en=f"The entry “{solution.name}” counts as stale",
        ),
        text=Bilingual(
            de="Zwölf Monate lang hat ihn niemand geprüft oder bestätigt; das steht jetzt an dem "
            f"Eintrag. {ONE_CLICK['de']}",
            en="Nobody has reviewed or confirmed it for twelve months, and the entry says so now. "
            + ONE_CLICK["en"],
        ),
        page=_own_page(solution),
    )


def withdrawn_notice(solution: Solution, *, reason: LocalizedLine) -> OrganizationNotice:
    return owner_notice(
        solution,
        title=Bilingual(
            de=f"Der Eintrag „{solution.name}“ wurde zurückgezogen",
            en=f"The entry “{solution.name}” was withdrawn",
        ),
        text=Bilingual(
            de=f"Die Redaktion empfiehlt ihn nicht mehr. Grund: {reason.de}",
            en=f"The editors recommend it no longer. Reason: {reason.en or reason.de}",
        ),
        page=f"/loesungen/{solution.slug}",
    )


def archived_notice(solution: Solution, *, reason: LocalizedLine) -> OrganizationNotice:
    return owner_notice(
        solution,
        title=Bilingual(
            de=f"Der Eintrag „{solution.name}“ ist nicht mehr öffentlich",
            en=f"The entry “{solution.name}” is no longer public",
        ),
        text=Bilingual(
            de=f"Die Redaktion hat ihn ins Archiv gelegt. Grund: {reason.de}",
            en=f"The editors have archived it. Reason: {reason.en or reason.de}",
        ),
        page="/meine-eintraege",
    )


def _own_page(solution: Solution) -> str:
    """Where one click confirms the entry."""
    return f"/meine-eintraege/{solution.slug}"
