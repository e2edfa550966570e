"""What a council can ask for next; the same words for every solution, but for whom to call."""

from collections.abc import Sequence

from catalog.briefs.schemas import Sentence
from catalog.briefs.wording import fact
from catalog.comparisons.subjects import Subject
from catalog.municipalities.service import measure
from catalog.uses.enums import UseStatus
from catalog.uses.models import Use

FAR = float("inf")


def next_steps(subjects: Sequence[Subject], *, area: str | None) -> list[Sentence]:
    """
    Source: § 28 VgV, § 20 UVgO on market exploration.
    """
    return [
        *(_whom_to_ask(subject, area=area) for subject in subjects if subject.uses),
        fact(
            "Markterkundung: Vor einem Vergabeverfahren darf die Verwaltung den Markt erkunden "
            "(§ 28 VgV, unterhalb der EU-Schwelle § 20 UVgO). Sie fragt dabei mehrere Anbieter "
            "und hält alles in der Akte fest. Ein Verfahren nur zur Markterkundung ist nicht "
            "erlaubt.",
            "Market exploration: before an award procedure the administration may explore the "
            "market (§ 28 VgV, below the EU threshold § 20 UVgO). It asks several providers and "
            "keeps everything on file. A procedure for market exploration alone is not allowed.",
        ),
        fact(
            "Beratung: Die Seite „Unterstützung“ dieser Plattform nennt die zuständigen Stellen. "
            "Diese Seite ist keine Rechtsberatung; die Vergabestelle entscheidet über den Weg.",
            "Advice: the page “Support” of this platform names the bodies in charge. This page "
            "is no legal advice; the procurement office decides on the way.",
        ),
    ]


def _whom_to_ask(subject: Subject, *, area: str | None) -> Sentence:
    """Who is most alike where an area is given; otherwise a confirmed use, then the first name."""
    use = min(subject.uses, key=lambda use: _apart(use, area))
    who, name = use.organization_name, subject.name
    match use.status:
        case UseStatus.PLANNED:
            return fact(f"Nachfragen: {who} plant {name}.", f"Ask: {who} is planning {name}.")
        case UseStatus.ENDED:
            return fact(
                f"Erfahrungen erfragen: {who} hat {name} genutzt.",
                f"Ask for experience: {who} has used {name}.",
            )
        case _:
            return fact(
                f"Erfahrungen erfragen: {who} nutzt {name}.",
                f"Ask for experience: {who} uses {name}.",
            )


def _apart(use: Use, area: str | None) -> float:
    if area is None or use.area_key is None:
        return FAR
    found = measure(area, use.area_key)
    return found.total if found else FAR
