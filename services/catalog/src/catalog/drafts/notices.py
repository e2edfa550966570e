"""What the people of an entry's owner are told about its draft."""

from catalog.drafts.models import Draft
from catalog.drafts.showing import name_of
from catalog.solutions.models import Solution
from catalog.solutions.notices import owner_notice
from catalog.solutions.records import LocalizedLine
from chassis.notices import Bilingual, OrganizationNotice


def published_notice(solution: Solution) -> OrganizationNotice:
    return owner_notice(
        solution,
        title=Bilingual(
            de=f"„{solution.name}“ ist veröffentlicht", en=f"“{solution.name}” is published"
        ),
        text=Bilingual(
            de="Die Redaktion hat den Entwurf geprüft und freigegeben.",
            en="The editors have reviewed and approved the draft.",
        ),
        page=f"/loesungen/{solution.slug}",
    )


def rejected_notice(draft: Draft, *, reason: LocalizedLine) -> OrganizationNotice:
    name = name_of(draft.content)
    return owner_notice(
        draft.solution,
        title=Bilingual(
            de=f"Der Entwurf „{name}“ kommt zurück", en=f"The draft “{name}” comes back"
        ),
        text=Bilingual(
            de=f"Die Redaktion schreibt: {reason.de}",
            en=f"The editors write: {reason.en or reason.de}",
        ),
        page=f"/meine-eintraege/entwuerfe/{draft.id}",
    )
