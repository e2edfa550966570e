"""The mails of search alerts."""

from collections.abc import Sequence

from gateway.notices.letters import Item, Language, Letter, Link, Notice, english
from gateway.search_alerts.hits import Hit
from gateway.search_alerts.searches import count_filters, words_of

MOST_ITEMS = 20
_LONGEST_WORDS = 80


def confirmation_notice(*, url: str) -> Notice:
    """Nothing in it was typed by whoever asked: the reader may never have heard of us."""
    return Notice(
        de=Letter(
            "Bitte bestätigen: Benachrichtigung zu einer Suche",
            (
                "Jemand möchte, dass Stufenplan an diese Adresse meldet, wenn es zu einer Suche "
                "neue Lösungen gibt.",
                "Waren Sie es, bestätigen Sie es innerhalb von 48 Stunden. Sonst müssen Sie nichts "
                "tun: Ohne Bestätigung wird die Adresse gelöscht.",
            ),
            Link("Ansehen und bestätigen", url),
        ),
        en=Letter(
            "Please confirm: alert for a search",
            (
                "Somebody wants Stufenplan to tell this address when there are new solutions for "
                "a search.",
                "If it was you, confirm it within 48 hours. If not, do nothing: without a "
                "confirmation the address is deleted.",
            ),
            Link("See and confirm", english(url)),
        ),
    )


def news_notice(search: str, hits: Sequence[Hit], *, platform: str, settings_url: str) -> Notice:
    page = f"{platform}/loesungen" + (f"?{search}" if search else "")
    number, rest = len(hits), len(hits) - MOST_ITEMS
    more_de = (f"Und {rest} weitere.",) if rest > 0 else ()
    more_en = (f"And {rest} more.",) if rest > 0 else ()
    return Notice(
        de=Letter(
            f"{number} {'neuer' if number == 1 else 'neue'} Treffer{_named(search, 'zu')}",
            (f"Neu {_described(search, 'de')}, die neueste zuerst:", *more_de),
            Link("Alle Treffer dieser Suche", page),
            items=_items(hits, platform, "de"),
            settings=Link("Diese Benachrichtigung ändern oder beenden", settings_url),
        ),
        en=Letter(
            f"{number} new {'hit' if number == 1 else 'hits'}{_named(search, 'for')}",
            (f"New {_described(search, 'en')}, the latest first:", *more_en),
            Link("All hits of this search", english(page)),
            items=_items(hits, platform, "en"),
            settings=Link("Change or end this alert", english(settings_url)),
        ),
    )


def _items(hits: Sequence[Hit], platform: str, language: Language) -> tuple[Item, ...]:
    return tuple(
        Item(hit.name, _summary(hit, language), _page(hit, platform, language))
        for hit in hits[:MOST_ITEMS]
    )


def _summary(hit: Hit, language: Language) -> str:
    text = hit.short_description
    if text is None:
        return ""
    return (text.en if language == "en" else None) or text.de


def _page(hit: Hit, platform: str, language: Language) -> str:
    url = f"{platform}/loesungen/{hit.slug}"
    return english(url) if language == "en" else url


def _named(search: str, preposition: str) -> str:
    words = words_of(search)
    return f" {preposition} „{_short(words)}“" if words else ""


def _described(search: str, language: Language) -> str:
    words, filters = words_of(search), count_filters(search)
    if language == "en":
        parts = [f"“{_short(words)}”"] if words else []
        parts += [f"{filters} {'filter' if filters == 1 else 'filters'}"] if filters else []
        return f"for the search {' with '.join(parts)}" if parts else "in the whole catalogue"
    parts = [f"„{_short(words)}“"] if words else []
    parts += [f"{filters} Filter" + ("n" if filters > 1 else "")] if filters else []
    return f"zur Suche {' mit '.join(parts)}" if parts else "im ganzen Katalog"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]} …"
