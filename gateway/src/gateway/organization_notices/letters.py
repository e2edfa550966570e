"""The mails of notices: one alone, or many in a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chassis.notices import Bilingual, NoticeTopic
from gateway.notices.letters import Item, Language, Letter, Link, Notice, english
from gateway.organization_notices.repository import KeptNotice

MOST_ITEMS = 50
_LONGEST_TEXT = 400

_LOOK: Bilingual = {"de": "Auf Stufenplan ansehen", "en": "See it on Stufenplan"}
_SETTINGS: Bilingual = {
    "de": "Solche Mails seltener bekommen oder abbestellen",
    "en": "Get such mails less often, or end them",
}
_SUBJECT: Bilingual = {"de": "{total} Nachrichten: {name}", "en": "{total} notices: {name}"}
_INTRODUCTION: Bilingual = {
    "de": "Das ist seit der letzten Mail geschehen, das Neueste zuerst.",
    "en": "This happened since the last mail, the latest first.",
}
_REST: Bilingual = {
    "de": "Hier stehen die neuesten; {rest} weitere finden Sie auf der Seite.",
    "en": "These are the latest; you find {rest} more on the page.",
}


@dataclass(frozen=True, slots=True)
class Way:
    """How a topic is called, and the page on which all of it is."""

    name: Bilingual
    page: str
    label: Bilingual


_OWN_ENTRIES = "/meine-eintraege"
WAYS: Mapping[NoticeTopic, Way] = {
    NoticeTopic.ENTRIES: Way(
        {"de": "Ihre Einträge", "en": "your entries"},
        _OWN_ENTRIES,
        {"de": "Zu Ihren Einträgen", "en": "To your entries"},
    ),
    NoticeTopic.USES: Way(
        {"de": "Nutzungen", "en": "uses"},
        "/meine-nutzungen",
        {"de": "Zu den Nutzungen", "en": "To the uses"},
    ),
    NoticeTopic.CORRECTIONS: Way(
        {"de": "Hinweise zu Ihren Einträgen", "en": "corrections of your entries"},
        _OWN_ENTRIES,
        {"de": "Zu Ihren Einträgen", "en": "To your entries"},
    ),
    NoticeTopic.DELEGATIONS: Way(
        {"de": "Vertretungen", "en": "delegations"},
        "/organisation/vertretungen",
        {"de": "Zu den Vertretungen", "en": "To the delegations"},
    ),
    NoticeTopic.PROGRAMS: Way(
        {"de": "Zugänge und Webhooks", "en": "API clients and webhooks"},
        "/organisation",
        {"de": "Zur Organisation", "en": "To the organisation"},
    ),
    NoticeTopic.REQUESTS: Way(
        {"de": "Beratungsanfragen", "en": "advisory requests"},
        "/anfragen",
        {"de": "Zu den Anfragen", "en": "To the requests"},
    ),
}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Of the platform, and the path of the page on which a reader ends such mails."""

    platform: str
    settings: str

    def link(self, label: str, path: str, language: Language) -> Link:
        url = self.platform + path
        return Link(label, english(url) if language == "en" else url)


def mail_of(
    topic: NoticeTopic, latest: Sequence[KeptNotice], *, total: int, at: Addresses | None
) -> Notice:
    """One notice as it is, several as a list of the latest.

    Without addresses, as on a machine of one's own that nobody has visited, there are no links.
    """
    return Notice(
        de=_letter("de", topic, latest, total=total, at=at),
        en=_letter("en", topic, latest, total=total, at=at),
    )


def _letter(
    language: Language,
    topic: NoticeTopic,
    latest: Sequence[KeptNotice],
    *,
    total: int,
    at: Addresses | None,
) -> Letter:
    settings = at.link(_SETTINGS[language], at.settings, language) if at else None
    if total == 1:
        return _alone(language, latest[0], settings=settings, at=at)
    way = WAYS[topic]
    name, rest = way.name[language], total - len(latest)
    return Letter(
        _SUBJECT[language].format(total=_number(total, language), name=name),
        (_INTRODUCTION[language], *_more(language, rest)),
        at.link(way.label[language], way.page, language) if at else None,
        items=tuple(_item(language, notice, at=at) for notice in latest),
        settings=settings,
    )


def _alone(
    language: Language, notice: KeptNotice, *, settings: Link | None, at: Addresses | None
) -> Letter:
    lines = (line.strip() for line in notice.text[language].splitlines())
    return Letter(
        notice.title[language],
        tuple(line for line in lines if line),
        at.link(_LOOK[language], notice.page, language) if at else None,
        settings=settings,
    )


def _item(language: Language, notice: KeptNotice, *, at: Addresses | None) -> Item:
    words = " ".join(notice.text[language].split())
    text = words if len(words) <= _LONGEST_TEXT else f"{words[:_LONGEST_TEXT]} …"
    url = at.link("", notice.page, language).url if at else None
    return Item(notice.title[language], text, url)


def _more(language: Language, rest: int) -> tuple[str, ...]:
    return (_REST[language].format(rest=_number(rest, language)),) if rest else ()


def _number(number: int, language: Language) -> str:
    return f"{number:,}".replace(",", "." if language == "de" else ",")
